import type { Received, ResultPart, ReviewDesk } from "../contract/review";
import { NoticeView } from "../shared/NoticeView";
import { percent } from "./dates";
import { useReviewWords } from "./desk";
import type { DeskProps } from "./DeskView";
import { JudgementView } from "./JudgementView";
import { ReplyForm } from "./ReplyForm";
import { Fold, Section } from "./Section";

/** The reviews the pair got: the middle of them first, then each with its words. */
export function ResultSection({ result, desk, onDesk }: DeskProps & { result: ResultPart }) {
  const words = useReviewWords();
  const { reviews, needed } = result;
  if (needed === 0 && reviews.length === 0 && result.share === null) return null;
  return (
    <Section title={words.text("results_title")}>
      {needed > 0 && (
        <p class="rm-muted">{words.text("results_of", { n: Math.min(reviews.length, needed), needed })}</p>
      )}
      {reviews.length === 0 && <p>{words.text("results_none")}</p>}
      {result.staff_asked && <NoticeView tone="waiting" text={words.text("results_waiting")} />}
      <Scores result={result} />
      {reviews.map((review, index) => (
        <Review key={review.review} review={review} number={index + 1} desk={desk} onDesk={onDesk} />
      ))}
    </Section>
  );
}

function Scores({ result }: { result: ResultPart }) {
  const words = useReviewWords();
  if (result.share === null) return null;
  return (
    <div class="rm-scores">
      <p class="rm-scores__whole">
        <span>{words.text("results_score")}</span> <strong>{percent(result.share, words.locale)}</strong>
      </p>
      {result.override_reason !== null && (
        <p dir="auto">{words.text("results_override", { reason: result.override_reason })}</p>
      )}
      {result.criteria.length > 0 && (
        <dl class="rm-scores__list" aria-label={words.text("results_middle")}>
          {result.criteria.map(({ title, median }) => (
            <div key={title}>
              <dt dir="auto">{title}</dt>
              <dd>
                <meter min={0} max={1} value={median} aria-hidden="true" />
                <span>{percent(median, words.locale)}</span>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

interface ReviewProps extends DeskProps {
  review: Received;
  number: number;
  desk: ReviewDesk;
}

function Review({ review, number, desk, onDesk }: ReviewProps) {
  const words = useReviewWords();
  const title = review.kind === "staff" ? words.text("review_by_staff") : words.text("review_number", { number });
  const badge = review.outdated ? words.text("review_outdated") : "";
  return (
    <Fold title={title} badge={badge} open={number === 1}>
      <JudgementView judgement={review.judgement} rubric={desk.rubrics[review.rubric]} />
      <ReplyForm review={review} readOnly={desk.ended} onDesk={onDesk} />
    </Fold>
  );
}
