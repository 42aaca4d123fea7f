import type { DeliverablePart, ReviewDesk } from "../contract/review";
import { moment } from "./dates";
import { DeliverableForm } from "./DeliverableForm";
import { usePlace, useReviewWords, type ReviewWords } from "./desk";
import type { DeskProps } from "./DeskView";
import { Fold, Section } from "./Section";
import { SubmissionView } from "./Submission";

export interface DeliverableProps extends DeskProps {
  deliverable: DeliverablePart;
}

/** What the module asks for, what the pair handed in, and how to hand it in. */
export function DeliverableSection({ deliverable, desk, onDesk }: DeliverableProps) {
  const words = useReviewWords();
  const { partner } = usePlace();
  const { submitted } = deliverable;
  return (
    <Section title={words.text("hand_in_title")}>
      <p class="rm-review__prompt" dir="auto">{deliverable.prompt}</p>
      {deliverable.due && (
        <p class="rm-muted">{words.text("due", { when: moment(deliverable.due, words.locale) })}</p>
      )}
      <p role="status">{standing(deliverable, desk, words, partner)}</p>
      {submitted && (
        <Fold title={words.text("see_submission")}><SubmissionView submission={submitted} /></Fold>
      )}
      {deliverable.closed === "" && <DeliverableForm deliverable={deliverable} desk={desk} onDesk={onDesk} />}
    </Section>
  );
}

const CLOSED = { due: "closed_due", reviewed: "closed_reviewed", role: "closed_role", ended: "closed_ended" } as const;

function standing({ submitted, closed }: DeliverablePart, desk: ReviewDesk, words: ReviewWords, name: string): string {
  const when = submitted ? moment(submitted.at, words.locale) : "";
  const first = submitted
    ? words.text(submitted.by === "me" ? "handed_in_by_me" : "handed_in_by_partner", { when, name })
    : words.text("not_handed_in");
  if (closed === "" || (closed === "role" && submitted)) return first;
  if (closed === "role" && desk.role === "mentor") return words.text("closed_role");
  return `${first} ${words.text(CLOSED[closed])}`;
}
