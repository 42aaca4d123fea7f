import type { StateLine } from "../board/status";
import { Button } from "../shared/Button";
import { NoticeView } from "../shared/NoticeView";
import { useWords } from "../shared/words";
import { SHOWN } from "./StatePill";
import { atRisk, stateDetail } from "./state_words";

/** More about the state line while something is wrong. */
export function StateDetail({ line, onRetry }: { line: StateLine; onRetry: () => void }) {
  const words = useWords();
  const text = stateDetail(line, words);
  if (!text) return null;
  return (
    <NoticeView tone={atRisk(line) ? "problem" : "waiting"} icon={SHOWN[line.kind].icon} text={text}>
      {line.kind !== "ended_unsaved" && <Button onClick={onRetry}>{words.text("try_again")}</Button>}
    </NoticeView>
  );
}
