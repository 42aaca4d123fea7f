import { useEffect, useRef, useState } from "preact/hooks";
import { safeHref } from "../../editor/safe_link";
import { Button } from "../../shared/Button";
import { Field } from "../../shared/Field";
import { useWords as useSharedWords } from "../../shared/words";
import { useTogether, useWords } from "../context";
import { webAddress } from "../fields";
import { planSession, type Session } from "../journey";
import { momentOf, wallClock } from "../zones";

const USUAL_MINUTES = 60;

/** Plans the next session, or changes the plan. */
export function PlanForm({ session, onClose }: { session: Session | null; onClose: () => void }) {
  const words = useWords();
  const shared = useSharedWords();
  const { store, zone } = useTogether();
  const first = useRef<HTMLInputElement>(null);
  const linkBox = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState({
    wall: wallClock(session?.starts ?? null, zone),
    minutes: String(session?.minutes || USUAL_MINUTES),
    link: session?.link ?? "",
    topic: session?.topic ?? "",
  });
  const [wrong, setWrong] = useState<"" | "wall" | "link">("");
  useEffect(() => first.current?.focus(), []);
  const type = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  const submit = (event: Event) => {
    event.preventDefault();
    const starts = momentOf(draft.wall, zone);
    const link = draft.link.trim() ? webAddress(safeHref(draft.link) ?? "") : "";
    const mistake = !starts ? "wall" : draft.link.trim() && !link ? "link" : "";
    setWrong(mistake);
    if (mistake || !starts) return (mistake === "wall" ? first : linkBox).current?.focus();
    const minutes = Math.min(600, Math.max(5, Math.round(Number(draft.minutes)) || USUAL_MINUTES));
    planSession(store.journey!.doc, session, { starts, minutes, link, topic: draft.topic });
    onClose();
  };
  return (
    <form class="rm-ask" onSubmit={submit} noValidate>
      <div class="rm-ask__row">
        <Field label={words.text("plan_when")} hint={words.text("session_zone", { zone })} error={wrong === "wall" ? words.text("plan_when_wrong") : ""}>
          {(control) => <input {...control} class="rm-input" ref={first} type="datetime-local" value={draft.wall} onInput={(event) => type({ wall: event.currentTarget.value })} />}
        </Field>
        <Field label={words.text("plan_minutes")}>
          {(control) => <input {...control} class="rm-input" type="number" min={5} max={600} inputMode="numeric" value={draft.minutes} onInput={(event) => type({ minutes: event.currentTarget.value })} />}
        </Field>
      </div>
      <Field label={words.text("plan_link")} error={wrong === "link" ? words.text("message_link_wrong") : ""}>
        {(control) => <input {...control} class="rm-input" ref={linkBox} type="url" dir="ltr" inputMode="url" maxLength={1000} value={draft.link} onInput={(event) => type({ link: event.currentTarget.value })} />}
      </Field>
      <Field label={words.text("plan_topic")}>
        {(control) => <input {...control} class="rm-input" type="text" dir="auto" maxLength={300} autocomplete="off" value={draft.topic} onInput={(event) => type({ topic: event.currentTarget.value })} />}
      </Field>
      <div class="rm-actions">
        <Button type="submit" kind="primary">{words.text("plan_save")}</Button>
        <Button onClick={onClose}>{shared.text("cancel")}</Button>
      </div>
    </form>
  );
}
