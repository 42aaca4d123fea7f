import { expect, it } from "vitest";
import { COORDINATOR_SENTENCES } from "../../src/coordinator/problems";
import type { Action } from "../../src/program/desk";
import { isStale, PROGRAM_SENTENCES, problemText } from "../../src/program/problems";
import { RequestFailure } from "../../src/shared/request";
import { makeWords } from "../../src/shared/words";

const words = makeWords({}, "en");
const failing = (code: string, message = "The handler's own sentence.") => new RequestFailure(code, 400, message);

it.each<[Action, unknown, string]>([
  ["save_card", failing("already_paired"), "The handler's own sentence."],
  ["name_partner", failing("own_login"), "The handler's own sentence."],
  ["name_partner", failing("bad_fields"), "[partner_login_spaces]"],
  ["accept_charter", failing("charter_needed"), "[charter_changed]"],
  ["name_partner", failing("charter_needed"), "The handler's own sentence."],
  ["preview_roster", failing("bad_csv"), "[roster_unreadable]"],
  ["commit_roster", failing("bad_csv"), "The handler's own sentence."],
  ["commit_roster", failing("roster_changed"), "[roster_moved]"],
  ["commit_roster", failing("timeout", ""), "[roster_unknown]"],
  ["save_card", failing("timeout", ""), "[request_timeout]"],
  ["save_card", failing("busy"), "[gave_up]"],
  ["save_card", new TypeError("a bug"), "[request_bad_answer]"],
])("says for %s and %o: %s", (action, failure, sentence) => {
  expect(problemText({ ...PROGRAM_SENTENCES, ...COORDINATOR_SENTENCES }, action, failure, words)).toBe(sentence);
});

it("knows when the page has to be read again", () => {
  expect(isStale(new RequestFailure("already_paired", 409))).toBe(true);
  expect(isStale(new RequestFailure("own_login", 400))).toBe(false);
  expect(isStale(new TypeError())).toBe(false);
});
