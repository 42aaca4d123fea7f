/** What the notes ask for beyond what the module's page always did; the texts live in `wording/notes.py`. */
export const NOTES_TEXT_KEYS = [
  // tools
  "tool_checks",
  "tool_code",
  "tool_code_block",
  "tool_pros_cons",
  "tool_suggest",
  "tool_more",
  "cell_pro",
  "cell_con",
  // suggestions
  "suggestion_mine",
  "suggestion_theirs",
  "suggestion_keep",
  "suggestion_drop",
  "suggestion_back",
  // while you were away
  "news_text",
  "news_go",
  "news_done",
  // below the notes
  "notes_help",
  "notes_print",
  "notes_export",
  "notes_export_unsaved",
  "print_with",
  // checkpoints
  "checkpoints_title",
  "checkpoints_none",
  "checkpoints_full",
  "checkpoint_name",
  "checkpoint_name_hint",
  "checkpoint_name_missing",
  "checkpoint_keep",
  "checkpoint_kept",
  "checkpoint_before",
  "checkpoint_too_large",
  "checkpoint_unreadable",
  "checkpoint_restore",
  "checkpoint_restore_ask",
  "checkpoint_restore_detail",
  "checkpoint_restored",
  "checkpoint_remove",
  "checkpoint_remove_ask",
  "compare_title",
  "compare_equal",
  "compare_added",
  "compare_removed",
  // notes to oneself
  "private_title",
  "private_only_you",
  "private_label",
  "private_hint",
  "private_other_title",
  "private_other_text",
  "private_keep_both",
  "private_keep_this",
  "private_keep_other",
  "part_failed",
  // keys
  "keys_title",
  "keys_markdown",
  "keys_tick",
  "keys_indent",
  "keys_outdent",
  "keys_cell_next",
  "keys_cell_previous",
  "keys_toolbar",
  "keys_break",
  "keys_follow",
] as const;

export type NotesTextKey = (typeof NOTES_TEXT_KEYS)[number];

export const NOTES_PLURAL_KEYS = ["notes_words", "news_removed", "compare_same"] as const;

export type NotesPluralKey = (typeof NOTES_PLURAL_KEYS)[number];
