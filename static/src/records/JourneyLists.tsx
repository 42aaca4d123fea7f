import type { GoalRecap, SessionRecap } from "../contract/records";
import { Icon } from "../shared/Icon";
import { useRecordsWords } from "./use_records_words";

/** What the two want to reach. */
export function GoalList({ goals }: { goals: GoalRecap[] }) {
  const words = useRecordsWords();
  return (
    <section>
      <h5 class="rm-subheading">{words.text("recap_goals")}</h5>
      {goals.length === 0 && <p class="rm-muted">{words.text("recap_goals_none")}</p>}
      <ul class="rm-recap__list">
        {goals.map((goal, place) => (
          <li key={place} class={`rm-recap__module rm-recap__module--${goal.done ? "done" : "open"}`}>
            <Icon name={goal.done ? "done" : "open"} />
            <span class="rm-recap__title" dir="auto">{goal.text}</span>
            <span class="rm-recap__facts">{goalFact(goal, words)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function goalFact(goal: GoalRecap, words: ReturnType<typeof useRecordsWords>): string {
  if (goal.done) return words.text("recap_goal_done");
  // a day has no time zone: read as UTC and shown as UTC it stays the same day
  const day = goal.due && dayText(goal.due, words.locale, "UTC");
  return day ? words.text("recap_goal_due", { date: day }) : "";
}

/** Sessions held and planned, the earliest first. */
export function SessionList({ sessions }: { sessions: SessionRecap[] }) {
  const words = useRecordsWords();
  const held = sessions.filter((session) => session.held).length;
  return (
    <section>
      <h5 class="rm-subheading">
        {words.text("recap_sessions")}
        {held > 0 && <> <span class="rm-recap__sum">{words.count("recap_sessions_held", held)}</span></>}
      </h5>
      {sessions.length === 0 && <p class="rm-muted">{words.text("recap_sessions_none")}</p>}
      <ul class="rm-recap__list">
        {sessions.map((session, place) => (
          <li key={place} class={`rm-recap__module rm-recap__module--${session.held ? "done" : "open"}`}>
            <Icon name={session.held ? "done" : "hourglass"} />
            <span class="rm-recap__title" dir="auto">
              {[dayText(session.at, words.locale), session.topic].filter(Boolean).join(" · ")}
              {session.learnt && <span class="rm-recap__learnt">{session.learnt}</span>}
            </span>
            <span class="rm-recap__facts">{sessionFact(session, words)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function sessionFact(session: SessionRecap, words: ReturnType<typeof useRecordsWords>): string {
  const state = words.text(session.held ? "recap_session_held" : "recap_session_planned");
  return session.minutes ? `${state} · ${words.count("recap_minutes", session.minutes)}` : state;
}

/** A day as people of a language write it; "" for an unreadable one. */
function dayText(iso: string, locale: string, timeZone?: string): string {
  const moment = Date.parse(iso);
  if (Number.isNaN(moment)) return "";
  const zone = timeZone === undefined ? {} : { timeZone };
  return new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", ...zone }).format(moment);
}
