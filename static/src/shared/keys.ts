/*
 * Every string the shared parts and the module's page ask for. The texts live in Python
 * (`blocks/strings.py`), where they are translated; a Python test compares the lists.
 */

import type { NotesPluralKey, NotesTextKey } from "../module/notes/keys";

/** What the shared parts ask for: both pages carry these. */
export const SHARED_TEXT_KEYS = [
  "role_mentor",
  "role_mentee",
  "card_offers",
  "card_wants",
  "card_languages",
  "card_about",
  "card_unit",
  "card_when",
  "card_none",
  "part_am",
  "part_noon",
  "part_pm",
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
  // other views
  "go_to_program",
  "check_now",
  "sample_notes",
  // the pair
  "pair_your_mentor",
  "pair_your_mentee",
  "pair_card",
  "pair_card_of",
  "pair_choose",
  "pair_paused",
  "tip_label",
  "tip_dismiss",
  "tip_next",
  "role_choose_mentor",
  "role_choose_mentee",
  "role_chosen_mentor",
  "role_chosen_mentee",
  "pair_ended",
  "pair_reason",
  "presence_here",
  "presence_writing",
  "presence_seen",
  "presence_never",
  "announce_here",
  "announce_left",
  // progress
  "progress_title",
  "progress_you",
  "progress_opened",
  "progress_not_opened",
  "progress_wrote",
  "progress_not_wrote",
  // feedback
  "feedback_title",
  "feedback_intro",
  "feedback_staff_intro",
  // the notes
  "notes_title",
  "notes_label",
  "notes_placeholder",
  "notes_loading",
  "notes_failed_title",
  "notes_failed_text",
  // the state line
  "state_connecting",
  "state_current",
  "state_saving",
  "state_saved",
  "state_read_only",
  "state_offline",
  "state_not_saved",
  "state_signed_out",
  "state_trouble",
  // and what is said below it
  "detail_offline",
  "detail_signed_out",
  "detail_ended_unsaved",
  "detail_kept",
  "detail_only_here",
  "why_update_too_large",
  "why_unplaced",
  // the toolbar
  "tools_label",
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
  "link_address",
  "link_apply",
  "link_remove",
  "link_open",
  "link_refused",
] as const;

export type TextKey = SharedTextKey | NotesTextKey | (typeof MODULE_TEXT_KEYS)[number];

/** Strings with a form for each plural category. */
export const MODULE_PLURAL_KEYS = [] as const;

export type PluralKey = NotesPluralKey | (typeof MODULE_PLURAL_KEYS)[number];
