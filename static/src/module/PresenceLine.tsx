import type { Presence } from "../contract";
import { useWords } from "../shared/words";
import { when } from "./when";

/** Whether the partner is here, or when they last were. */
export function PresenceLine({ presence }: { presence: Presence }) {
  const words = useWords();
  const { here, last_seen, tabs } = presence;
  if (here) {
    const writing = tabs.some(({ typing }) => typing);
    return (
      <span class="rm-presence rm-presence--here">
        {words.text(writing ? "presence_writing" : "presence_here")}
      </span>
    );
  }
  const seen = last_seen && when(last_seen, Date.now(), words.locale);
  return (
    <span class="rm-presence">
      {seen ? words.text("presence_seen", { when: seen }) : words.text("presence_never")}
    </span>
  );
}
