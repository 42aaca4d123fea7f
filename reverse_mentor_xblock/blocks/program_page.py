"""What the program page shows to whom."""

from __future__ import annotations

from typing import Any

from reverse_mentor_xblock.blocks.choices import language_label
from reverse_mentor_xblock.blocks.pages import (
    CardModel,
    CharterModel,
    CoordinatorModel,
    LanguageChoice,
    NamingModel,
    PairModel,
    Participant,
    ProgramPage,
    ProgramUrls,
    ProgramViewName,
)
from reverse_mentor_xblock.blocks.pair_models import pair_model
from reverse_mentor_xblock.blocks.samples import sample_pair
from reverse_mentor_xblock.blocks.wiring import Wiring
from reverse_mentor_xblock.blocks.wording.notices import notice
from reverse_mentor_xblock.blocks.wording.program import program_words
from reverse_mentor_xblock.blocks.wording.translator import Translator
from reverse_mentor_xblock.core import errors
from reverse_mentor_xblock.core.charter import CHARTERS
from reverse_mentor_xblock.core.pairing.participation import Participation
from reverse_mentor_xblock.core.people import Role
from reverse_mentor_xblock.services import admission
from reverse_mentor_xblock.services.pairs import Gap, KnownPairs
from reverse_mentor_xblock.services.ports import Visitor, is_coordinator

NOBODY = Participant(name="", role=None, card=None, charter_accepted=False)

_HANDLERS = (
    "save_card",
    "accept_charter",
    "name_partner",
    "withdraw_naming",
    "leave_pair",
    "preview_roster",
    "commit_roster",
    "refresh",
)


def program_page(block: Any, wiring: Wiring) -> ProgramPage:
    """Return the page for whoever asks. Never raises anything of our own tree: that is a view too."""
    try:
        return _page_for(block, wiring, wiring.identity.current())
    except (errors.IdentityUnclear, errors.NewerState, errors.Unsupported) as error:
        return _page(block, wiring, view="unsupported", notice_code=error.code)
    except errors.NotEnrolled:
        return _page(block, wiring, view="not_enrolled", notice_code="not_enrolled")


def sample_page(block: Any, wiring: Wiring) -> ProgramPage:
    """Return what Studio shows: a participant with a sample pair, with nothing behind it."""
    return _page(
        block,
        wiring,
        view="preview",
        notice_code="preview",
        me=Participant(name="", role=Role.MENTEE, card=None, charter_accepted=False),
        pairs=(sample_pair(wiring.translator),),
        sample=True,
    )


def _page_for(block: Any, wiring: Wiring, visitor: Visitor | None) -> ProgramPage:
    if visitor is None:
        return _page(block, wiring, view="signed_out", notice_code="signed_out")
    admission.admit(visitor, wiring.enrollments, wiring.cache, wiring.block.course)
    mine = Participation.from_json(
        wiring.people.read(visitor.login, wiring.block).get("participation")
    )
    known = wiring.pair_book.find(visitor)
    coordinator = _coordinator(wiring, visitor)
    onlooker = visitor.is_staff and mine.role is None and coordinator is None
    return _page(
        block,
        wiring,
        view="staff" if onlooker else "participant",
        notice_code=_notice_code(known, onlooker=onlooker),
        me=_participant(visitor, mine),
        naming=None if known.waiting_for is None else NamingModel(login=known.waiting_for),
        pairs=tuple(pair_model(pair) for pair in known.pairs),
        can_name=not block.team_set and len(known.active) < block.capacity,
        coordinator=coordinator,
        unacknowledged=known.unacknowledged,
    )


def _page(
    block: Any,
    wiring: Wiring,
    *,
    view: ProgramViewName,
    notice_code: str | None,
    me: Participant = NOBODY,
    naming: NamingModel | None = None,
    pairs: tuple[PairModel, ...] = (),
    can_name: bool = False,
    coordinator: CoordinatorModel | None = None,
    sample: bool = False,
    unacknowledged: bool = False,
) -> ProgramPage:
    return ProgramPage(
        view=view,
        notice=notice(notice_code, wiring.translator) if notice_code else None,
        display_name=block.display_name,
        me=me,
        languages=_languages(block.languages),
        charters={role: _charter(role, wiring.translator) for role in Role},
        naming=naming,
        pairs=pairs,
        can_name=can_name,
        coordinator=coordinator,
        sample=sample,
        urls=_urls(block, sample=sample, unacknowledged=unacknowledged),
        locale=wiring.translator.locale,
        strings=program_words(wiring.translator),
    )


def _participant(visitor: Visitor, mine: Participation) -> Participant:
    return Participant(
        name=visitor.full_name or visitor.login,
        role=mine.role,
        card=CardModel.of(mine.card),
        charter_accepted=mine.charter_accepted,
    )


def _coordinator(wiring: Wiring, visitor: Visitor) -> CoordinatorModel | None:
    program = wiring.programs.find()
    if program is None or not is_coordinator(program, visitor):
        return None
    roster = wiring.roster_desk(visitor).roster()
    return CoordinatorModel(
        pairs=len(list(roster.standing_pairings())), revision=roster.fingerprint
    )


def _notice_code(known: KnownPairs, *, onlooker: bool) -> str | None:
    if onlooker:
        return "not_a_coordinator"
    return (
        known.gap.value
        if known.gap in (Gap.TEAM_WAITING, Gap.TEAM_SIZE, Gap.ROLES_NEEDED)
        else None
    )


def _charter(role: Role, translator: Translator) -> CharterModel:
    charter = CHARTERS[role]
    return CharterModel(
        role=role,
        version=charter.version,
        title=translator.text(charter.title),
        rules=tuple(map(translator.text, charter.rules)),
    )


def _languages(codes: list[str]) -> tuple[LanguageChoice, ...]:
    return tuple(LanguageChoice(code=code, label=language_label(code)) for code in codes)


def _urls(block: Any, *, sample: bool, unacknowledged: bool) -> ProgramUrls:
    if sample:
        return ProgramUrls(**dict.fromkeys((*_HANDLERS, "acknowledge"), ""))
    urls = {name: block.runtime.handler_url(block, name) for name in _HANDLERS}
    acknowledge = block.runtime.handler_url(block, "acknowledge") if unacknowledged else ""
    return ProgramUrls(**urls, acknowledge=acknowledge)
