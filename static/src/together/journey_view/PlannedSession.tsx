import { Button } from "../../shared/Button";
import { NoticeView } from "../../shared/NoticeView";
import { useTogether, useWords } from "../context";
import type { Session } from "../journey";
import { longTime } from "../zones";
import { useCalendar } from "./use_calendar";

interface PlannedSessionProps {
  session: Session;
  onLog: () => void;
  onCancel: () => void;
}

/** The session to come: when it is where one is, and what to do with it. */
export function PlannedSession({ session, onLog, onCancel }: PlannedSessionProps) {
  const words = useWords();
  const { store, zone } = useTogether();
  const calendar = useCalendar(session);
  return (
    <div class="rm-planned">
      <p class="rm-planned__when">{longTime(session.starts!, zone, words.locale)}</p>
      <p class="rm-muted">
        {[session.minutes > 0 ? words.count("minutes", session.minutes) : "", words.text("session_zone", { zone })].filter(Boolean).join(" · ")}
      </p>
      {session.topic && <p dir="auto">{session.topic}</p>}
      {session.link && (
        <p><a href={session.link} target="_blank" rel="noopener noreferrer" dir="ltr">{words.text("session_join")}</a></p>
      )}
      <div class="rm-actions">
        <Button busy={calendar.busy} onClick={calendar.download}>{words.text("session_calendar")}</Button>
        {!store.readOnly && (
          <>
            <Button onClick={onLog}>{words.text("session_log")}</Button>
            <Button onClick={() => store.plan()}>{words.text("session_change")}</Button>
            <Button onClick={onCancel}>{words.text("session_cancel")}</Button>
          </>
        )}
      </div>
      {calendar.problem && <NoticeView tone="problem" text={calendar.problem} urgent />}
    </div>
  );
}
