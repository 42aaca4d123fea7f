import { useEffect, useRef } from "preact/hooks";
import { useDesk } from "../../program/desk";
import { Button } from "../../shared/Button";
import { NoticeView } from "../../shared/NoticeView";
import { useId } from "../../shared/use_id";
import { useCoordinatorWords } from "../useCoordinatorWords";
import type { Census } from "./useCensus";

export interface ReadingProps {
  census: Census;
  /** What reading the program is good for here. */
  intro: string;
  /** The button that begins it. */
  begin: string;
  onBegin: () => void;
}

/** Begins a reading of the program, shows how far it is, stops it and lets it go on. */
export function Reading({ census, intro, begin, onBegin }: ReadingProps) {
  const words = useCoordinatorWords();
  const { phase, read, total, problem } = census;
  if (phase === "done") return null;
  return (
    <div class="rm-census">
      {phase === "none" && <p>{intro}</p>}
      {phase !== "none" && <Bar read={read} total={total} moving={phase === "reading"} />}
      {phase === "stopped" && <p class="rm-muted">{words.text("census_stopped")}</p>}
      {phase === "reading" && problem && <p class="rm-muted">{problem}</p>}
      {phase === "failed" && <NoticeView tone="problem" text={problem} urgent />}
      <div class="rm-actions">
        {phase === "none" && <Button kind="primary" onClick={onBegin}>{begin}</Button>}
        {phase === "reading" && <Button onClick={census.stop}>{words.text("census_stop")}</Button>}
        {(phase === "stopped" || phase === "failed") && (
          <>
            <Button kind="primary" onClick={census.goOn}>{words.text("census_go_on")}</Button>
            <Button onClick={census.begin}>{words.text("census_anew")}</Button>
          </>
        )}
      </div>
    </div>
  );
}

function Bar({ read, total, moving }: { read: number; total: number; moving: boolean }) {
  const words = useCoordinatorWords();
  const labelId = useId();
  const sentence = words.text("census_progress", { read, total });
  useQuarters(read, total, moving, sentence);
  return (
    <div class="rm-census__bar">
      <p id={labelId}>{total > 0 ? sentence : words.text("census_begins")}</p>
      <progress class="rm-census__bar" aria-labelledby={labelId} max={Math.max(1, total)} value={total > 0 ? read : 0} />
    </div>
  );
}

/** Says how far it is at each quarter, for a screen reader would drown in more. */
function useQuarters(read: number, total: number, moving: boolean, sentence: string): void {
  const { announce } = useDesk();
  const said = useRef(0);
  const quarter = total > 0 ? Math.floor((4 * read) / total) : 0;
  useEffect(() => {
    if (moving && quarter > said.current) announce(sentence);
    said.current = quarter;
  }, [quarter]);
}
