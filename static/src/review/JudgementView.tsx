import type { Judgement } from "../contract/review";
import type { Criterion, Rubric } from "../contract/rubric";

/** What a reviewer said, by the rubric that they went by. */
export function JudgementView({ judgement, rubric }: { judgement: Judgement; rubric: Rubric | undefined }) {
  return (
    <div class="rm-judgement">
      {judgement.comment && <p class="rm-judgement__comment" dir="auto">{judgement.comment}</p>}
      <dl class="rm-judgement__points">
        {rubric?.criteria.map((criterion) => (
          <div key={criterion.id}>
            <dt dir="auto">{criterion.title}</dt>
            <Answered criterion={criterion} judgement={judgement} />
          </div>
        ))}
      </dl>
    </div>
  );
}

function Answered({ criterion, judgement }: { criterion: Criterion; judgement: Judgement }) {
  const level = criterion.levels.find(({ points }) => points === judgement.points[criterion.id]);
  const note = judgement.notes[criterion.id];
  return (
    <dd dir="auto">
      <strong>{level?.title ?? "–"}</strong>
      {level?.description && <span class="rm-muted"> {level.description}</span>}
      {level?.feedback && <p class="rm-judgement__note">{level.feedback}</p>}
      {note && <p class="rm-judgement__note">{note}</p>}
    </dd>
  );
}
