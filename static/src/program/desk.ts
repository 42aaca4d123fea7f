import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { ProgramPage } from "../contract";
import type { Patience } from "./patient";
import type { Action } from "./problems";

/** What every part of the page shares: the page as last answered, and the way to change it. */
export interface Desk {
  page: ProgramPage;
  /** Shows the page of an answer. */
  show: (page: ProgramPage) => void;
  /** Sends a request once the ones before are answered. Rejects with `RequestFailure`. */
  ask: <Answer>(action: Action, body: object, patience: Patience) => Promise<Answer>;
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
