/** Undoes what it was returned for. */
export type Stop = () => void;

/** What happens around a page that the sync loop reacts to. */
export type PageEvent =
  /** The person is looking at the page (again). */
  | "shown"
  | "hidden"
  | "online"
  | "offline"
  /** The page may be gone after this call: what is sent must outlive it. */
  | "leaving";

/** Time, chance, the network's and the page's condition: everything the sync loop does not decide itself. */
export interface Surroundings {
  /** Milliseconds since some fixed moment. */
  now(): number;
  later(ms: number, run: () => void): Stop;
  /** From 0 up to 1. */
  random(): number;
  isVisible(): boolean;
  isOnline(): boolean;
  listen(onEvent: (event: PageEvent) => void): Stop;
  /** Runs `task` while no other tab of this person saves this board. */
  alone<Result>(task: () => Promise<Result>): Promise<Result>;
}
