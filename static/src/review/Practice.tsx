import { useState } from "preact/hooks";
import type { Judgement, Submission, Trained } from "../contract/review";
import type { Criterion, Rubric } from "../contract/rubric";
import { useReviewWords, useSend } from "./desk";
import { RubricForm } from "./RubricForm";
import { Fold } from "./Section";
import { SubmissionView } from "./Submission";

/** An example to judge before the real ones, beside what the author thinks of it. Nothing of it is kept. */
export function Practice({ example, rubric }: { example: Submission; rubric: Rubric }) {
  const words = useReviewWords();
  const { busy, problem, send } = useSend();
  const [mine, setMine] = useState<Judgement | null>(null);
  const [theirs, setTheirs] = useState<Judgement | null>(null);
  return (
    <Fold title={words.text("practise")}>
      <p class="rm-muted">{words.text("practise_text")}</p>
      <SubmissionView submission={example} />
      {mine && theirs ? (
        <Comparison rubric={rubric} mine={mine} theirs={theirs} />
      ) : (
        <RubricForm
          rubric={rubric}
          comment="none"
          label={words.text("compare")}
          busy={busy}
          problem={problem}
          onSend={(judgement) => {
            setMine(judgement);
            void send<Trained>("train", { points: judgement.points }, (answer) => setTheirs(answer.judgement));
          }}
        />
      )}
    </Fold>
  );
}

function Comparison({ rubric, mine, theirs }: { rubric: Rubric; mine: Judgement; theirs: Judgement }) {
  const words = useReviewWords();
  return (
    <div role="status">
      <table class="rm-compare">
        <thead>
          <tr>
            <th scope="col">{words.text("compare_criterion")}</th>
            <th scope="col">{words.text("compare_mine")}</th>
            <th scope="col">{words.text("compare_author")}</th>
          </tr>
        </thead>
        <tbody>
          {rubric.criteria.map((criterion) => (
            <tr key={criterion.id}>
              <th scope="row" dir="auto">{criterion.title}</th>
              <td dir="auto">{levelOf(criterion, mine)}</td>
              <td dir="auto">{levelOf(criterion, theirs)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {theirs.comment && (
        <>
          <p class="rm-field__label">{words.text("compare_comment")}</p>
          <p dir="auto">{theirs.comment}</p>
        </>
      )}
    </div>
  );
}

function levelOf(criterion: Criterion, judgement: Judgement): string {
  return criterion.levels.find(({ points }) => points === judgement.points[criterion.id])?.title ?? "–";
}
