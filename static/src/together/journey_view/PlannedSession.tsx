import { useState } from "preact/hooks";
import { Button } from "../../shared/Button";
import { failureText } from "../../shared/failure";
import { NoticeView } from "../../shared/NoticeView";
import { post } from "../../shared/request";
import { useWords as useSharedWords } from "../../shared/words";
import { useTogether, useWords } from "../context";
import { removeSession, type Session } from "../journey";
import { longTime } from "../zones";

/** The session to come: when it is where one is, and what to do with it. */
export function PlannedSession({ session, onLog }: { session: Session; onLog: () => void }) {
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
            <Button onClick={() => removeSession(store.journey!.doc, session.key)}>{words.text("session_cancel")}</Button>
          </>
        )}
      </div>
      {calendar.problem && <NoticeView tone="problem" text={calendar.problem} urgent />}
    </div>
  );
}

/** Fetches the session as a calendar's file, once the server has it as it is shown here. */
function useCalendar(session: Session) {
  const words = useSharedWords();
  const { page, pair, store } = useTogether();
  const [state, setState] = useState({ busy: false, problem: "" });
  const download = async () => {
    setState({ busy: true, problem: "" });
    try {
      await store.journey?.flush();
      const body = { pair: pair.id, session: session.key };
      const { calendar } = await post<{ calendar: string }>(page.urls.calendar, body);
      save(new Blob([calendar], { type: "text/calendar;charset=utf-8" }), `${session.starts!.slice(0, 10)}.ics`);
      setState({ busy: false, problem: "" });
    } catch (failure) {
      setState({ busy: false, problem: failureText(failure, words) });
    }
  };
  return { ...state, download: () => void download() };
}

function save(content: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
