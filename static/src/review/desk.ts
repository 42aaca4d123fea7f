import { createContext } from "preact";
import { useContext, useRef, useState } from "preact/hooks";
import type { ReviewEntry } from "../contract/review";
import { patiently } from "../program/patient";
import { failureText } from "../shared/failure";
import type { SharedTextKey } from "../shared/keys";
import { inTurn, oneAtATime } from "../shared/one_at_a_time";
import { post } from "../shared/request";
import { useWords, type Words } from "../shared/words";
import type { REVIEW_PLURAL_KEYS, REVIEW_TEXT_KEYS, STAFF_TEXT_KEYS } from "./keys";

type TextKey = (typeof REVIEW_TEXT_KEYS)[number] | (typeof STAFF_TEXT_KEYS)[number] | SharedTextKey;

export type ReviewWords = Words<TextKey, (typeof REVIEW_PLURAL_KEYS)[number]>;
export const useReviewWords = (): ReviewWords => useWords<TextKey, (typeof REVIEW_PLURAL_KEYS)[number]>();

export type Url = Exclude<keyof ReviewEntry["urls"], "part">;

/** Where the part is: its handlers, the pair it is about, and how the page around names the partner. */
export interface Place {
  entry: ReviewEntry;
  pair: string;
  partner: string;
  exportNotes: string;
}

export const PlaceContext = createContext<Place | null>(null);

export function usePlace(): Place {
  const place = useContext(PlaceContext);
  if (!place) throw new Error("no place around");
  return place;
}

/** All requests of a page write the sender's own row: they go one after the other. */
const queue = inTurn();

export interface Sending {
  busy: boolean;
  /** Why it failed, or what to correct first; "" when neither. */
  problem: string;
  /** Sends it and hands the answer over; true when it went through. */
  send: <Answer>(url: Url, body: object, receive: (answer: Answer) => void) => Promise<boolean>;
  fail: (problem: string) => void;
}

/** One thing a person can do. A second click while it is under way does nothing. */
export function useSend(): Sending {
  const { entry } = usePlace();
  const words = useReviewWords();
  const guard = useRef(oneAtATime());
  const [state, setState] = useState({ busy: false, problem: "" });
  const send: Sending["send"] = (url, body, receive) =>
    guard.current(async () => {
      setState({ busy: true, problem: "" });
      try {
        receive(await queue(() => patiently(() => post(entry.urls[url], body), { onWait: () => undefined })));
        setState({ busy: false, problem: "" });
        return true;
      } catch (failure) {
        setState({ busy: false, problem: failureText(failure, words) });
        return false;
      }
    });
  return { ...state, send, fail: (problem) => setState((now) => (now.busy ? now : { ...now, problem })) };
}
