"""What the part says in which one looks through the other side's cards."""

from __future__ import annotations

from reverse_mentor_xblock.blocks.wording.translator import plural
from reverse_mentor_xblock.blocks.wording.words import PageWords, Texts
from reverse_mentor_xblock.core.wording import mark as _

BROWSING: Texts = {
    "browse_as_of": _("As of {date}. Only people who agreed to be found are here."),
    "browse_text": _("Look for"),
    "browse_text_hint": _("A name, a skill, a unit, any words of a card."),
    "browse_skill": _("Skill"),
    "browse_language": _("Language"),
    "browse_any": _("Any"),
    "browse_search": _("Search"),
    "browse_none": _("No card fits. Try fewer words, or another filter."),
    "browse_more": _("Show more"),
    "browse_found": plural("{n} card", "{n} cards"),
    "wishes_title": _("Your wishes"),
    "wishes_none": _(
        "None yet. Wish for up to three people below; your coordinator takes it into account when "
        "pairs are made."
    ),
    "wishes_explained": _(
        "Your coordinator takes them into account when pairs are made. The people themselves "
        "aren't told."
    ),
    "wish_for": _("Wish for {name}"),
    "wish_full": _("You have three wishes. Remove one to make another."),
    "wish_up": _("Move {name} up"),
    "wish_remove": _("Remove {name}"),
    "wish_gone": _("Somebody who can't be found any more"),
    "wish_added": _("{name} is your wish number {n}."),
    "wish_moved": _("{name} is now your wish number {n}."),
    "wish_removed": _("{name} is not among your wishes any more."),
}


browsing_words = PageWords(BROWSING)
"""The words that only this part needs."""
