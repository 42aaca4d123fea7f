import { useState } from "preact/hooks";
import type { StaffChanged, StaffDesk, StaffPair, StaffReview } from "../../contract/review";
import { Button } from "../../shared/Button";
import { moment, percent } from "../dates";
import { useReviewWords, useSend, type ReviewWords } from "../desk";
import { JudgementView } from "../JudgementView";
import { RubricForm } from "../RubricForm";
import { Fold } from "../Section";
import { SubmissionView } from "../Submission";
import { HideForm } from "./HideForm";
import { OverrideForm } from "./OverrideForm";

export interface StaffPairProps {
  pair: StaffPair;
  desk: StaffDesk;
  onChanged: (changed: StaffChanged) => void;
}

/** One pair: what it handed in, every review of it, and what staff can do. */
export function StaffPairView({ pair, desk, onChanged }: StaffPairProps) {
  const words = useReviewWords();
  const score = pair.share === null ? "" : percent(pair.share, words.locale);
  const own = pair.reviews.some(({ kind }) => kind === "staff");
  return (
    <Fold
      title={words.text("staff_pair", { mentor: pair.mentor, mentee: pair.mentee })}
      badge={badge(pair, words)}
      tone={pair.staff_asked || isFlagged(pair) ? "todo" : "plain"}
    >
      <p class="rm-muted">
        {pair.submitted_at
          ? words.text("staff_in", { when: moment(pair.submitted_at, words.locale) })
          : words.text("staff_not_in")}
        {desk.graded && ` · ${words.text("staff_reviews", { n: counted(pair), needed: pair.needed })}`}
        {score && ` · ${words.text("results_score")} ${score}`}
      </p>
      {pair.submission && (
        <Fold title={words.text("see_submission")}><SubmissionView submission={pair.submission} /></Fold>
      )}
      {pair.reviews.map((review) => (
        <OneReview key={review.review} review={review} pair={pair} desk={desk} onChanged={onChanged} />
      ))}
      {pair.submission && !own && <OwnReview pair={pair} desk={desk} onChanged={onChanged} />}
      {pair.submission && <OverrideForm pair={pair} onChanged={onChanged} />}
    </Fold>
  );
}

const isFlagged = (pair: StaffPair) => pair.reviews.some(({ flags, hidden }) => flags.length > 0 && !hidden);
const counted = (pair: StaffPair) => pair.reviews.filter(({ hidden }) => !hidden).length;

function badge(pair: StaffPair, words: ReviewWords): string {
  if (isFlagged(pair)) return words.text("staff_flagged");
  if (pair.staff_asked) return words.text("staff_asked");
  return pair.submission ? "" : words.text("staff_not_in");
}

function OneReview({ review, pair, desk, onChanged }: StaffPairProps & { review: StaffReview }) {
  const words = useReviewWords();
  const [hiding, setHiding] = useState(false);
  const { busy, send } = useSend();
  const unhide = () =>
    void send<StaffChanged>("hide_review", { pair: pair.pair, review: review.review, hidden: false, reason: "" }, onChanged);
  return (
    <div class={review.hidden ? "rm-reply rm-reply--hidden" : "rm-reply"}>
      <p class="rm-field__label">
        {review.by ? words.text("staff_by", { login: review.by }) : words.text("staff_by_staff")}
      </p>
      {review.hidden && <p dir="auto">{words.text("staff_hidden", { reason: review.hidden_reason })}</p>}
      {review.flags.map(({ reason }, index) => (
        <p class="rm-field__error" key={index} dir="auto">
          {reason ? words.text("staff_flag", { reason }) : words.text("staff_flag_no_reason")}
        </p>
      ))}
      <JudgementView judgement={review.judgement} rubric={desk.rubrics[review.rubric]} />
      {review.hidden && <div><Button busy={busy} onClick={unhide}>{words.text("staff_unhide")}</Button></div>}
      {!review.hidden && !hiding && <div><Button onClick={() => setHiding(true)}>{words.text("staff_hide")}</Button></div>}
      {!review.hidden && hiding && (
        <HideForm pair={pair.pair} review={review.review} onChanged={onChanged} onCancel={() => setHiding(false)} />
      )}
    </div>
  );
}

function OwnReview({ pair, desk, onChanged }: StaffPairProps) {
  const words = useReviewWords();
  const { busy, problem, send } = useSend();
  const rubric = desk.rubrics[desk.peer_rubric];
  if (!rubric) return null;
  return (
    <Fold title={words.text("staff_review")}>
      <RubricForm
        rubric={rubric}
        comment="needed"
        label={words.text("send")}
        busy={busy}
        problem={problem}
        onSend={(judgement) => {
          const body = { pair: pair.pair, rubric: desk.peer_rubric, judgement };
          void send<StaffChanged>("staff_review", body, onChanged);
        }}
      />
    </Fold>
  );
}
