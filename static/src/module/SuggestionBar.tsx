import type { OpenBoard } from "../editor/index";
import type { Pair, Role } from "../contract";
import { Button } from "../shared/Button";
import { useWords } from "../shared/words";

export interface SuggestionBarProps {
  board: OpenBoard;
  pair: Pair;
  /** Whose suggestion the cursor is in. */
  by: Role;
}

/** What can be done with the suggestion at the cursor; below the text, which must not jump. */
export function SuggestionBar({ board, pair, by }: SuggestionBarProps) {
  const words = useWords();
  const mine = by === pair.my_role;
  const text = mine ? words.text("suggestion_mine") : words.text("suggestion_theirs", { name: pair.partner.name });
  return (
    <div class={`rm-bar rm-bar--${by}`} role="group" aria-label={text}>
      <p class="rm-bar__text">{text}</p>
      <div class="rm-bar__actions">
        <Button onClick={() => board.answerSuggestion(true)}>
          {words.text(mine ? "suggestion_back" : "suggestion_keep")}
        </Button>
        <Button onClick={() => board.answerSuggestion(false)}>{words.text("suggestion_drop")}</Button>
      </div>
    </div>
  );
}
