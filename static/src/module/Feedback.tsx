import { useState } from "preact/hooks";
import type { ModulePage, Pair } from "../contract";
import type { ReviewEntry } from "../contract/review";
import type { ReviewPart } from "../review/index";
import { FoldingSection } from "../shared/FoldingSection";
import { useWords } from "../shared/words";
import { PartView } from "./PartView";

export interface FeedbackProps {
  page: ModulePage;
  /** Null for a coordinator who is in no pair. */
  pair: Pair | null;
}

/** What is handed in and reviewed: fetched only when opened. Once open it is kept, with what was typed in it. */
export function Feedback({ page, pair }: FeedbackProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const [drawn, setDrawn] = useState(false);
  if (!page.review) return null;
  const toggle = () => {
    setDrawn(true);
    setOpen(!open);
  };
  return (
    <FoldingSection
      name="feedback"
      title={words.text("feedback_title")}
      summary={words.text(page.review.feedback ? "feedback_intro" : "feedback_staff_intro")}
      open={open}
      onToggle={toggle}
    >
      {drawn && <Opened page={page} entry={page.review} pair={pair} />}
    </FoldingSection>
  );
}

function Opened({ page, entry, pair }: FeedbackProps & { entry: ReviewEntry }) {
  const words = useWords();
  const props = {
    words,
    entry,
    pair: pair?.id ?? "",
    partner: pair?.partner.name ?? "",
    exportNotes: page.urls.export_notes,
  };
  return <PartView<ReviewPart> url={entry.urls.part} props={props} />;
}
