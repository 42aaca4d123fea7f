"""The sentences of a matching: why a pair, why nobody, why not."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from babel import Locale, UnknownLocaleError
from babel.lists import format_list

from reverse_mentor_xblock.blocks.wording.translator import Translator
from reverse_mentor_xblock.core.matching.criteria import Rule
from reverse_mentor_xblock.core.matching.proposal import Common, Left, Obstacle, Reason
from reverse_mentor_xblock.core.wording import mark as _

REASONS: Mapping[Reason, str] = {
    Reason.NOT_READY: _("Has not written the card or not accepted the charter yet."),
    Reason.PAUSED: _("Is pausing."),
    Reason.AT_CAPACITY: _("Is in as many pairs as the program allows."),
    Reason.NOBODY_THERE: _("Nobody on the other side is free."),
    Reason.RULES: _("The hard rules exclude everybody on the other side: {rules}."),
    Reason.BY_HAND: _("Everybody the rules allow is a partner already or was ruled out by hand."),
    Reason.TAKEN: _("Everybody compatible is better placed with others."),
}

RULES: Mapping[Rule, str] = {
    Rule.UNIT: _("same unit"),
    Rule.LINE: _("same reporting line"),
    Rule.LANGUAGE: _("no common language"),
    Rule.TIME_ZONE: _("too few working hours in common"),
}

WARNINGS: Mapping[Rule, str] = {
    Rule.UNIT: _("They work in the same unit."),
    Rule.LINE: _("One of them reports to the other."),
    Rule.LANGUAGE: _("They have no common language."),
    Rule.TIME_ZONE: _("They have too few working hours in common."),
}

OBSTACLES: Mapping[Obstacle, str] = {
    Obstacle.UNKNOWN: _("One of them takes no part any more."),
    Obstacle.SAME_ROLE: _("They are not one mentor and one mentee."),
    Obstacle.NOT_READY: _("One of them has not written the card or not accepted the charter yet."),
    Obstacle.PAUSED: _("One of them is pausing."),
    Obstacle.PARTNERS: _("They are a pair already, or named twice here."),
    Obstacle.AT_CAPACITY: _("One of them is in as many pairs as the program allows."),
}

SKILLS = _("Offers {skills}")
LANGUAGES = _("both speak {languages}")
TIMES = _("free at the same time")
UNITS = _("from different units")
BOTH_WISHED = _("they wished for each other")
MENTOR_WISHED = _("the mentor wished for it")
MENTEE_WISHED = _("the mentee wished for it")
NOTHING = _("Nothing on their cards speaks against it")


@dataclass(frozen=True, slots=True)
class MatchWording:
    """Says things about a matching in one reader's language."""

    translator: Translator

    def why(self, common: Common) -> str:
        """Return what makes a pair, as one sentence."""
        parts = [part for part in self._parts(common) if part]
        sentence = "; ".join(parts) or self.translator.text(NOTHING)
        return f"{sentence[:1].upper()}{sentence[1:]}."

    def left(self, left: Left) -> str:
        """Return why somebody stays without a partner."""
        rules = self._list(self.translator.text(RULES[rule]) for rule in left.rules)
        return self.translator.text(REASONS[left.reason]).replace("{rules}", rules)

    def warnings(self, rules: Iterable[Rule]) -> tuple[str, ...]:
        """Return a sentence for each hard rule that a pair disregards."""
        return tuple(self.translator.text(WARNINGS[rule]) for rule in rules)

    def obstacle(self, obstacle: Obstacle) -> str:
        """Return why two people can't be paired."""
        return self.translator.text(OBSTACLES[obstacle])

    def language(self, code: str) -> str:
        """Return a language's name in the reader's language, the code where there is none."""
        return _language_name(code.replace("_", "-"), self._locale) or code

    def _parts(self, common: Common) -> Iterable[str]:
        text = self.translator.text
        if common.skills:
            yield text(SKILLS).replace("{skills}", self._list(common.skills))
        if common.languages:
            names = self._list(map(self.language, common.languages))
            yield text(LANGUAGES).replace("{languages}", names)
        if common.times:
            yield text(TIMES)
        if common.different_unit:
            yield text(UNITS)
        if common.mentor_wish and common.mentee_wish:
            yield text(BOTH_WISHED)
        elif common.mentor_wish or common.mentee_wish:
            yield text(MENTOR_WISHED if common.mentor_wish else MENTEE_WISHED)

    def _list(self, entries: Iterable[str]) -> str:
        return format_list(list(entries), style="standard", locale=self._locale)

    @property
    def _locale(self) -> Locale:
        try:
            return Locale.parse(self.translator.locale, sep="-")
        except (UnknownLocaleError, ValueError):
            return Locale("en")


@lru_cache(maxsize=1_000)
def _language_name(code: str, reader: Locale) -> str | None:
    """Look up a name once: a program of thousands names the same few languages over and over."""
    try:
        return Locale.parse(code, sep="-").get_display_name(reader)
    except (UnknownLocaleError, ValueError):
        return None
