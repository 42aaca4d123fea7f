import { NoticeView } from "../../shared/NoticeView";
import type { Census } from "../census/useCensus";
import { useCoordinatorWords } from "../useCoordinatorWords";
import { PreviewView } from "./PreviewView";
import { RosterForm } from "./RosterForm";
import { TakeAway } from "./TakeAway";
import { useRoster } from "./useRoster";

/** Rosters by file: give one, preview, commit; and take all pairs away. */
export function RosterSection({ census }: { census: Census }) {
  const words = useCoordinatorWords();
  const roster = useRoster();
  const { previewed, done } = roster;
  return (
    <>
      <p>{words.text("roster_intro")}</p>
      <RosterForm roster={roster} />
      {previewed && (
        <PreviewView
          key={previewed.number}
          preview={previewed.preview}
          changed={previewed.csv !== roster.csv}
          headingRef={roster.heading}
          committing={roster.committing}
          onCommit={roster.commit}
        />
      )}
      <div class="rm-desk__done" ref={roster.outcome} tabIndex={-1}>
        {done && <NoticeView tone="success" title={done} text={words.text("roster_committed_hint")} />}
      </div>
      <TakeAway census={census} />
    </>
  );
}
