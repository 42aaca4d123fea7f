"""What a module page shows to whom."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from reverse_mentor_xblock.blocks.contract.module import (
    AgendaStep,
    HotlineModel,
    JourneyModel,
    Limits,
    Me,
    ModulePage,
    ModuleUrls,
    ModuleViewName,
    RoleQuestion,
    TipModel,
)
from reverse_mentor_xblock.blocks.contract.shared import NoticeModel, PairModel
from reverse_mentor_xblock.blocks.pages.pairs import device_key, journey_key, pair_model
from reverse_mentor_xblock.blocks.pages.review_entry import review_entry
from reverse_mentor_xblock.blocks.pages.samples import sample_pair
from reverse_mentor_xblock.blocks.settings.agenda_fields import steps_of
from reverse_mentor_xblock.blocks.settings.tip_fields import tips_of
from reverse_mentor_xblock.blocks.wiring.ports import Wiring
from reverse_mentor_xblock.blocks.wording.module import module_words
from reverse_mentor_xblock.blocks.wording.notices import NOTICES, notice
from reverse_mentor_xblock.core import errors
from reverse_mentor_xblock.core.board.limits import Limits as BoardLimits
from reverse_mentor_xblock.core.pairing.verdict import PairStatus
from reverse_mentor_xblock.core.tips import tip_for
from reverse_mentor_xblock.services import admission
from reverse_mentor_xblock.services.boards.pace import polling
from reverse_mentor_xblock.services.oneself.own_tips import TIPS, dismissed_here
from reverse_mentor_xblock.services.pairing.pairs import Gap, KnownPair, KnownPairs
from reverse_mentor_xblock.services.ports import Visitor
from reverse_mentor_xblock.services.program_ports import ProgramSettings, is_coordinator

_GAP_VIEWS: dict[Gap, ModuleViewName] = {
    Gap.NO_PROGRAM: "no_program",
    Gap.TEAM_WAITING: "waiting",
    Gap.TEAM_SIZE: "team_size",
    Gap.ROLES_NEEDED: "unpaired",
}


@dataclass(frozen=True, slots=True)
class _Sight:
    """What one visitor is to see."""

    view: ModuleViewName
    notice_code: str | None = None
    visitor: Visitor | None = None
    pairs: tuple[PairModel, ...] = ()
    program: ProgramSettings | None = None
    unacknowledged: bool = False
    coordinates: bool = False
    tip: TipModel | None = None
    role_question: RoleQuestion | None = None
    large_teams: tuple[str, ...] = ()


def module_page(block: Any, wiring: Wiring) -> ModulePage:
    """Return the page for whoever asks; what goes wrong on the way is a view too."""
    return _page(block, wiring, _sight_of(block, wiring))


def sample_page(block: Any, wiring: Wiring) -> ModulePage:
    """Return what Studio shows: a sample pair, with nothing behind it."""
    return _page(block, wiring, _Sight("preview", pairs=(sample_pair(wiring.translator),)))


def _sight_of(block: Any, wiring: Wiring) -> _Sight:
    try:
        visitor = wiring.identity.current()
        return _Sight("signed_out") if visitor is None else _sight_for(block, wiring, visitor)
    except errors.NotEnrolled:
        return _Sight("not_enrolled")
    except errors.TryAgain as error:
        return _Sight("unsupported", error.code if error.code in NOTICES else None)


def _sight_for(block: Any, wiring: Wiring, visitor: Visitor) -> _Sight:
    admission.admit(visitor, wiring.enrollments, wiring.cache, wiring.block.course)
    known = wiring.pair_book.find(visitor)
    program = wiring.programs.find()
    coordinates = program is not None and is_coordinator(program, visitor)
    view, code = _view_of(known, visitor, coordinates=coordinates)
    staffs = view == "staff" and visitor.is_staff
    large = _large_teams(block, wiring, program) if staffs else None
    return _Sight(
        view=view,
        notice_code=code if large is None else _STAFF_NOTICES[bool(large)],
        large_teams=large or (),
        visitor=visitor,
        pairs=tuple(
            pair_model(pair, wiring.translator, device_key(wiring.block, visitor, pair.pair_id))
            for pair in known.pairs
        ),
        program=program,
        unacknowledged=known.unacknowledged,
        coordinates=coordinates,
        tip=_tip(block, wiring, visitor, known),
        role_question=(RoleQuestion(role=known.role) if known.gap is Gap.ROLES_NEEDED else None),
    )


def _large_teams(
    block: Any, wiring: Wiring, program: ProgramSettings | None
) -> tuple[str, ...] | None:
    """Return the names of teams that are too large; None where pairs are no teams."""
    team_set = block.team_set or (program.team_set if program else "")
    return wiring.large_teams.names(team_set) if team_set else None


_STAFF_NOTICES = {True: "staff_teams_large", False: "staff_teams"}
"""By whether any team is too large to be a pair."""


def _tip(block: Any, wiring: Wiring, visitor: Visitor, known: KnownPairs) -> TipModel | None:
    if not known.active:
        return None
    texts = tips_of(block, known.active[0].my_role)
    here = dismissed_here(wiring.own_row(TIPS, visitor))
    tip = tip_for(texts, wiring.activities.place(), {*known.dismissed_tips, *here})
    return TipModel(id=tip.id, text=wiring.translator.text(tip.text)) if tip else None


def _view_of(
    known: KnownPairs, visitor: Visitor, *, coordinates: bool
) -> tuple[ModuleViewName, str | None]:
    if known.pairs:
        return "board", _board_notice(known.pairs[0])
    onlooker = (visitor.is_staff or coordinates) and known.role is None
    if onlooker and known.gap in (None, Gap.TEAM_WAITING) and known.waiting_for is None:
        return "staff", "coordinator" if coordinates else "staff"
    if known.gap is not None:
        return _GAP_VIEWS[known.gap], known.gap.value
    if known.waiting_for is not None:
        return "waiting", "waiting"
    return "unpaired", "unpaired"


def _board_notice(pair: KnownPair) -> str | None:
    return "partner_erased" if pair.partner_erased else _BOARD_NOTICES.get(pair.status)


_BOARD_NOTICES = {PairStatus.ENDED: "pair_ended", PairStatus.PARTNER_GONE: "partner_gone"}


def _page(block: Any, wiring: Wiring, sight: _Sight) -> ModulePage:
    pace = polling(wiring.settings)
    return ModulePage(
        view=sight.view,
        notice=_notice(sight, wiring),
        display_name=block.display_name,
        me=_me(sight.visitor),
        pairs=sight.pairs,
        agenda=_agenda(block, wiring) if sight.pairs else (),
        journey=_journey(sight),
        program_link=sight.program.page_url if sight.program else None,
        tip=sight.tip,
        role_question=sight.role_question,
        sample=sight.view == "preview",
        limits=Limits(
            update_bytes=BoardLimits().update_bytes,
            poll_together_ms=pace.together_ms,
            poll_alone_ms=pace.alone_ms,
        ),
        review=review_entry(block, paired=sight.view == "board", staff=sight.coordinates),
        urls=_urls(block, sight),
        locale=wiring.translator.locale,
        strings=module_words(wiring.translator),
    )


def _me(visitor: Visitor | None) -> Me:
    if visitor is None:
        return Me(name="", time_zone="")
    return Me(name=visitor.full_name or visitor.login, time_zone=visitor.time_zone)


def _agenda(block: Any, wiring: Wiring) -> tuple[AgendaStep, ...]:
    return tuple(
        AgendaStep(
            key=step.key,
            text=step.text,
            minutes=step.minutes,
            lead=step.lead,
            link=wiring.activities.address(step.link),
        )
        for step in steps_of(block, wiring)
    )


def _journey(sight: _Sight) -> JourneyModel | None:
    if sight.program is None or sight.visitor is None:
        return None
    return JourneyModel(
        device_key=journey_key(sight.program.block, sight.visitor),
        sessions=sight.program.sessions,
        hotline=HotlineModel(**asdict(sight.program.hotline)),
    )


def _notice(sight: _Sight, wiring: Wiring) -> NoticeModel | None:
    if sight.notice_code is None and sight.view == "board":
        return None
    teams = ", ".join(sight.large_teams)
    return notice(sight.notice_code or sight.view, wiring.translator, teams=teams)


def _urls(block: Any, sight: _Sight) -> ModuleUrls:
    preview = sight.view == "preview"
    program = None if preview else sight.program
    journey, calendar = program.journey_urls if program else ("", "")

    def handler(name: str) -> str:
        return "" if preview else block.runtime.handler_url(block, name)

    def part(name: str) -> str:
        return str(block.runtime.local_resource_url(block, f"public/{name}.js"))

    return ModuleUrls(
        sync=handler("sync"),
        refresh=handler("refresh"),
        board=part("board"),
        acknowledge=program.acknowledge_url if program and sight.unacknowledged else "",
        choose_role=sight.program.choose_role_url if sight.role_question and sight.program else "",
        dismiss_tip=sight.program.dismiss_tip_url if sight.tip and sight.program else "",
        export_notes=handler("export_notes"),
        checkpoints=part("checkpoints"),
        private_notes=part("private_notes"),
        read_private_notes=handler("read_private_notes"),
        save_private_notes=handler("save_private_notes"),
        read_messages=handler("read_messages"),
        journey=journey,
        calendar=calendar,
    )
