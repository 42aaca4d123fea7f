"""What the coordinator's desk says about matching and about the pairs there are."""

from __future__ import annotations

from reverse_mentor_xblock.blocks.wording.translator import plural
from reverse_mentor_xblock.blocks.wording.words import Texts
from reverse_mentor_xblock.core.wording import mark as _

DESK: Texts = {
    "desk_teams": _("Here the course's teams are the pairs"),
    "desk_teams_text": _(
        "Nobody is matched or paired at this desk. To pair people, or part them, change the teams "
        "of the course."
    ),
    "desk_teams_read": _(
        "Read the program to take away a list of everybody who takes part. Nothing is changed."
    ),
    "desk_teams_begin": _("Read the program"),
    "tab_match": _("Match"),
    "tab_pairs": _("Pairs"),
    "tab_roster": _("Roster by file"),
    "page_before": _("Previous"),
    "page_after": _("Next"),
    "page_of": _("Page {page} of {pages}"),
    "census_begins": _("Reading begins…"),
    "census_progress": _("{read} of {total} people read"),
    "census_stop": _("Stop reading"),
    "census_stopped": _("Reading was stopped. What was read is kept for two hours."),
    "census_go_on": _("Go on reading"),
    "census_anew": _("Start over"),
    "census_done": _("{participants} of {total} enrolled people take part, as read at {time}."),
    "census_again": _("Read again"),
    "match_intro": _(
        "First the cards, wishes and pairs of everybody enrolled are read; in a large program "
        "that takes a few minutes. Then you see a proposal. Nobody is paired before you say so."
    ),
    "match_start": _("Start matching"),
    "match_propose": _("Propose pairs"),
    "nothing_nobody": _(
        "Nobody takes part yet. Whoever opens this page and chooses a role can be matched after "
        "the next reading."
    ),
    "nothing_paired": _(
        "Everybody who takes part has as many partners as the program allows. Read again once "
        "others have joined."
    ),
    "nothing_mentor": _(
        "No mentor is free. Invite mentors, or have more pairs per person allowed in Studio; then "
        "read again."
    ),
    "nothing_mentee": _(
        "No mentee is free. Invite mentees, or have more pairs per person allowed in Studio; then "
        "read again."
    ),
    "nothing_fits": _(
        "For each person it stands below why. Remind those who are not ready, pair people by "
        "hand, or have the rules changed in Studio."
    ),
    "nothing_by_hand": _("All pairs are apart. Undo that, or propose again."),
    "match_search": _("Find a name, unit, skill or language"),
    "match_show": _("Show"),
    "show_all": _("All pairs"),
    "show_weak_first": _("Weakest fit first"),
    "show_fixed": _("Fixed"),
    "show_by_hand": _("Changed by hand"),
    "show_warned": _("With a warning"),
    "show_wished": _("With a wish"),
    "match_pages": _("Pages of proposed pairs"),
    "match_fit": _("Fit {fit}"),
    "match_is_fixed": _("Fixed"),
    "match_by_hand": _("Put together by hand. Propose again to see why they fit."),
    "match_with": _("with {names}"),
    "match_free": _("without a partner"),
    "match_moved": _("{name} is now with {other}."),
    "match_fixed": _("{mentor} and {mentee} stay together when you propose again."),
    "match_loosed": _("{mentor} and {mentee} may change when you propose again."),
    "match_unpaired": _("{mentor} and {mentee} are apart."),
    "match_forbidden": _("{mentor} and {mentee} will not be proposed again."),
    "match_allowed": _("{mentor} and {mentee} may be proposed again."),
    "match_taken_out": _("The pair of {name} is apart."),
    "match_allow": _("Allow again"),
    "match_undo": _("Undo"),
    "match_undone": _("The last change is undone."),
    "match_again": _("Propose again"),
    "match_new_seed": _("Draw ties anew"),
    "match_seed": _(
        "Equal proposals are decided by lot (seed {seed}). The same people and the same seed "
        "give the same proposal."
    ),
    "match_one_each": _(
        "So many people take part that nobody was given more than one new partner. Commit, "
        "then propose again for second ones."
    ),
    "match_parts": _("What the fit is made of"),
    "match_part": _("{part}: {worth}"),
    "part_skills": _("Skills"),
    "part_language": _("Language"),
    "part_availability": _("Availability"),
    "part_unit": _("Different units"),
    "part_wishes": _("Wishes"),
    "pair_tools": _("Change the pair of {mentor} and {mentee}"),
    "pair_tool_mentor": _("Other mentor"),
    "pair_tool_mentee": _("Other mentee"),
    "pair_tool_fix": _("Fix"),
    "pair_tool_unpair": _("Take apart"),
    "pair_tool_forbid": _("Never together"),
    "pair_tool_details": _("Details"),
    "pair_of": _("{mentor} and {mentee}"),
    "picker_mentor": _("Mentor for {name}"),
    "picker_mentee": _("Mentee for {name}"),
    "person_login": _("Login"),
    "person_wishes": _("Wishes for"),
    "person_next": _("Next best"),
    "person_next_fit": _("{name} ({fit})"),
    "left_search": _("Find a person"),
    "left_pages": _("Pages of people"),
    "left_pair": _("Pair {name}"),
    "left_by_hand": _("You took their pair apart."),
    "terms_title": _("What the proposal goes by"),
    "terms_hint": _(
        "The author of the course sets these in Studio. The larger a weight, the more it counts."
    ),
    "match_commit_detail": _("Both members of each pair see it on their next visit."),
    "match_conflict": _(
        "Another coordinator has changed the pairs since this proposal, so nothing was made. "
        "Compare your pairs with theirs, then commit."
    ),
    "match_compare": _("Compare with the present pairs"),
    "match_unknown": _(
        "No answer came, so it is not certain that the pairs were made. Look under “Pairs” "
        "before you commit again."
    ),
    "refused_hint": _(
        "Nothing was made because of these. Take them off or change them, then commit."
    ),
    "refused_drop": _("Take these off"),
    "pairs_intro": _(
        "Read the program to see every pair, also those that people made themselves. Nothing "
        "is changed."
    ),
    "pairs_start": _("Show all pairs"),
    "pairs_loading": _("{n} of {all} pairs are here…"),
    "pairs_none": _("There are no pairs yet."),
    "pairs_search": _("Find a name, login or reason"),
    "pairs_pages": _("Pages of pairs"),
    "pairs_column_state": _("State"),
    "pairs_column_decide": _("Decide"),
    "pairs_decide": _("Change…"),
    "closing_answers": _("Looking back"),
    "status_shown_all": _("All pairs"),
    "status_shown_active": _("Active"),
    "status_shown_partner_gone": _("Partner not enrolled"),
    "status_shown_ended": _("Ended"),
    "status_active": _("Active"),
    "status_partner_gone": _("Partner not enrolled"),
    "status_ended": _("Ended"),
    "pair_starts": _("From {date}"),
    "pair_ended_by_mentor": _("The mentor left."),
    "pair_ended_by_mentee": _("The mentee left."),
    "pair_ended_by_coordinator": _("Ended by a coordinator."),
    "member_gone": _("Not enrolled any more"),
    "pair_start": _("Start date"),
    "pair_start_hint": _("From when the two are to meet. Leave it empty for none."),
    "pair_start_save": _("Set the date"),
    "pair_start_set": _("The start date of {mentor} and {mentee} is saved."),
    "pair_end": _("End this pair"),
    "pair_end_hint": _(
        "Both members and the coordinators can read it. What they wrote stays readable."
    ),
    "pair_has_ended": _("The pair of {mentor} and {mentee} has ended."),
    "pair_reopen": _("Let it go on"),
    "pair_reopen_hint": _("They find their notes as they left them."),
    "pair_goes_on": _("The pair of {mentor} and {mentee} goes on."),
    "pair_rematch": _("New pair instead"),
    "pair_rematch_hint": _("This pair ends and a new one begins with empty notes."),
    "pair_rematch_same": _("The same two, afresh"),
    "pair_other_mentor": _("Another mentor for {name}"),
    "pair_other_mentee": _("Another mentee for {name}"),
    "pair_rematched": _("The new pair is made."),
    "standing_ready": _("Ready"),
    "standing_paused": _("Pausing"),
    "standing_not_ready": _("Card or charter missing"),
    "proposed_pairs": plural(
        "{n} proposed pair",
        "{n} proposed pairs",
    ),
    "shown_pairs": plural(
        "{n} pair shown",
        "{n} pairs shown",
    ),
    "left_people": plural(
        "{n} person without a partner",
        "{n} people without a partner",
    ),
    "forbidden_pairs": plural(
        "{n} pair never to be proposed",
        "{n} pairs never to be proposed",
    ),
    "refused_pairs": plural(
        "{n} pair can't be made",
        "{n} pairs can't be made",
    ),
    "match_dropped": plural(
        "{n} pair is off the proposal.",
        "{n} pairs are off the proposal.",
    ),
    "match_commit_question": plural(
        "Make {n} pair?",
        "Make {n} pairs?",
    ),
    "committed_broken": plural(
        "{n} of them disregards a rule that the author has set, as you decided.",
        "{n} of them disregard rules that the author has set, as you decided.",
    ),
    "picker_found": plural(
        "{n} person found",
        "{n} people found",
    ),
    "picker_more": plural(
        "{n} more: type part of a name",
        "{n} more: type part of a name",
    ),
    "all_pairs": plural(
        "{n} pair",
        "{n} pairs",
    ),
    "alone_people": plural(
        "{n} participant without a partner",
        "{n} participants without a partner",
    ),
    "directory_published": plural(
        "{n} of them lets others browse the card.",
        "{n} of them let others browse their cards.",
    ),
}
