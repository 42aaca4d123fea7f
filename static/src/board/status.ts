import type { Failure } from "./failures";

/** Everything the state line rests on. Nothing else may change what it says. */
export interface Facts {
  /** The server has answered since the page opened. */
  readonly answered: boolean;
  readonly online: boolean;
  /** This device stores the document, so edits survive the page. */
  readonly kept: boolean;
  /** The server lacks own edits, or is not known to have them. */
  readonly unsaved: boolean;
  /** The server has confirmed own edits since the page opened. */
  readonly savedOnce: boolean;
  readonly readOnly: boolean;
  readonly failure: Failure | null;
  /** Failures since the last success. */
  readonly failures: number;
}

export const FIRST_FACTS: Facts = {
  answered: false,
  online: true,
  kept: false,
  unsaved: false,
  savedOnce: false,
  readOnly: false,
  failure: null,
  failures: 0,
};

export type Fact =
  | { type: "edited" }
  | { type: "answered"; unsaved: boolean; saved: boolean; refusal: Failure | null }
  | { type: "failed"; failure: Failure }
  | { type: "retrying" }
  | { type: "online"; online: boolean }
  | { type: "kept"; kept: boolean }
  | { type: "readOnly"; readOnly: boolean };

export function learn(facts: Facts, fact: Fact): Facts {
  switch (fact.type) {
    case "edited":
      return { ...facts, unsaved: true };
    case "answered":
      return {
        ...facts,
        answered: true,
        unsaved: fact.unsaved,
        savedOnce: facts.savedOnce || fact.saved,
        failure: fact.unsaved ? fact.refusal : null,
        failures: 0,
      };
    case "failed":
      return { ...facts, failure: fact.failure, failures: facts.failures + 1 };
    case "retrying":
      return { ...facts, failure: null };
    case "online":
      return { ...facts, online: fact.online };
    case "kept":
      return { ...facts, kept: fact.kept };
    case "readOnly":
      return { ...facts, readOnly: fact.readOnly };
  }
}

/**
 * What the state line says.
 *
 * "current": the board is up to date and nothing was written here yet. "saved": the server confirmed that
 * it has everything written here. `kept` and `unsaved` say whether edits wait, and whether they survive
 * closing the page.
 */
export type StateLine =
  | { kind: "connecting" | "current" | "saving" | "saved" | "read_only" }
  | { kind: "ended_unsaved" }
  | { kind: "offline"; unsaved: boolean; kept: boolean }
  | { kind: "not_saved" | "signed_out" | "trouble"; unsaved: boolean; kept: boolean; code: string; message: string };

const NO_CONNECTION = new Set(["network", "timeout"]);
const NO_SESSION = new Set(["signed_out", "not_logged_in"]);

export function stateLine(facts: Facts): StateLine {
  const { failure, unsaved, kept } = facts;
  if (facts.readOnly && failure?.kind === "ended" && unsaved) return { kind: "ended_unsaved" };
  if (facts.readOnly && (!unsaved || failure?.kind === "ended")) return { kind: "read_only" };
  if (!facts.online || (failure && NO_CONNECTION.has(failure.code))) return { kind: "offline", unsaved, kept };
  if (failure && isWorthTelling(facts, failure)) {
    const { code, message } = failure;
    const kind = NO_SESSION.has(code) ? "signed_out" : unsaved ? "not_saved" : "trouble";
    return { kind, unsaved, kept, code, message };
  }
  if (unsaved) return { kind: "saving" };
  if (!facts.answered) return { kind: "connecting" };
  return { kind: facts.savedOnce ? "saved" : "current" };
}

/** A first hiccup heals within a second or two: until then "saving" or "connecting" stays true. */
function isWorthTelling(facts: Facts, failure: Failure): boolean {
  return failure.kind !== "again" || facts.failures > 1;
}

/** True while leaving the page would lose what was written. */
export function wouldLoseEdits(facts: Facts): boolean {
  return facts.unsaved && !facts.kept;
}
