"""Every word that the front end asks for is there, and none that nobody asks for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module
from pkgutil import walk_packages
from typing import get_args

import pytest

import reverse_mentor_xblock
from reverse_mentor_xblock.blocks.answers import status_of
from reverse_mentor_xblock.blocks.contract.module import ModuleViewName
from reverse_mentor_xblock.blocks.contract.program import ProgramViewName
from reverse_mentor_xblock.blocks.wording.browsing import BROWSING
from reverse_mentor_xblock.blocks.wording.coordinator import COORDINATOR
from reverse_mentor_xblock.blocks.wording.module import MODULE
from reverse_mentor_xblock.blocks.wording.notes import NOTES
from reverse_mentor_xblock.blocks.wording.notices import NOTICES
from reverse_mentor_xblock.blocks.wording.program import PROGRAM
from reverse_mentor_xblock.blocks.wording.records import RECORDS
from reverse_mentor_xblock.blocks.wording.review import REVIEW, STAFF
from reverse_mentor_xblock.blocks.wording.sentences import SENTENCES
from reverse_mentor_xblock.blocks.wording.shared import SHARED
from reverse_mentor_xblock.blocks.wording.studio import STUDIO
from reverse_mentor_xblock.blocks.wording.together import TOGETHER
from reverse_mentor_xblock.blocks.wording.translator import Plural
from reverse_mentor_xblock.core.errors import ReverseMentorError, TryAgain
from reverse_mentor_xblock.services.pairing.pairs import Gap
from tests.blocks.typescript import key_lists

PAGES = {
    "SHARED": SHARED,
    "MODULE": MODULE,
    "NOTES": NOTES,
    "TOGETHER": TOGETHER,
    "PROGRAM": PROGRAM,
    "BROWSING": BROWSING,
    "COORDINATOR": COORDINATOR,
    "RECORDS": RECORDS,
    "STUDIO": STUDIO,
    "REVIEW": REVIEW,
    "STAFF": STAFF,
}

STATUSES = {
    "already_given": 409,
    "already_paired": 409,
    "already_reviewed": 409,
    "bad_csv": 400,
    "bad_fields": 400,
    "bad_json": 400,
    "bad_link": 400,
    "bad_rubric": 400,
    "bad_update": 400,
    "board_full": 413,
    "body_too_large": 413,
    "broken_state": 503,
    "busy": 503,
    "card_gone": 409,
    "card_needed": 409,
    "census_incomplete": 409,
    "charter_needed": 409,
    "closing_shut": 409,
    "cross_site": 403,
    "foreign_client": 403,
    "erased_client": 403,
    "identity_unclear": 503,
    "method_not_allowed": 405,
    "newer_state": 503,
    "no_deliverable": 409,
    "no_such_review": 403,
    "not_assigned": 403,
    "no_directory": 409,
    "no_room": 409,
    "no_session": 409,
    "not_enrolled": 403,
    "not_logged_in": 401,
    "not_saved": 503,
    "not_your_pair": 403,
    "nothing_handed_in": 409,
    "nothing_left": 409,
    "own_login": 400,
    "pair_ended": 409,
    "past_due": 409,
    "rate_limited": 429,
    "review_copied_example": 400,
    "review_copied_own": 400,
    "review_copied_text": 400,
    "review_empty": 400,
    "review_too_short": 400,
    "role_needed": 409,
    "roster_changed": 409,
    "rubric_changed": 409,
    "stopped": 403,
    "teams_decide": 409,
    "unsupported": 503,
    "wrong_content_type": 415,
    "wrong_role": 403,
}
"""The wire contract: a client may rest on these, so a change here is a change for it."""


def errors() -> dict[str, type[ReverseMentorError]]:
    """Return every error of the package that has a code, wherever it is defined."""
    for module in walk_packages(reverse_mentor_xblock.__path__, "reverse_mentor_xblock."):
        if not module.name.startswith("reverse_mentor_xblock.hooks."):
            # Others' errors only, and a part that needs a package of theirs.
            import_module(module.name)
    return {kind.code: kind for kind in _below(ReverseMentorError) if "code" in vars(kind)}


def _below(kind: type[ReverseMentorError]) -> Iterator[type[ReverseMentorError]]:
    for below in kind.__subclasses__():
        yield below
        yield from _below(below)


ERRORS = errors()


@pytest.mark.parametrize("page", PAGES)
def test_python_has_just_the_words_a_page_asks_for(page: str) -> None:
    asked = key_lists()
    plurals = {key for key, text in PAGES[page].items() if isinstance(text, Plural)}

    assert PAGES[page].keys() - plurals == asked[f"{page}_TEXT_KEYS"]
    assert plurals == asked.get(f"{page}_PLURAL_KEYS", set())


def test_no_list_of_words_is_overlooked() -> None:
    known = {f"{page}_{kind}_KEYS" for page in PAGES for kind in ("TEXT", "PLURAL")}

    assert key_lists().keys() <= known


def test_no_page_says_something_else_under_a_shared_key() -> None:
    for page in (MODULE, NOTES, TOGETHER, PROGRAM, STUDIO):
        assert not page.keys() & SHARED.keys()
    assert not REVIEW.keys() & {*SHARED, *STAFF}
    for part in (COORDINATOR, RECORDS):
        assert not part.keys() & {*SHARED, *PROGRAM}


@pytest.mark.parametrize("page", PAGES)
def test_a_plural_counts(page: str) -> None:
    for key, text in PAGES[page].items():
        if isinstance(text, Plural):
            assert "{n}" in text.other, key
            assert set(re.findall(r"{(\w+)}", text.one)) <= set(
                re.findall(r"{(\w+)}", text.other)
            ), key


def test_every_error_has_a_sentence_and_a_status() -> None:
    assert ERRORS.keys() == SENTENCES.keys()
    assert {code: status_of(kind()) for code, kind in ERRORS.items()} == STATUSES


def test_no_two_errors_share_a_code() -> None:
    assert len(ERRORS) == sum("code" in vars(kind) for kind in _below(ReverseMentorError))


def test_every_sentence_is_one() -> None:
    for code, sentence in SENTENCES.items():
        assert sentence.strip() == sentence, code
        assert sentence.endswith("."), code


def test_every_notice_that_a_page_may_give_has_words() -> None:
    views = {*get_args(ModuleViewName), *get_args(ProgramViewName)}
    views -= {"board", "participant"}
    others = {
        "pair_ended",
        "partner_gone",
        "partner_erased",
        "not_a_coordinator",
        "program_preview",
        "coordinator",
    }
    others |= {"staff_teams", "staff_teams_large"}
    gaps = {gap.value for gap in Gap}
    troubles = {code for code, kind in ERRORS.items() if issubclass(kind, TryAgain)}

    needed = views | others | gaps
    assert needed <= NOTICES.keys() <= needed | troubles
    assert all(title.strip() and text.strip() for title, text in NOTICES.values())
