import type { OwnSentences } from "../program/problems";
import type { CoordinatorTextKey } from "./keys";

/** Where a code's general sentence would mislead, since the desk knows what was tried. */
export const COORDINATOR_SENTENCES: OwnSentences<CoordinatorTextKey> = {
  preview_roster: {
    bad_csv: "roster_unreadable",
    bad_fields: "roster_long",
    body_too_large: "roster_long",
  },
  commit_matching: {
    roster_changed: "match_conflict",
    network: "match_unknown",
    timeout: "match_unknown",
    bad_answer: "match_unknown",
  },
  commit_roster: {
    roster_changed: "roster_moved",
    network: "roster_unknown",
    timeout: "roster_unknown",
    bad_answer: "roster_unknown",
  },
};
