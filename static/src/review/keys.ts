/** The words of the feedback part, as `blocks/wording/review.py` has them. */
export const REVIEW_TEXT_KEYS = [
  "save", "send", "saved", "give_points", "choose_all", "comment", "comment_hint", "comment_optional",
  "note", "note_on", "links", "hand_in_title", "due", "not_handed_in", "handed_in_by_me", "handed_in_by_partner",
  "see_submission", "closed_due", "closed_reviewed", "closed_role", "closed_ended", "text", "text_hint",
  "text_hint_pair", "from_notes", "from_notes_pick", "from_notes_take", "from_notes_empty", "link_url",
  "link_label", "add_link", "remove_link", "preview", "edit", "hand_in", "hand_in_again", "nothing_to_hand_in",
  "peers_title", "peers_none", "peers_waiting", "peer_number", "peer_todo", "peer_partners_turn", "peer_step_in",
  "peer_late", "peer_late_text", "peer_extra", "peer_given", "peer_given_by_partner", 
  "your_review", "their_review", "they_answered", "volunteer", "volunteer_text", "practise",
  "practise_text", "compare", "compare_mine", "compare_author", "compare_criterion", "compare_comment",
  "results_title", "results_of", "results_none", "results_waiting", "results_score", "results_middle",
  "results_override", "review_number", "review_by_staff", "review_outdated", "answer_title", "helpful_yes",
  "helpful_partly", "helpful_no", "answer_text", "answer_hint", "answered", "flag", "flag_reason", "flagged",
  "flag_withdraw", "pair_title", "pair_intro", "pair_due", "waiting_me", "waiting_partner", "coaching_title",
  "coaching_give", "coaching_later", "posture_title", "posture_give", "self_title", "self_give", 
  "given_hidden", "change", "reflection_title", "reflection_text", "reflection_intention",
  "reflection_theirs",
] as const;

export const REVIEW_PLURAL_KEYS = [
  "peers_intro",
] as const;

export const STAFF_TEXT_KEYS = [
  "staff_title", "staff_intro", "staff_none", "staff_pair", "staff_not_in", "staff_in", "staff_reviews",
  "staff_asked", "staff_flagged", "staff_only_open", "staff_all_well", "staff_more", "staff_by",
  "staff_by_staff", "staff_hidden", "staff_hide", "staff_hide_reason", "staff_unhide", "staff_flag",
  "staff_flag_no_reason", "staff_review", "staff_override", "staff_override_share", "staff_override_reason",
  "staff_override_lift", "staff_reason_needed", "staff_score_needed",
] as const;
