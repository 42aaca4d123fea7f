import type { Coordinator } from "../../contract/coordinator";
import { NoticeView } from "../../shared/NoticeView";
import { useCoordinatorWords } from "../useCoordinatorWords";
import { PreviewView } from "./PreviewView";
import { RosterForm } from "./RosterForm";
import { useRoster } from "./useRoster";
import { useId } from "../../shared/use_id";

export interface CoordinatorPanelProps {
  coordinator: Coordinator;
}

/** Where a coordinator pairs people: paste, preview, commit. */
export function CoordinatorPanel({ coordinator }: CoordinatorPanelProps) {
  const words = useCoordinatorWords();
  const titleId = useId();
  const roster = useRoster();
  const { previewed, paired } = roster;
  return (
    <section class="rm-roster" aria-labelledby={titleId}>
      <div class="rm-roster__head">
        <h4 class="rm-heading" id={titleId}>{words.text("roster_title")}</h4>
        <p class="rm-muted">{words.count("roster_pairs", coordinator.pairs)}</p>
      </div>
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
      <div class="rm-roster__done" ref={roster.done} tabIndex={-1}>
        {paired !== null && (
          <NoticeView
            tone="success"
            title={words.count("committed_pairs", paired)}
            text={words.text("roster_committed_hint")}
          />
        )}
      </div>
    </section>
  );
}
