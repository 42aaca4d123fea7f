import type { SharedTextKey } from "../shared/keys";

/*
 * Every string the settings form asks for beside the shared ones. The texts live in Python
 * (`blocks/wording`), where they are translated; a Python test compares the lists.
 */

export const STUDIO_TEXT_KEYS = [
  "studio_save",
  "studio_saved",
  "studio_messages",
  "studio_number_wrong",
  "studio_date_zone",
  // a rubric
  "rubric_standard",
  "rubric_customise",
  "rubric_kept",
  "rubric_back",
  "rubric_back_question",
  "rubric_back_detail",
  "rubric_back_confirm",
  "rubric_criterion_title",
  "rubric_criterion_description",
  "rubric_weight",
  "rubric_weight_hint",
  "rubric_new_criterion",
  "rubric_add_criterion",
  "rubric_remove_question",
  "rubric_remove_confirm",
  "rubric_levels",
  "rubric_new_level",
  "rubric_add_level",
  "rubric_points",
  "rubric_level_title",
  "rubric_level_description",
  "rubric_feedback",
  "rubric_up",
  "rubric_down",
  "rubric_remove",
  "rubric_moved",
  "rubric_removed",
  // what is wrong with it
  "rubric_no_criteria",
  "rubric_many_criteria",
  "rubric_no_weight",
  "rubric_no_title",
  "rubric_title_long",
  "rubric_text_long",
  "rubric_weight_wrong",
  "rubric_few_levels",
  "rubric_many_levels",
  "rubric_points_wrong",
  "rubric_same_points",
  "rubric_no_points",
  // a list of records
  "rows_add",
  "rows_start",
  "rows_row",
  "rows_up",
  "rows_down",
  "rows_remove",
  "rows_moved",
  "rows_removed",
] as const;

export type StudioTextKey = SharedTextKey | (typeof STUDIO_TEXT_KEYS)[number];
