/*
 * Every string the shared parts and the module's page ask for. The texts live in Python
 * (`blocks/strings.py`), where they are translated; a Python test compares the lists.
 */

/** What the shared parts ask for: both pages carry these. */
export const SHARED_TEXT_KEYS = [
  "role_mentor",
  "role_mentee",
  "card_offers",
  "card_wants",
  "card_languages",
  "card_about",
  "card_none",
  "try_again",
  "cancel",
  "request_network",
  "request_timeout",
  "request_bad_answer",
  "request_signed_out",
] as const;

export type SharedTextKey = (typeof SHARED_TEXT_KEYS)[number];

/** What only the module's page asks for. */
export const MODULE_TEXT_KEYS = [
  // the pair
  "pair_your_mentor",
  "pair_your_mentee",
  "pair_you_are_mentor",
  "pair_you_are_mentee",
  "pair_show_card",
  "pair_choose",
  "pair_ended_label",
  "pair_reason",
  "presence_here",
  "presence_writing",
  "presence_seen",
  "presence_never",
  "presence_unknown",
  "announce_here",
  "announce_left",
  // progress
  "progress_title",
  "progress_you",
  "progress_opened",
  "progress_not_opened",
  "progress_wrote",
  "progress_not_wrote",
  // other views
  "waiting_checking",
  "go_to_program",
  "sample_note",
  "sample_text",
  // the notes
  "notes_title",
  "notes_label",
  "notes_placeholder",
  "notes_loading",
  "notes_failed",
  "notes_failed_hint",
  "notes_read_only",
  "notes_unreadable",
  // the state line
  "state_connecting",
  "state_current",
  "state_saving",
  "state_saved",
  "state_offline",
  "state_offline_kept",
  "state_offline_open",
  "state_not_saved",
  "state_kept",
  "state_keep_open",
  "state_signed_out",
  "state_too_large",
  "state_unplaced",
  "state_read_only",
  "state_ended_unsaved",
  // the toolbar
  "tool_label",
  "tool_text_style",
  "tool_bold",
  "tool_italic",
  "tool_heading",
  "tool_subheading",
  "tool_bullets",
  "tool_numbers",
  "tool_quote",
  "tool_link",
  "tool_undo",
  "tool_redo",
  "tool_hint",
  "link_address",
  "link_hint",
  "link_apply",
  "link_remove",
  "link_open",
  "link_refused",
] as const;

export type TextKey = SharedTextKey | (typeof MODULE_TEXT_KEYS)[number];

/** Strings with a form for each plural category. */
export const MODULE_PLURAL_KEYS = [] as const;

export type PluralKey = (typeof MODULE_PLURAL_KEYS)[number];
