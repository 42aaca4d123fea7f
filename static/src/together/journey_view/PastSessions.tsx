import { useTogether, useWords } from "../context";
import { removeSession, type Session } from "../journey";
import { shortDay } from "../zones";

/** What was held, the latest first. */
export function PastSessions({ sessions }: { sessions: readonly Session[] }) {
  const words = useWords();
  const { pair, store, zone } = useTogether();
  if (sessions.length === 0) return null;
  return (
    <ul class="rm-log">
      {[...sessions].reverse().map(({ key, held }) => {
        const day = shortDay(held!.at, zone, words.locale);
        const by = held!.by === "me" ? "log_by_you" : "log_by";
        return (
          <li key={key} class="rm-log__row">
            <p class="rm-log__facts">
              {[day, words.count("minutes", held!.minutes), held!.by && words.text(by, { name: pair.partner.name })].filter(Boolean).join(" · ")}
            </p>
            {held!.learnt && <p dir="auto">{held!.learnt}</p>}
            {held!.by === "me" && !store.readOnly && (
              <button type="button" class="rm-link-button" aria-label={words.text("log_remove_named", { day })} onClick={() => removeSession(store.journey!.doc, key)}>
                {words.text("message_remove")}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
