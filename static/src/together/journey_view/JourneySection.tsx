import { StateDetail } from "../../module/StateDetail";
import { useTogether, useWords, type Together, type TogetherWords } from "../context";
import { nextSession, readGoals, readSessions, type Goal, type Session } from "../journey";
import { Section } from "../Section";
import { shortDay } from "../zones";
import { Goals } from "./Goals";
import { Sessions } from "./Sessions";

/** What the pair shares over all modules: its sessions and its goals. */
export function JourneySection() {
  const words = useWords();
  const together = useTogether();
  const { store } = together;
  if (!store.journey) return null;
  const { doc } = store.journey;
  const sessions = readSessions(doc, store.whoOnJourney);
  const goals = readGoals(doc);
  const waiting = store.journeyLine.kind === "connecting" && sessions.length + goals.length === 0;
  return (
    <Section
      name="journey"
      store={store}
      title={words.text("journey_title")}
      summary={waiting ? words.text("journey_opening") : summaryOf(together, sessions, goals, words)}
    >
      <StateDetail line={store.journeyLine} onRetry={() => store.journey?.retry()} />
      <Sessions sessions={sessions} />
      <Goals goals={goals} />
    </Section>
  );
}

function summaryOf(together: Together, sessions: Session[], goals: Goal[], words: TogetherWords): string {
  const next = nextSession(sessions, Date.now());
  const reached = goals.filter(({ done }) => done !== null).length;
  return [
    next?.starts ? words.text("journey_next", { day: shortDay(next.starts, together.zone, words.locale) }) : "",
    heldOf(sessions, together, words),
    goals.length > 0 ? words.text("goals_reached", { reached, total: goals.length }) : words.text("goals_none"),
  ].filter(Boolean).join(" · ");
}

export function heldOf(sessions: readonly Session[], { settings }: Together, words: TogetherWords): string {
  const held = sessions.filter((session) => session.held !== null).length;
  return words.text("sessions_held", { held, total: Math.max(settings?.sessions ?? 0, held) });
}
