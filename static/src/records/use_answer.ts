import { useEffect, useState } from "preact/hooks";
import { failureText } from "../shared/failure";
import { post } from "../shared/request";
import { useRecordsWords } from "./use_records_words";

export interface Asked<Answer> {
  answer: Answer | null;
  /** Why there is none; "" while it is under way. */
  problem: string;
  again: () => void;
}

/** Asks a handler once, and anew for another body; an answer that comes too late is dropped. */
export function useAnswer<Answer>(url: string, body: object): Asked<Answer> {
  const words = useRecordsWords();
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<{ answer: Answer | null; problem: string }>({ answer: null, problem: "" });
  const key = JSON.stringify(body);
  useEffect(() => {
    const leave = new AbortController();
    setState({ answer: null, problem: "" });
    post<Answer>(url, body, { signal: leave.signal }).then(
      (answer) => !leave.signal.aborted && setState({ answer, problem: "" }),
      (failure: unknown) => !leave.signal.aborted && setState({ answer: null, problem: failureText(failure, words) }),
    );
    return () => leave.abort();
  }, [url, key, attempt]);
  return { ...state, again: () => setAttempt(attempt + 1) };
}
