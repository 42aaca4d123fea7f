"""What the program page shows to whom."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from reverse_mentor_xblock.blocks.contract.browsing import BrowseModel
from reverse_mentor_xblock.blocks.contract.coordinator import CoordinatorModel
from reverse_mentor_xblock.blocks.contract.program import (
    CharterModel,
    ClosingModel,
    LanguageChoice,
    NamingModel,
    Participant,
    ProgramPage,
    ProgramUrls,
    ProgramViewName,
)
from reverse_mentor_xblock.blocks.contract.shared import CardModel, PairModel
from reverse_mentor_xblock.blocks.pages.browsing import browse_model
from reverse_mentor_xblock.blocks.pages.coordinator import coordinator_model
from reverse_mentor_xblock.blocks.pages.pairs import pair_model
from reverse_mentor_xblock.blocks.pages.records_entry import records_model
from reverse_mentor_xblock.blocks.pages.samples import sample_pair
from reverse_mentor_xblock.blocks.settings.choices import language_label
from reverse_mentor_xblock.blocks.wiring.ports import Wiring
from reverse_mentor_xblock.blocks.wording.notices import NOTICES, notice
from reverse_mentor_xblock.blocks.wording.program import program_words
from reverse_mentor_xblock.core import errors
from reverse_mentor_xblock.core.closing import last_moment
from reverse_mentor_xblock.core.pairing.participation import Participation
from reverse_mentor_xblock.core.people import Role
from reverse_mentor_xblock.services import admission
from reverse_mentor_xblock.services.pairing.pairs import Gap, KnownPairs
from reverse_mentor_xblock.services.pairing.program_pairs import PARTICIPATION
from reverse_mentor_xblock.services.ports import Visitor

NOBODY = Participant(
    name="",
    role=None,
    card=None,
    reports_to="",
    consent=False,
    charter_accepted=False,
    charter_at=None,
    paused=False,
)

NO_PAIRS = KnownPairs()

_HANDLERS = (
    "save_card",
    "accept_charter",
    "name_partner",
    "withdraw_naming",
    "leave_pair",
    "pause",
    "answer_closing",
    "refresh",
)


@dataclass(frozen=True, slots=True)
class _Sight:
    """What one visitor is to see."""

    view: ProgramViewName
    notice_code: str | None = None
    me: Participant = NOBODY
    known: KnownPairs = NO_PAIRS
    coordinator: CoordinatorModel | None = None
    closing: ClosingModel | None = None
    browse: BrowseModel | None = None


def program_page(block: Any, wiring: Wiring) -> ProgramPage:
    """Return the page for whoever asks; what goes wrong on the way is a view too."""
    sight = _sight_of(block, wiring)
    pairs = tuple(pair_model(pair, wiring.translator) for pair in sight.known.pairs)
    return _page(block, wiring, sight, pairs)


def sample_page(block: Any, wiring: Wiring) -> ProgramPage:
    """Return what Studio shows: a mentee with a sample mentor, with nothing behind it."""
    me = NOBODY.model_copy(update={"role": Role.MENTEE})
    sight = _Sight("preview", "program_preview", me)
    return _page(block, wiring, sight, (sample_pair(wiring.translator),))


def _sight_of(block: Any, wiring: Wiring) -> _Sight:
    try:
        visitor = wiring.identity.current()
        if visitor is None:
            return _Sight("signed_out", "signed_out")
        return _sight_for(block, wiring, visitor)
    except errors.NotEnrolled:
        return _Sight("not_enrolled", "not_enrolled")
    except errors.TryAgain as error:
        return _Sight("unsupported", error.code if error.code in NOTICES else "unsupported")


def _sight_for(block: Any, wiring: Wiring, visitor: Visitor) -> _Sight:
    admission.admit(visitor, wiring.enrollments, wiring.cache, wiring.block.course)
    # As the runtime has loaded it already, a save of this very request included: reading the row
    # once more costs the platform three queries.
    mine = Participation.from_json(wiring.own_row(PARTICIPATION, visitor).as_begun())
    known = wiring.pair_book.find(visitor)
    coordinator = coordinator_model(block, wiring, visitor)
    onlooker = visitor.is_staff and mine.role is None and coordinator is None
    return _Sight(
        view="staff" if onlooker else "participant",
        notice_code=_notice_code(known, onlooker=onlooker),
        me=_participant(wiring, visitor, mine),
        known=known,
        coordinator=coordinator,
        closing=_closing(wiring, mine),
        browse=_browse(block, wiring, mine, known),
    )


def _page(block: Any, wiring: Wiring, sight: _Sight, pairs: tuple[PairModel, ...]) -> ProgramPage:
    known = sight.known
    return ProgramPage(
        view=sight.view,
        notice=notice(sight.notice_code, wiring.translator) if sight.notice_code else None,
        display_name=block.display_name,
        me=sight.me,
        languages=_languages(block.languages),
        charters=_charters(wiring),
        naming=None if known.waiting_for is None else NamingModel(login=known.waiting_for),
        pairs=pairs,
        can_name=_has_room(block, pairs),
        closing=sight.closing,
        browse=sight.browse,
        coordinator=sight.coordinator,
        records=records_model(block, wiring) if sight.view == "participant" else None,
        sample=sight.view == "preview",
        urls=_urls(block, sight),
        locale=wiring.translator.locale,
        strings=program_words(wiring.translator),
    )


def _has_room(block: Any, pairs: tuple[PairModel, ...]) -> bool:
    active = sum(pair.status == "active" for pair in pairs)
    return not block.team_set and active < block.capacity


def _participant(wiring: Wiring, visitor: Visitor, mine: Participation) -> Participant:
    accepted = mine.has_accepted(wiring.program.charters)
    return Participant(
        name=visitor.full_name or visitor.login,
        role=mine.role,
        card=CardModel.of(mine.card),
        reports_to=mine.reports_to,
        consent=mine.consent,
        charter_accepted=accepted,
        charter_at=mine.charter.at if mine.charter and mine.charter.role is mine.role else None,
        paused=mine.paused,
    )


def _browse(
    block: Any, wiring: Wiring, mine: Participation, known: KnownPairs
) -> BrowseModel | None:
    if not known.directory_at or mine.card is None or len(known.active) >= block.capacity:
        return None
    return browse_model(
        block, wiring.translator, published_at=known.directory_at, wishes=len(mine.wishes)
    )


def _closing(wiring: Wiring, mine: Participation) -> ClosingModel | None:
    program, now = wiring.program, wiring.clock.now()
    if program.ends is None or now < program.ends or mine.role is None:
        return None
    until = last_moment(program.ends)
    return ClosingModel(
        question=wiring.translator.text(program.closing_question),
        answer=mine.closing.answer if mine.closing else "",
        at=mine.closing.at if mine.closing else None,
        until=until.isoformat(timespec="seconds"),
        open=now < until,
    )


def _notice_code(known: KnownPairs, *, onlooker: bool) -> str | None:
    if onlooker:
        return "not_a_coordinator"
    return (
        known.gap.value
        if known.gap in (Gap.TEAM_WAITING, Gap.TEAM_SIZE, Gap.ROLES_NEEDED)
        else None
    )


def _charters(wiring: Wiring) -> dict[Role, CharterModel]:
    text = wiring.translator.text
    return {
        role: CharterModel(
            role=role,
            version=charter.version,
            title=text(charter.title),
            rules=tuple(map(text, charter.rules)),
        )
        for role, charter in wiring.program.charters.items()
    }


def _languages(codes: list[str]) -> tuple[LanguageChoice, ...]:
    return tuple(LanguageChoice(code=code, label=language_label(code)) for code in codes)


def _urls(block: Any, sight: _Sight) -> ProgramUrls:
    if sight.view == "preview":
        return ProgramUrls(**dict.fromkeys((*_HANDLERS, "acknowledge"), ""))
    urls = {name: block.runtime.handler_url(block, name) for name in _HANDLERS}
    due = sight.known.unacknowledged
    return ProgramUrls(
        **urls, acknowledge=block.runtime.handler_url(block, "acknowledge") if due else ""
    )
