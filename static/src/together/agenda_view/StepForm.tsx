import { useRef, useState } from "preact/hooks";
import type { Lead } from "../../contract";
import { Button } from "../../shared/Button";
import { Field } from "../../shared/Field";
import { addStep, MOST_OWN_STEPS, type Step } from "../agenda";
import { useTogether, useWords } from "../context";
import { LeadField } from "../LeadField";

/** Adds a step of the pair's own. */
export function StepForm({ steps }: { steps: readonly Step[] }) {
  const words = useWords();
  const { store } = useTogether();
  const [draft, setDraft] = useState({ text: "", minutes: "", lead: "both" as Lead });
  const input = useRef<HTMLInputElement>(null);
  const full = steps.filter(({ authored }) => !authored).length >= MOST_OWN_STEPS;
  const submit = (event: Event) => {
    event.preventDefault();
    const text = draft.text.trim();
    input.current?.focus();
    if (!text || full) return;
    addStep(store.board.doc, steps, { text, minutes: Math.min(600, Math.max(0, Math.floor(Number(draft.minutes) || 0))), lead: draft.lead });
    setDraft({ text: "", minutes: "", lead: "both" });
  };
  return (
    <form class="rm-ask" onSubmit={submit}>
      <Field label={words.text("agenda_new")}>
        {(control) => (
          <input {...control} class="rm-input" ref={input} type="text" dir="auto" maxLength={300} autocomplete="off" value={draft.text} onInput={(event) => setDraft({ ...draft, text: event.currentTarget.value })} />
        )}
      </Field>
      <div class="rm-ask__row">
        <Field label={words.text("agenda_minutes")}>
          {(control) => (
            <input {...control} class="rm-input" type="number" min={0} max={600} inputMode="numeric" value={draft.minutes} onInput={(event) => setDraft({ ...draft, minutes: event.currentTarget.value })} />
          )}
        </Field>
        <LeadField label={words.text("agenda_lead")} lead={draft.lead} onLead={(lead) => setDraft({ ...draft, lead })} />
      </div>
      <div class="rm-actions"><Button type="submit" kind="primary" disabled={full}>{words.text("agenda_add")}</Button></div>
    </form>
  );
}
