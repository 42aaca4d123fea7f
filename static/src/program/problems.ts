import { failureText } from "../shared/failure";
import { RequestFailure } from "../shared/request";
import type { ProgramTextKey } from "./keys";
import { isPassing } from "./patient";
import type { ProgramWords } from "./useProgramWords";
import { MAX_ROWS } from "./roster/bounds";

/** What the page can ask for: the names of `ProgramPage["urls"]`. */
export type Action =
  | "save_card"
  | "accept_charter"
  | "name_partner"
  | "withdraw_naming"
  | "leave_pair"
  | "preview_roster"
  | "commit_roster"
  | "refresh";

/** Where a code's general sentence would mislead, since the page knows what was tried. */
const OWN: Partial<Record<Action, Record<string, ProgramTextKey>>> = {
  accept_charter: { charter_needed: "charter_changed" },
  name_partner: { bad_fields: "partner_login_spaces" },
  preview_roster: {
    bad_csv: "roster_unreadable",
    bad_fields: "roster_long",
    body_too_large: "roster_long",
  },
  commit_roster: {
    roster_changed: "roster_moved",
    network: "roster_unknown",
    timeout: "roster_unknown",
    bad_answer: "roster_unknown",
  },
};

/** The sentence to show beside the control, when an action has failed for good. */
export function problemText(action: Action, failure: unknown, words: ProgramWords): string {
  const own = failure instanceof RequestFailure && OWN[action]?.[failure.code];
  if (own) return words.text(own, { limit: MAX_ROWS });
  return isPassing(failure) ? words.text("gave_up") : failureText(failure, words);
}

/** True when the facts this page shows have moved: it has to be read again. */
export function isStale(failure: unknown): boolean {
  return failure instanceof RequestFailure && failure.status === 409;
}
