"""What a module page shows to whom."""

from __future__ import annotations

from typing import Any

from reverse_mentor_xblock.blocks.pages import (
    Limits,
    Me,
    ModulePage,
    ModuleUrls,
    ModuleViewName,
    NoticeModel,
    PairModel,
)
from reverse_mentor_xblock.blocks.pair_models import device_key, pair_model
from reverse_mentor_xblock.blocks.samples import sample_pair
from reverse_mentor_xblock.blocks.wiring import Wiring
from reverse_mentor_xblock.blocks.wording.module import module_words
from reverse_mentor_xblock.blocks.wording.notices import notice
from reverse_mentor_xblock.core import errors
from reverse_mentor_xblock.core.board.limits import UPDATE_BYTES
from reverse_mentor_xblock.core.pairing.verdict import PairStatus
from reverse_mentor_xblock.services import admission
from reverse_mentor_xblock.services.board_sync import polling
from reverse_mentor_xblock.services.pairs import Gap, KnownPairs
from reverse_mentor_xblock.services.ports import Visitor

_GAP_VIEWS: dict[Gap, ModuleViewName] = {
    Gap.NO_PROGRAM: "no_program",
    Gap.TEAM_WAITING: "waiting",
    Gap.TEAM_SIZE: "team_size",
    Gap.ROLES_NEEDED: "unpaired",
}


def module_page(block: Any, wiring: Wiring) -> ModulePage:
    """Return the page for whoever asks. Never raises anything of our own tree: that is a view too."""
    try:
        return _page_for(block, wiring, wiring.identity.current())
    except (errors.IdentityUnclear, errors.NewerState, errors.Unsupported) as error:
        return _page(block, wiring, view="unsupported", notice_code=error.code)
    except errors.NotEnrolled:
        return _page(block, wiring, view="not_enrolled")


def sample_page(block: Any, wiring: Wiring) -> ModulePage:
    """Return what Studio shows: a sample pair, with nothing behind it."""
    return _page(
        block, wiring, view="preview", pairs=(sample_pair(wiring.translator),), sample=True
    )


def _page_for(block: Any, wiring: Wiring, visitor: Visitor | None) -> ModulePage:
    if visitor is None:
        return _page(block, wiring, view="signed_out")
    admission.admit(visitor, wiring.enrollments, wiring.cache, wiring.block.course)
    known = wiring.pair_book.find(visitor)
    view, code = _view_of(known, visitor)
    return _page(
        block,
        wiring,
        view=view,
        notice_code=code,
        name=visitor.full_name or visitor.login,
        pairs=tuple(
            pair_model(pair, device_key(wiring.block, visitor, pair)) for pair in known.pairs
        ),
        unacknowledged=known.unacknowledged,
    )


def _view_of(known: KnownPairs, visitor: Visitor) -> tuple[ModuleViewName, str | None]:
    if known.pairs:
        return "board", _BOARD_NOTICES.get(known.pairs[0].status)
    if known.gap is not None:
        return _GAP_VIEWS[known.gap], known.gap.value
    if known.waiting_for is not None:
        return "waiting", "waiting"
    return ("staff", "staff") if visitor.is_staff else ("unpaired", "unpaired")


_BOARD_NOTICES = {PairStatus.ENDED: "pair_ended", PairStatus.PARTNER_GONE: "partner_gone"}


def _page(
    block: Any,
    wiring: Wiring,
    *,
    view: ModuleViewName,
    notice_code: str | None = None,
    name: str = "",
    pairs: tuple[PairModel, ...] = (),
    sample: bool = False,
    unacknowledged: bool = False,
) -> ModulePage:
    pace = polling(wiring.settings)
    # Nothing is looked up for those whom the page tells nothing.
    program = wiring.programs.find() if name else None
    return ModulePage(
        view=view,
        notice=_notice(view, notice_code, wiring),
        display_name=block.display_name,
        me=Me(name=name),
        pairs=pairs,
        program_link=program.page_url if program else None,
        sample=sample,
        limits=Limits(
            update_bytes=UPDATE_BYTES,
            poll_together_ms=pace.together_ms,
            poll_alone_ms=pace.alone_ms,
        ),
        urls=_urls(
            block,
            sample=sample,
            acknowledge_url=program.acknowledge_url if program and unacknowledged else "",
        ),
        locale=wiring.translator.locale,
        strings=module_words(wiring.translator),
    )


def _notice(view: ModuleViewName, code: str | None, wiring: Wiring) -> NoticeModel | None:
    if code is None and view == "board":
        return None
    return notice(code or view, wiring.translator)


def _urls(block: Any, *, sample: bool, acknowledge_url: str) -> ModuleUrls:
    editor = block.runtime.local_resource_url(block, "public/editor.js")
    if sample:
        return ModuleUrls(sync="", refresh="", editor=editor, acknowledge="")
    return ModuleUrls(
        sync=block.runtime.handler_url(block, "sync"),
        refresh=block.runtime.handler_url(block, "refresh"),
        editor=editor,
        acknowledge=acknowledge_url,
    )
