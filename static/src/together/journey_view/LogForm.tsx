import { useEffect, useRef, useState } from "preact/hooks";
import { Button } from "../../shared/Button";
import { Field } from "../../shared/Field";
import { useWords as useSharedWords } from "../../shared/words";
import { now, useTogether, useWords } from "../context";
import { logSession, type Session } from "../journey";
import { momentOf, wallClock } from "../zones";

const USUAL_MINUTES = 60;

/** Logs a session that took place, planned or not. */
export function LogForm({ session, onClose }: { session: Session | null; onClose: () => void }) {
  const words = useWords();
  const shared = useSharedWords();
  const { store, zone } = useTogether();
  const first = useRef<HTMLInputElement>(null);
  const planned = session?.starts && Date.parse(session.starts) < Date.now() ? session.starts : now();
  const [draft, setDraft] = useState({
    wall: wallClock(planned, zone),
    minutes: String(session?.minutes || USUAL_MINUTES),
    learnt: "",
  });
  useEffect(() => first.current?.focus(), []);
  const type = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  const submit = (event: Event) => {
    event.preventDefault();
    const minutes = Math.min(600, Math.max(1, Math.round(Number(draft.minutes)) || USUAL_MINUTES));
    const at = momentOf(draft.wall, zone) ?? now();
    logSession(store.journey!.doc, session?.key ?? null, { at, minutes, learnt: draft.learnt });
    onClose();
  };
  return (
    <form class="rm-ask" onSubmit={submit} noValidate>
      <Field label={words.text("log_learnt")} hint={words.text("log_learnt_hint")}>
        {(control) => <input {...control} class="rm-input" ref={first} type="text" dir="auto" maxLength={300} autocomplete="off" value={draft.learnt} onInput={(event) => type({ learnt: event.currentTarget.value })} />}
      </Field>
      <div class="rm-ask__row">
        <Field label={words.text("log_when")} hint={words.text("session_zone", { zone })}>
          {(control) => <input {...control} class="rm-input" type="datetime-local" value={draft.wall} onInput={(event) => type({ wall: event.currentTarget.value })} />}
        </Field>
        <Field label={words.text("log_minutes")}>
          {(control) => <input {...control} class="rm-input" type="number" min={1} max={600} inputMode="numeric" value={draft.minutes} onInput={(event) => type({ minutes: event.currentTarget.value })} />}
        </Field>
      </div>
      <div class="rm-actions">
        <Button type="submit" kind="primary">{words.text("log_save")}</Button>
        <Button onClick={onClose}>{shared.text("cancel")}</Button>
      </div>
    </form>
  );
}
