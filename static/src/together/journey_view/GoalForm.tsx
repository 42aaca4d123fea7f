import { useEffect, useRef, useState } from "preact/hooks";
import type { Lead } from "../../contract";
import { Button } from "../../shared/Button";
import { Field } from "../../shared/Field";
import { useWords as useSharedWords } from "../../shared/words";
import { now, useTogether, useWords } from "../context";
import { putGoal, removeGoal, type Goal } from "../journey";
import { LeadField } from "../LeadField";

/** Sets a goal, changes it or gives it up. */
export function GoalForm({ goal, onClose }: { goal: Goal | null; onClose: () => void }) {
  const words = useWords();
  const shared = useSharedWords();
  const { store } = useTogether();
  const first = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState({ text: goal?.text ?? "", owner: goal?.owner ?? ("both" as Lead), due: goal?.due ?? "" });
  useEffect(() => first.current?.focus(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    if (!draft.text.trim()) return first.current?.focus();
    putGoal(store.journey!.doc, goal?.key ?? null, draft, now());
    onClose();
  };
  const remove = () => {
    removeGoal(store.journey!.doc, goal!.key);
    onClose();
  };
  return (
    <form class="rm-ask" onSubmit={submit} noValidate>
      <Field label={words.text("goal_text")} hint={words.text("goal_text_hint")}>
        {(control) => <input {...control} class="rm-input" ref={first} type="text" dir="auto" maxLength={300} autocomplete="off" value={draft.text} onInput={(event) => setDraft({ ...draft, text: event.currentTarget.value })} />}
      </Field>
      <div class="rm-ask__row">
        <LeadField label={words.text("goal_owner")} lead={draft.owner} onLead={(owner) => setDraft({ ...draft, owner })} />
        <Field label={words.text("goal_due")}>
          {(control) => <input {...control} class="rm-input" type="date" value={draft.due} onInput={(event) => setDraft({ ...draft, due: event.currentTarget.value })} />}
        </Field>
      </div>
      <div class="rm-actions">
        <Button type="submit" kind="primary">{words.text("goal_save")}</Button>
        {goal && <Button onClick={remove}>{words.text("goal_remove")}</Button>}
        <Button onClick={onClose}>{shared.text("cancel")}</Button>
      </div>
    </form>
  );
}
