import { useRef, useState } from "preact/hooks";
import type { ProgramPage } from "../contract";
import { Button } from "../shared/Button";
import { dayOf } from "../shared/day";
import { Field } from "../shared/Field";
import { ActionLine } from "./ActionLine";
import { useDesk } from "./desk";
import { Step } from "./Step";
import { usePageAction } from "./useAction";
import { useProgramWords } from "./useProgramWords";

type ClosingModel = NonNullable<ProgramPage["closing"]>;

/** Bound of `core/pairing/participation.py`, in code points. */
const MAX_CLOSING = 2000;

/** The one question at the end of the program, and what one answered. */
export function Closing({ closing }: { closing: ClosingModel }) {
  const words = useProgramWords();
  const { announce } = useDesk();
  const heading = useRef<HTMLHeadingElement>(null);
  const [changing, setChanging] = useState(false);
  const asking = closing.open && (changing || !closing.at);
  const close = () => {
    setChanging(false);
    heading.current?.focus();
  };
  const saved = () => {
    close();
    announce(words.text("closing_saved"));
  };
  if (!closing.open && !closing.at) return null;
  return (
    <Step title={words.text("closing_title")} state={closing.at ? "done" : "current"} headingRef={heading}>
      {asking
        ? <Question closing={closing} onSaved={saved} onCancel={closing.at ? close : null} />
        : <Answer closing={closing} onChange={() => setChanging(true)} />}
    </Step>
  );
}

interface QuestionProps {
  closing: ClosingModel;
  onSaved: () => void;
  onCancel: (() => void) | null;
}

function Question({ closing, onSaved, onCancel }: QuestionProps) {
  const words = useProgramWords();
  const saving = usePageAction("answer_closing");
  const [answer, setAnswer] = useState(closing.answer);
  const tooLong = [...answer.trim()].length > MAX_CLOSING;
  const submit = async (event: Event) => {
    event.preventDefault();
    if (!tooLong && (await saving.run({ answer: answer.trim() }))) onSaved();
  };
  return (
    <form class="rm-form" onSubmit={submit} noValidate>
      <p>{words.text("closing_intro")}</p>
      <Field
        label={closing.question}
        hint={words.text("closing_readers", { date: dayOf(closing.until, words.locale) })}
        error={tooLong ? words.text("closing_long", { limit: MAX_CLOSING }) : ""}
      >
        {(control) => (
          <textarea
            {...control}
            class="rm-input"
            rows={4}
            dir="auto"
            value={answer}
            onInput={(event) => setAnswer(event.currentTarget.value)}
          />
        )}
      </Field>
      <ActionLine state={saving} />
      <div class="rm-actions">
        <Button type="submit" kind="primary" busy={saving.busy}>{words.text("closing_save")}</Button>
        {onCancel && <Button onClick={onCancel}>{words.text("cancel")}</Button>}
      </div>
    </form>
  );
}

function Answer({ closing, onChange }: { closing: ClosingModel; onChange: () => void }) {
  const words = useProgramWords();
  const { at, until, open, question, answer } = closing;
  return (
    <div class="rm-stack">
      <p class="rm-muted">{question}</p>
      <p class="rm-card__about" dir="auto">{answer}</p>
      <p class="rm-muted rm-small">
        {at && words.text("closing_answered", { date: dayOf(at, words.locale) })}{" "}
        {open && words.text("closing_until", { date: dayOf(until, words.locale) })}
      </p>
      {open && <div class="rm-actions"><Button onClick={onChange}>{words.text("closing_change")}</Button></div>}
    </div>
  );
}
