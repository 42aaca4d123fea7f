import { useEffect, useRef, useState } from "preact/hooks";
import type * as BoardPart from "../board_part";
import type { ModulePage, Pair } from "../contract";
import { loadPart } from "../shared/on_demand";
import { useWords } from "../shared/words";

/** Draws the pair's agenda, messages and journey into their places on the page, once the part for it is loaded. */
export function useTogether(page: ModulePage, pair: Pair) {
  const words = useWords();
  const next = useRef<HTMLDivElement>(null);
  const agenda = useRef<HTMLDivElement>(null);
  const messages = useRef<HTMLDivElement>(null);
  const journey = useRef<HTMLDivElement>(null);
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let gone = false;
    let unmount = () => undefined as void;
    setFailed(false);
    const draw = async () => {
      const { mountTogether } = await loadPart<typeof BoardPart>(page.urls.board);
      if (gone) return;
      const hosts = { next: next.current!, agenda: agenda.current!, messages: messages.current!, journey: journey.current! };
      unmount = await mountTogether(hosts, { page, pair, words });
      if (gone) unmount();
    };
    draw().catch((error: unknown) => {
      console.error(error);
      if (!gone) setFailed(true);
    });
    return () => {
      gone = true;
      unmount();
    };
  }, [pair.id, attempt]);

  return { next, agenda, messages, journey, failed, again: () => setAttempt(attempt + 1) };
}
