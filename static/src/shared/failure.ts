import { isRequestFailure } from "./request";
import type { SharedTextKey } from "./keys";
import type { Words } from "./words";

const LOCAL: Record<string, SharedTextKey> = {
  network: "request_network",
  timeout: "request_timeout",
  bad_answer: "request_bad_answer",
  signed_out: "request_signed_out",
};

/** The sentence to show for a failed request: the handler's own, or ours for what never reached it. */
export function failureText(failure: unknown, words: Words<SharedTextKey, never>): string {
  if (!isRequestFailure(failure)) return words.text("request_bad_answer");
  return failure.message || words.text(LOCAL[failure.code] ?? "request_bad_answer");
}
