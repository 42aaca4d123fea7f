import type { RefObject } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import type { RosterPreview } from "../../contract/roster";
import { Button } from "../../shared/Button";
import { NoticeView } from "../../shared/NoticeView";
import { ActionLine } from "../../program/ActionLine";
import { useDesk } from "../../program/desk";
import type { ActionState } from "../../program/useAction";
import { useCoordinatorWords, type CoordinatorWords } from "../useCoordinatorWords";
import { Counts } from "./Counts";
import { changesOf, countsOf, cutFor, opensOnProblems, problemCount, verdictOf, type Verdict } from "./outcomes";
import { RosterTable } from "./RosterTable";
import { useId } from "../../shared/use_id";

export interface PreviewViewProps {
  preview: RosterPreview;
  /** True when the roster was changed after this preview. */
  changed: boolean;
  headingRef: RefObject<HTMLHeadingElement | null>;
  committing: ActionState;
  onCommit: (preview: RosterPreview) => void;
}

/** What the roster would do, row by row, and the button that does it. */
export function PreviewView({ preview, changed, headingRef, committing, onCommit }: PreviewViewProps) {
  const words = useCoordinatorWords();
  const { announce } = useDesk();
  const verdictId = useId();
  const counts = useMemo(() => countsOf(preview.rows), [preview]);
  const verdict = verdictOf(preview, changed);
  const sentence = verdictText(verdict, preview, words);
  useEffect(() => announce(sentence), [preview]);
  return (
    <div class="rm-preview">
      <h5 class="rm-subheading" ref={headingRef} tabIndex={-1}>{words.text("preview_title")}</h5>
      <Counts counts={counts} />
      <p id={verdictId} class={`rm-verdict rm-verdict--${verdict}`}>{sentence}</p>
      {!preview.complete && <NoticeView tone="waiting" icon="info" text={words.text("preview_partly")} />}
      <ActionLine state={committing} />
      <div class="rm-actions">
        <Button
          kind="primary"
          busy={committing.busy}
          disabled={verdict !== "ready"}
          describedBy={verdictId}
          onClick={() => onCommit(preview)}
        >
          {words.count(preview.will_restore > 0 && preview.will_pair === 0 ? "restore_pairs" : "commit_pairs", changesOf(preview))}
        </Button>
      </div>
      <Rows preview={preview} />
    </div>
  );
}

function verdictText(verdict: Verdict, { rows }: RosterPreview, words: CoordinatorWords): string {
  if (verdict === "problems") return words.count("preview_problems", problemCount(rows));
  return words.text(`preview_${verdict}`);
}

/** The table, cut to what can be read, and what was cut off. */
function Rows({ preview }: { preview: RosterPreview }) {
  const words = useCoordinatorWords();
  const [problemsOnly, setProblemsOnly] = useState(() => opensOnProblems(preview.rows));
  const { shown, left } = useMemo(() => cutFor(preview.rows, problemsOnly), [preview, problemsOnly]);
  return (
    <>
      {problemCount(preview.rows) > 0 && (
        <label class="rm-tick">
          <input
            type="checkbox"
            checked={problemsOnly}
            onChange={(event) => setProblemsOnly(event.currentTarget.checked)}
          />
          <span>{words.text("preview_problems_only")}</span>
        </label>
      )}
      <RosterTable rows={shown} label={words.text("preview_title")} />
      {left.length > 0 && (
        <div class="rm-preview__left">
          <p class="rm-muted">{words.count("preview_hidden", left.length)}</p>
          <Counts counts={countsOf(left)} />
        </div>
      )}
    </>
  );
}
