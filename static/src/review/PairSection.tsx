import { useState } from "preact/hooks";
import type { InPairPart, Received, ReviewDesk, ReviewGiven, ReviewKind } from "../contract/review";
import { Button } from "../shared/Button";
import { moment } from "./dates";
import { usePlace, useReviewWords, useSend } from "./desk";
import type { DeskProps } from "./DeskView";
import { JudgementView } from "./JudgementView";
import { ReflectionForm } from "./ReflectionForm";
import { ReplyForm } from "./ReplyForm";
import { RubricForm } from "./RubricForm";
import { Fold, Section } from "./Section";

/** What mentor and mentee tell each other, hidden until both have. */
export function PairSection({ inPair, desk, onDesk }: DeskProps & { inPair: InPairPart }) {
  const words = useReviewWords();
  const { partner } = usePlace();
  const mentor = desk.role === "mentor";
  const due = desk.deliverable?.due;
  return (
    <Section title={words.text("pair_title")}>
      {!inPair.revealed && (
        <p class="rm-muted" role="status">
          {words.text("pair_intro")}
          {due && ` ${words.text("pair_due", { when: moment(due, words.locale) })}`}
          {inPair.waiting.includes("me") && ` ${words.text("waiting_me")}`}
          {inPair.waiting.includes("partner") && ` ${words.text("waiting_partner", { name: partner })}`}
        </p>
      )}
      {desk.deliverable && (mentor || inPair.coaching) && (
        <Feedback kind="coaching" review={inPair.coaching} mine={mentor} revealed={inPair.revealed} desk={desk} onDesk={onDesk} />
      )}
      {(!mentor || inPair.posture) && (
        <Feedback kind="posture" review={inPair.posture} mine={!mentor} revealed={inPair.revealed} desk={desk} onDesk={onDesk} />
      )}
      {(mentor || inPair.self_assessment) && (
        <Feedback kind="self" review={inPair.self_assessment} mine={mentor} revealed={inPair.revealed} desk={desk} onDesk={onDesk} />
      )}
      {inPair.revealed && !desk.ended && <ReflectionForm inPair={inPair} onDesk={onDesk} />}
    </Section>
  );
}

type InPairKind = Extract<ReviewKind, "coaching" | "posture" | "self">;

interface FeedbackProps extends DeskProps {
  kind: InPairKind;
  review: Received | null;
  mine: boolean;
  revealed: boolean;
}

function Feedback(props: FeedbackProps) {
  const { kind, review, mine, revealed, desk, onDesk } = props;
  const words = useReviewWords();
  const { partner } = usePlace();
  const [changing, setChanging] = useState(false);
  const early = kind === "coaching" && !desk.deliverable?.submitted;
  if (mine && early) return <p class="rm-muted">{words.text("coaching_later", { name: partner })}</p>;
  if (mine && !desk.ended && (!review || (changing && !revealed))) {
    return (
      <Fold title={words.text(`${kind}_give`, { name: partner })} badge={review ? "" : words.text("peer_todo")} tone="todo" open={changing}>
        <Give kind={kind} review={review} desk={desk} onDesk={(fresh) => { setChanging(false); onDesk(fresh); }} />
      </Fold>
    );
  }
  if (!review) return null;
  return (
    <Fold title={words.text(`${kind}_title`)} badge={mine ? words.text("peer_given") : ""} tone="done" open={!mine}>
      <JudgementView judgement={review.judgement} rubric={desk.rubrics[review.rubric]} />
      {mine && !revealed && !desk.ended && (
        <div>
          <p class="rm-muted">{words.text("given_hidden")}</p>
          <Button onClick={() => setChanging(true)}>{words.text("change")}</Button>
        </div>
      )}
      {!mine && revealed && kind !== "self" && <ReplyForm review={review} readOnly={desk.ended} onDesk={onDesk} />}
    </Fold>
  );
}

function Give({ kind, review, desk, onDesk }: DeskProps & { kind: InPairKind; review: Received | null }) {
  const words = useReviewWords();
  const { pair } = usePlace();
  const { busy, problem, send } = useSend();
  const current = desk.current[kind === "self" ? "posture" : kind];
  const rubric = desk.rubrics[current];
  if (!rubric) return null;
  return (
    <RubricForm
      rubric={rubric}
      before={review?.judgement}
      comment={kind === "coaching" ? "needed" : "welcome"}
      label={words.text("send")}
      busy={busy}
      problem={problem}
      onSend={async (judgement) => {
        const body = { pair, kind, handle: "", rubric: current, judgement };
        const sent = await send<ReviewGiven>("submit_review", body, () => undefined);
        if (sent) void send<ReviewDesk>("review_desk", { pair, words: false }, onDesk);
      }}
    />
  );
}
