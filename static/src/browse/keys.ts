/*
 * Every string the search asks for beside those of the program's page. The texts live in Python
 * (`blocks/wording/browsing.py`), where they are translated; a Python test compares the lists.
 */

export const BROWSING_TEXT_KEYS = [
  "browse_as_of",
  "browse_text",
  "browse_text_hint",
  "browse_skill",
  "browse_language",
  "browse_any",
  "browse_search",
  "browse_none",
  "browse_more",
  "wishes_title",
  "wishes_none",
  "wishes_explained",
  "wish_for",
  "wish_full",
  "wish_up",
  "wish_remove",
  "wish_gone",
  "wish_added",
  "wish_moved",
  "wish_removed",
] as const;

export type BrowsingTextKey = (typeof BROWSING_TEXT_KEYS)[number];

/** Strings with a form for each plural category. */
export const BROWSING_PLURAL_KEYS = ["browse_found"] as const;

export type BrowsingPluralKey = (typeof BROWSING_PLURAL_KEYS)[number];
