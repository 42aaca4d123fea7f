import { NoticeView } from "../../shared/NoticeView";
import { useTogether, useWords } from "../context";
import type { Session } from "../journey";
import { longTime } from "../zones";
import { useCalendar } from "./use_calendar";

/** A session that was to come: who has it in a calendar can take it off there. */
export function CancelledSession({ session }: { session: Session }) {
  const words = useWords();
  const { zone } = useTogether();
  const calendar = useCalendar(session);
  return (
    <>
      <p class="rm-meet">
        {words.text("session_cancelled", { when: longTime(session.starts!, zone, words.locale) })}{" "}
        <button type="button" class="rm-link-button" aria-disabled={calendar.busy} onClick={calendar.download}>
          {words.text("session_uncalendar")}
        </button>
      </p>
      {calendar.problem && <NoticeView tone="problem" text={calendar.problem} urgent />}
    </>
  );
}
