import { failureText } from "../shared/failure";
import type { SharedTextKey } from "../shared/keys";
import { isRequestFailure } from "../shared/request";
import type { Values, Words } from "../shared/words";
import type { Action } from "./desk";
import type { ProgramTextKey } from "./keys";
import { isPassing } from "./patient";

/** Where a code's general sentence would mislead, since the page knows what was tried. */
export type OwnSentences<Key extends string> = Partial<Record<Action, Record<string, Key>>>;

export const PROGRAM_SENTENCES: OwnSentences<ProgramTextKey> = {
  accept_charter: { charter_needed: "charter_changed" },
  name_partner: { bad_fields: "partner_login_spaces" },
};

/** Returns the sentence for an action that has failed for good; `values` fill the own sentences. */
export function problemText<Key extends string>(
  own: OwnSentences<Key>,
  action: Action,
  failure: unknown,
  words: Words<Key | SharedTextKey | "gave_up", never>,
  values: Values = {},
): string {
  const key = isRequestFailure(failure) ? own[action]?.[failure.code] : undefined;
  if (key) return words.text(key, values);
  return isPassing(failure) ? words.text("gave_up") : failureText(failure, words);
}

/** True when the facts this page shows have moved: it has to be read again. */
export function isStale(failure: unknown): boolean {
  return isRequestFailure(failure) && failure.status === 409;
}
