import { useRef, useState } from "preact/hooks";
import { Button } from "../../shared/Button";
import { now, useTogether, useWords } from "../context";
import { cancelledSessions, cancelSession, nextSession, unlogged, type Session } from "../journey";
import { CancelledSession } from "./CancelledSession";
import { heldOf } from "./JourneySection";
import { LogForm } from "./LogForm";
import { PastSessions } from "./PastSessions";
import { PlanForm } from "./PlanForm";
import { PlannedSession } from "./PlannedSession";

/** The sessions: how many of those planned were held, the next one, and what came of each. */
export function Sessions({ sessions }: { sessions: Session[] }) {
  const words = useWords();
  const together = useTogether();
  const { store, settings } = together;
  const title = useRef<HTMLHeadingElement>(null);
  const [logging, setLogging] = useState<Session | "other" | null>(null);
  const next = nextSession(sessions, Date.now());
  const over = unlogged(sessions, Date.now());
  const held = sessions.filter((session) => session.held !== null);
  const total = Math.max(settings?.sessions ?? 0, held.length);
  // the form or button goes away: the keyboard must not start again at the top of the page
  const close = () => {
    setLogging(null);
    store.planned();
    title.current?.focus();
  };
  const cancel = (session: Session) => {
    cancelSession(store.journey!.doc, session, now());
    title.current?.focus();
  };
  return (
    <div class="rm-journey">
      <h5 class="rm-subheading" ref={title} tabIndex={-1}>{words.text("sessions_title")}</h5>
      <div class="rm-held">
        <progress max={Math.max(1, total)} value={held.length} aria-label={heldOf(sessions, together, words)} />
        <span aria-hidden="true">{heldOf(sessions, together, words)}</span>
      </div>
      {next && !store.planning && <PlannedSession session={next} onLog={() => setLogging(next)} onCancel={() => cancel(next)} />}
      {cancelledSessions(sessions, Date.now()).map((session) => <CancelledSession key={session.key} session={session} />)}
      {over && over !== next && !logging && !store.readOnly && (
        <p class="rm-meet">
          {words.text("session_over")}{" "}
          <button type="button" class="rm-link-button" onClick={() => setLogging(over)}>{words.text("session_log")}</button>
        </p>
      )}
      {store.planning && !store.readOnly && <PlanForm session={next} onClose={close} />}
      {logging && !store.readOnly && <LogForm session={logging === "other" ? null : logging} onClose={close} />}
      {!store.readOnly && !store.planning && !logging && (
        <div class="rm-actions">
          {!next && <Button kind="primary" onClick={() => store.plan()}>{words.text("plan_session")}</Button>}
          <Button onClick={() => setLogging("other")}>{words.text("session_log_other")}</Button>
        </div>
      )}
      <PastSessions sessions={held} />
    </div>
  );
}
