import type { OpenBoard } from "../editor/index";
import { Button } from "../shared/Button";
import { useWords } from "../shared/words";

export interface NewsBarProps {
  board: OpenBoard;
  partner: string;
  onRead: () => void;
}

/** Says that the partner wrote while the person was away, and leads there. */
export function NewsBar({ board, partner, onRead }: NewsBarProps) {
  const words = useWords();
  const read = () => {
    board.forgetNews();
    onRead();
  };
  return (
    <div class="rm-bar rm-bar--news">
      <p class="rm-bar__text">{words.text("news_text", { name: partner })}</p>
      <div class="rm-bar__actions">
        <Button kind="primary" onClick={() => board.goToNews()}>{words.text("news_go")}</Button>
        <Button onClick={read}>{words.text("news_done")}</Button>
      </div>
    </div>
  );
}
