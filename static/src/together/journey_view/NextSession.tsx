import { useTogether, useWords } from "../context";
import { nextSession, readSessions } from "../journey";
import { longTime } from "../zones";

/** When the two meet next, at a glance. */
export function NextSession() {
  const words = useWords();
  const { store, zone } = useTogether();
  if (!store.journey) return null;
  const next = nextSession(readSessions(store.journey.doc, store.whoOnJourney), Date.now());
  if (!next && (store.readOnly || store.journeyLine.kind === "connecting")) return null;
  return (
    <p class="rm-meet">
      {next ? (
        <>
          <span class="rm-meet__label">{words.text("next_session")}</span>{" "}
          <strong>{longTime(next.starts!, zone, words.locale)}</strong>{" "}
          {next.link && <a href={next.link} target="_blank" rel="noopener noreferrer">{words.text("session_join")}</a>}
        </>
      ) : (
        <>
          <span class="rm-meet__label">{words.text("no_session")}</span>{" "}
          <button type="button" class="rm-link-button" onClick={() => store.plan()}>{words.text("plan_session")}</button>
        </>
      )}
    </p>
  );
}
