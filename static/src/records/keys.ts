/*
 * Every string this part asks for beside those of the program's page. The texts live in Python
 * (`blocks/wording/records.py`), where they are translated; a Python test compares the lists.
 */

export const RECORDS_TEXT_KEYS = [
  "recap_title",
  "recap_loading",
  "recap_failed",
  "recap_choose",
  "recap_ended",
  "recap_modules",
  "recap_none",
  "recap_module_done",
  "recap_module_begun",
  "recap_module_open",
  "recap_handed_in",
  "recap_share",
  "recap_goals",
  "recap_goals_none",
  "recap_goal_done",
  "recap_goal_due",
  "recap_sessions",
  "recap_sessions_none",
  "recap_session_held",
  "recap_session_planned",
  "notebook_title",
  "notebook_intro",
  "notebook_open",
  "notebook_loading",
  "notebook_empty",
  "notebook_unreadable",
  "notebook_download",
  "notebook_downloaded",
  "notebook_print",
  "notebook_for",
  "notebook_against",
  "data_title",
  "data_intro",
  "data_download",
  "data_file",
  "data_collecting",
  "data_downloaded",
  "data_erase",
  "data_erase_question",
  "data_erase_pairs",
  "data_erase_words",
  "data_erase_points",
  "data_erase_course",
  "data_erase_sure",
  "data_erase_tick_first",
  "data_erase_confirm",
  "data_erasing",
  "data_erased",
  "data_erase_stopped",
] as const;

export type RecordsTextKey = (typeof RECORDS_TEXT_KEYS)[number];

/** Strings with a form for each plural category. */
export const RECORDS_PLURAL_KEYS = [
  "recap_done",
  "recap_reviews",
  "recap_received",
  "recap_sessions_held",
  "recap_minutes",
] as const;

export type RecordsPluralKey = (typeof RECORDS_PLURAL_KEYS)[number];
