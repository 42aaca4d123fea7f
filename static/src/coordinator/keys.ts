/*
 * Every string the coordinator's desk asks for beside those of the program's page. The texts live in Python
 * (`blocks/wording/coordinator.py`), where they are translated; a Python test compares the lists.
 */

export const COORDINATOR_TEXT_KEYS = [
  "desk_title",
  "roster_intro",
  "roster_label",
  "roster_example_label",
  "roster_example_rows",
  "roster_file",
  "roster_file_hint",
  "roster_file_taken",
  "roster_file_failed",
  "roster_file_guessed",
  "roster_preview",
  "roster_empty",
  "roster_long",
  "roster_unreadable",
  "roster_moved",
  "roster_unknown",
  "roster_committed_hint",
  "preview_title",
  "preview_stale",
  "preview_ready",
  "preview_nothing",
  "preview_partly",
  "preview_problems_only",
  "preview_column_line",
  "preview_column_outcome",
  "preview_count",
  "outcome_will_pair",
  "outcome_will_restore",
  "outcome_unchanged",
  "outcome_mentor_not_enrolled",
  "outcome_mentee_not_enrolled",
  "outcome_not_ours",
  "outcome_already_paired",
  "outcome_unknown_mentor",
  "outcome_unknown_mentee",
  "outcome_same_person",
  "outcome_over_capacity",
  "outcome_duplicate",
  "outcome_bad_row",
  // files to take away
  "export_title",
  "export_intro",
  "export_separator",
  "separator_semicolon",
  "separator_comma",
  "export_pairs",
  "export_pairs_name",
  "export_taken",
] as const;

export type CoordinatorTextKey = (typeof COORDINATOR_TEXT_KEYS)[number];

/** Strings with a form for each plural category. */
export const COORDINATOR_PLURAL_KEYS = [
  "roster_pairs",
  "preview_problems",
  "preview_hidden",
  "commit_pairs",
  "committed_pairs",
  "restore_pairs",
  "restored_pairs",
] as const;

export type CoordinatorPluralKey = (typeof COORDINATOR_PLURAL_KEYS)[number];
