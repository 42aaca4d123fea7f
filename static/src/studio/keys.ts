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
] as const;

export type StudioTextKey = SharedTextKey | (typeof STUDIO_TEXT_KEYS)[number];
