import { useEffect, useRef, useState } from "preact/hooks";
import type { StateLine } from "../board/status";
import type { Presence } from "../contract";
import { useWords } from "../shared/words";
import { stateDetail } from "./state_words";

/**
 * What a screen reader hears without asking: trouble with saving and its end, the partner's coming and
 * going, what was done meanwhile. Not each "saved", which would talk over the writing.
 */
export function useAnnouncement(line: StateLine, presence: Presence | null, partner: string, news: string): string {
  const words = useWords();
  const [message, setMessage] = useState("");
  const detail = stateDetail(line, words);
  const troubled = useRef(false);
  const here = presence?.here;
  const wasHere = useRef<boolean | undefined>(undefined);

  useEffect(() => {
    if (detail) {
      troubled.current = true;
      setMessage(detail);
    } else if (troubled.current && (line.kind === "saved" || line.kind === "current")) {
      troubled.current = false;
      setMessage(words.text(`state_${line.kind}`));
    }
  }, [detail, line.kind]);

  useEffect(() => {
    const before = wasHere.current;
    wasHere.current = here;
    if (here === undefined || before === undefined || here === before) return;
    setMessage(words.text(here ? "announce_here" : "announce_left", { name: partner }));
  }, [here]);

  useEffect(() => {
    if (news) setMessage(news);
  }, [news]);

  return message;
}
