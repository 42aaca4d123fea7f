"""Identity where runtimes differ, and where their services disagree."""

from __future__ import annotations

import sys
from types import SimpleNamespace
from typing import Any

import pytest
from django.utils import translation
from workbench.runtime import WorkBenchUserService

from reverse_mentor_xblock.core.errors import IdentityUnclear, WrongRole
from reverse_mentor_xblock.runtime.identity import RuntimeIdentity
from tests.support.stub_runtime import stub_block, user_service

ADA = {"is_authenticated": True, "user_id": 7, "username": "ada"}


def permissions(answer: bool) -> Any:
    return SimpleNamespace(can_write=lambda _course: answer)


def test_a_runtime_without_users_knows_nobody() -> None:
    assert RuntimeIdentity(stub_block("7")).current() is None


def test_the_bare_workbench_knows_nobody() -> None:
    block = stub_block("7", user=WorkBenchUserService("7"))

    assert RuntimeIdentity(block).current() is None


def test_an_unbound_block_is_for_nobody() -> None:
    block = stub_block(None, user=user_service(**ADA))

    assert RuntimeIdentity(block).current() is None


@pytest.mark.parametrize("bound_to", [7, "7"])
def test_numbers_and_their_text_are_the_same_person(bound_to: Any) -> None:
    visitor = RuntimeIdentity(stub_block(bound_to, user=user_service(**ADA))).current()

    assert visitor is not None
    assert visitor.person == "7"


@pytest.mark.parametrize("bound_to", [8, "07", ""])
def test_a_service_that_speaks_of_somebody_else_is_not_believed(bound_to: Any) -> None:
    identity = RuntimeIdentity(
        stub_block(bound_to, user=user_service(**ADA), studio_user_permissions=permissions(True))
    )

    with pytest.raises(IdentityUnclear):
        identity.current()
    with pytest.raises(IdentityUnclear):
        identity.author()


@pytest.mark.parametrize(
    ("sender", "shown"),
    [
        (SimpleNamespace(pk=7, is_authenticated=True), True),
        (SimpleNamespace(pk=None, is_authenticated=False), True),
        (None, True),
        (SimpleNamespace(pk=8, is_authenticated=True), False),
    ],
)
def test_staff_who_view_the_course_as_somebody_else_are_not_them(
    sender: Any, shown: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    request = None if sender is None else SimpleNamespace(user=sender)
    crum = SimpleNamespace(get_current_request=lambda: request)
    monkeypatch.setitem(sys.modules, "crum", crum)
    identity = RuntimeIdentity(stub_block(7, user=user_service(**ADA)))

    if shown:
        assert identity.current() is not None
    else:
        with pytest.raises(IdentityUnclear):
            identity.current()


def test_what_the_platform_leaves_out_has_a_meaning() -> None:
    user = user_service(**ADA, full_name=None, emails=[None, ""])

    with translation.override("fr"):
        visitor = RuntimeIdentity(stub_block(7, user=user)).current()

    assert visitor is not None
    assert (visitor.full_name, visitor.emails, visitor.is_staff) == ("", (), False)
    assert (visitor.language, visitor.time_zone) == ("fr", "")


def test_preferences_are_the_persons_own() -> None:
    preferences = {"pref-lang": "de", "time_zone": "Europe/Berlin"}
    user = user_service(**ADA, user_preferences=preferences, user_is_staff=True)

    visitor = RuntimeIdentity(stub_block(7, user=user)).current()

    assert visitor is not None
    assert (visitor.language, visitor.time_zone) == ("de", "Europe/Berlin")
    assert visitor.is_staff


def test_studio_handlers_know_their_author_though_unbound() -> None:
    identity = RuntimeIdentity(
        stub_block(None, user=user_service(**ADA), studio_user_permissions=permissions(True))
    )

    author = identity.author()
    assert author is not None
    assert author.login == "ada"
    assert identity.current() is None


@pytest.mark.parametrize("bound_to", [7, None])
@pytest.mark.parametrize("services", [{}, {"studio_user_permissions": permissions(False)}])
def test_others_are_told_that_they_are_no_authors(bound_to: Any, services: dict[str, Any]) -> None:
    block = stub_block(bound_to, user=user_service(**ADA), **services)

    with pytest.raises(WrongRole):
        RuntimeIdentity(block).author()


def test_nobody_logged_in_is_no_author() -> None:
    user = user_service(is_authenticated=False)
    block = stub_block(None, user=user, studio_user_permissions=permissions(True))

    assert RuntimeIdentity(block).author() is None
