import { isRequestFailure, RequestFailure } from "../shared/request";

/**
 * What a failed request means for the loop.
 *
 * - "again": nothing is wrong with the request; the same may work later.
 * - "refused": this update will not be taken; asking for the partner's edits still works.
 * - "stopped": nothing works until the person does something, such as logging in again.
 * - "ended": the pair has ended; the board is readable only.
 */
export type FailureKind = "again" | "refused" | "stopped" | "ended";

/** `message` is the server's translated sentence; "" where the server said nothing usable. */
export interface Failure {
  readonly kind: FailureKind;
  readonly code: string;
  readonly message: string;
  /** Milliseconds the server asks to wait. */
  readonly wait: number;
}

const REFUSED = new Set([
  "bad_update",
  "board_full",
  "foreign_client",
  "erased_client",
  "body_too_large",
  "bad_fields",
  "bad_json",
]);
const LOCAL_AGAIN = new Set(["network", "timeout", "bad_answer"]);

/** Sorts a failure. `withUpdate`: the request carried edits, so a refusal may be about them. */
export function understand(error: unknown, withUpdate: boolean): Failure {
  const failure = isRequestFailure(error) ? error : new RequestFailure("bad_answer", 0);
  const { code, message, retryAfter } = failure;
  return { kind: kindOf(failure, withUpdate), code, message, wait: retryAfter ?? 0 };
}

/** A failure that no request reported. */
export function ownFailure(code: string, kind: FailureKind): Failure {
  return { kind, code, message: "", wait: 0 };
}

function kindOf({ code, status }: RequestFailure, withUpdate: boolean): FailureKind {
  if (code === "pair_ended") return "ended";
  // a proxy's own limit answers without our code
  if (withUpdate && (REFUSED.has(code) || status === 413)) return "refused";
  if (LOCAL_AGAIN.has(code) || status === 429 || status >= 500) return "again";
  return "stopped";
}

const FIRST_MS = 1000;
const LONGEST_MS = 30_000;

/** Doubles from one second to thirty, up to a quarter less by chance, never sooner than the server asks. */
export function backoff(failures: number, wait: number, random: number): number {
  const doubled = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.max(0, failures - 1));
  return Math.max(wait, doubled * (1 - random / 4));
}
