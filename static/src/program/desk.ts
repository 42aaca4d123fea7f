import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { ProgramPage } from "../contract";
import type { Browse } from "../contract/browsing";
import type { Coordinator } from "../contract/coordinator";
import type { Patience } from "./patient";

/** What the page can ask for. */
export type Action =
  | keyof ProgramPage["urls"]
  | Exclude<keyof Coordinator["urls"] | keyof Browse["urls"], "part">;

/** What every part of the page shares: the page as last answered, and the way to change it. */
export interface Desk {
  page: ProgramPage;
  /** Shows the page of an answer. */
  show: (page: ProgramPage) => void;
  /** Sends a request once the ones before are answered. Rejects with `RequestFailure`. */
  ask: <Answer>(action: Action, body: object, patience: Patience) => Promise<Answer>;
  /** The sentence to show beside the control, when an action has failed for good. */
  explain: (action: Action, failure: unknown) => string;
  /** Reads the page again; false when that failed, which nobody has to hear of. */
  refresh: () => Promise<boolean>;
  /** Has a screen reader say what has just happened. */
  announce: (sentence: string) => void;
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("outside of ProgramView");
  return desk;
}
