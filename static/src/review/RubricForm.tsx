import { useState } from "preact/hooks";
import type { Judgement } from "../contract/review";
import type { Criterion, Rubric } from "../contract/rubric";
import { Button } from "../shared/Button";
import { useId } from "../shared/use_id";
import { useReviewWords } from "./desk";
import { Problem } from "./Section";
import { TextField } from "./TextField";

export interface RubricFormProps {
  rubric: Rubric;
  /** What was said before, where it can be changed. */
  before?: Judgement | undefined;
  /** Whether words are asked for, welcome, or not wanted. */
  comment: "needed" | "welcome" | "none";
  label: string;
  busy: boolean;
  problem: string;
  onSend: (judgement: Judgement) => void;
}

/** A rubric to answer: one choice a criterion, a note where it helps, a comment on the whole. */
export function RubricForm({ rubric, before, comment, label, busy, problem, onSend }: RubricFormProps) {
  const words = useReviewWords();
  const [points, setPoints] = useState(() => pointsOf(rubric, before));
  const [notes, setNotes] = useState(() => notesOf(rubric, before));
  const [text, setText] = useState(before?.comment ?? "");
  const [tried, setTried] = useState(false);
  const missing = rubric.criteria.filter(({ id }) => points[id] === undefined);
  const send = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (missing.length === 0 && !busy) onSend({ points, notes, comment: text });
  };
  return (
    <form class="rm-review__form" onSubmit={send} noValidate>
      {rubric.criteria.map((criterion) => (
        <CriterionField
          key={criterion.id}
          criterion={criterion}
          chosen={points[criterion.id]}
          missing={tried && points[criterion.id] === undefined}
          onChoose={(worth) => setPoints({ ...points, [criterion.id]: worth })}
        >
          {comment !== "none" && (
            <input
              class="rm-input"
              dir="auto"
              maxLength={1000}
              placeholder={words.text("note")}
              aria-label={words.text("note_on", { title: criterion.title })}
              value={notes[criterion.id] ?? ""}
              onInput={(event) => setNotes({ ...notes, [criterion.id]: event.currentTarget.value })}
            />
          )}
        </CriterionField>
      ))}
      {comment !== "none" && (
        <TextField
          label={words.text(comment === "needed" ? "comment" : "comment_optional")}
          hint={comment === "needed" ? words.text("comment_hint") : undefined}
          longest={4000}
          rows={4}
          value={text}
          onChange={setText}
        />
      )}
      <Problem text={tried && missing.length > 0 ? words.text("choose_all") : problem} />
      <div class="rm-actions"><Button kind="primary" type="submit" busy={busy}>{label}</Button></div>
    </form>
  );
}

/** What was said by an earlier rubric, as far as this one asks the same and has that answer. */
function pointsOf({ criteria }: Rubric, before?: Judgement): Record<string, number> {
  const said = criteria.map(({ id, levels }) => levels.filter(({ points }) => points === before?.points[id]).map(({ points }) => [id, points]));
  return Object.fromEntries(said.flat()) as Record<string, number>;
}

function notesOf({ criteria }: Rubric, before?: Judgement): Record<string, string> {
  const said = criteria.filter(({ id }) => before?.notes[id]).map(({ id }) => [id, before?.notes[id]]);
  return Object.fromEntries(said) as Record<string, string>;
}

interface CriterionFieldProps {
  criterion: Criterion;
  chosen: number | undefined;
  missing: boolean;
  onChoose: (points: number) => void;
  children: preact.ComponentChildren;
}

function CriterionField({ criterion, chosen, missing, onChoose, children }: CriterionFieldProps) {
  const words = useReviewWords();
  const name = useId();
  return (
    <fieldset class="rm-criterion" aria-describedby={`${name}-hint`}>
      <legend class="rm-criterion__title" dir="auto">{criterion.title}</legend>
      <p class="rm-field__hint" id={`${name}-hint`} dir="auto">
        {criterion.description}
        {missing && <span class="rm-field__error"> {words.text("give_points", { title: criterion.title })}</span>}
      </p>
      <div class="rm-levels">
        {criterion.levels.map((level) => (
          <label class="rm-level" key={level.points}>
            <input
              type="radio"
              name={name}
              checked={chosen === level.points}
              onChange={() => onChoose(level.points)}
            />
            <span>
              <span class="rm-level__title" dir="auto">{level.title}</span>
              <span class="rm-level__text" dir="auto">{level.description}</span>
            </span>
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  );
}
