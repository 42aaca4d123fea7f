import type { StateLine } from "../board/status";
import { Button } from "../shared/Button";
import { NoticeView } from "../shared/NoticeView";
import { useWords } from "../shared/words";
import { stateDetail } from "./state_words";

/** More about the state line while something is wrong. */
export function StateDetail({ line, onRetry }: { line: StateLine; onRetry: () => void }) {
  const words = useWords();
  const text = stateDetail(line, words);
  if (!text) return null;
  const canRetry = line.kind !== "ended_unsaved";
  return (
    <NoticeView tone={line.kind === "offline" ? "waiting" : "problem"} text={text}>
      {canRetry && <Button onClick={onRetry}>{words.text("try_again")}</Button>}
    </NoticeView>
  );
}
