import { useState } from "preact/hooks";
import type { ModulePage, Pair } from "../contract";
import type { ReviewEntry } from "../contract/review";
import type { ReviewPart } from "../review/index";
import { Button } from "../shared/Button";
import { Icon } from "../shared/Icon";
import { NoticeView } from "../shared/NoticeView";
import { useId } from "../shared/use_id";
import { usePart } from "../shared/use_part";
import { useWords } from "../shared/words";

export interface FeedbackProps {
  page: ModulePage;
  /** Null for a coordinator who is in no pair. */
  pair: Pair | null;
}

/** What is handed in and reviewed: fetched only when opened. Once open it is kept, with what was typed in it. */
export function Feedback({ page, pair }: FeedbackProps) {
  const words = useWords();
  const titleId = useId();
  const boxId = useId();
  const [open, setOpen] = useState(false);
  const [drawn, setDrawn] = useState(false);
  if (!page.review) return null;
  const toggle = () => {
    setDrawn(true);
    setOpen(!open);
  };
  return (
    <section class="rm-aside" aria-labelledby={titleId}>
      <h4 class="rm-aside__title">
        <button
          type="button"
          class="rm-aside__toggle"
          id={titleId}
          aria-expanded={open}
          aria-controls={drawn ? boxId : undefined}
          onClick={toggle}
        >
          <Icon name="people" />
          <span>{words.text("feedback_title")}</span>
          <span class="rm-aside__hint">
            {words.text(page.review.feedback ? "feedback_intro" : "feedback_staff_intro")}
          </span>
          <Icon name="chevron" />
        </button>
      </h4>
      {drawn && <div id={boxId} hidden={!open}><Opened page={page} entry={page.review} pair={pair} /></div>}
    </section>
  );
}

function Opened({ page, entry, pair }: FeedbackProps & { entry: ReviewEntry }) {
  const words = useWords();
  const { host, phase, again } = usePart<ReviewPart>(entry.urls.part, {
    words,
    entry,
    pair: pair?.id ?? "",
    partner: pair?.partner.name ?? "",
    exportNotes: page.urls.export_notes,
  });
  return (
    <>
      {phase === "failed" && (
        <NoticeView tone="problem" text={words.text("part_failed")} urgent>
          <Button onClick={again}>{words.text("try_again")}</Button>
        </NoticeView>
      )}
      <div ref={host} />
    </>
  );
}
