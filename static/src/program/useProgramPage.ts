import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { ProgramPage } from "../contract";
import { acknowledge } from "../shared/acknowledge";
import { post } from "../shared/request";
import type { Action, Desk } from "./desk";
import { inTurn } from "../shared/one_at_a_time";
import { patiently } from "./patient";
import { PROGRAM_SENTENCES, problemText } from "./problems";
import { useProgramWords } from "./useProgramWords";

/** A roster of 10,000 rows takes the server longer than a card. */
const TIMEOUT_MS = 60_000;

/** Holds the page and what to say, and sends what its parts ask for, one request at a time. */
export function useProgramPage(first: ProgramPage): { desk: Desk; spoken: string } {
  const words = useProgramWords();
  const [page, show] = useState(first);
  const [spoken, say] = useState("");
  const queue = useRef(inTurn());
  const shown = useRef(page);
  shown.current = page;

  const actions = useMemo(() => {
    const send = <Answer>(action: Action, body: object) =>
      queue.current(() => post<Answer>(urlOf(shown.current, action), body, { timeoutMs: TIMEOUT_MS }));
    const ask: Desk["ask"] = (action, body, patience) => patiently(() => send(action, body), patience);
    const explain: Desk["explain"] = (action, failure) => problemText(PROGRAM_SENTENCES, action, failure, words);
    const refresh = async () => {
      try {
        show(await send<ProgramPage>("refresh", {}));
        return true;
      } catch {
        return false;
      }
    };
    // said twice, a sentence has to differ to be heard twice
    const announce = (sentence: string) => say((last) => (last === sentence ? `${sentence}\u00a0` : sentence));
    return { show, ask, explain, refresh, announce };
  }, []);

  const unseen = page.urls.acknowledge;
  useEffect(() => {
    if (!unseen) return;
    void queue.current(() => acknowledge<ProgramPage>(unseen)).then((answer) => answer && show(answer));
  }, [unseen]);

  return { desk: { page, ...actions }, spoken };
}

function urlOf({ urls, coordinator, browse }: ProgramPage, action: Action): string {
  const all: Partial<Record<Action, string>> = { ...coordinator?.urls, ...browse?.urls, ...urls };
  return all[action] ?? "";
}
