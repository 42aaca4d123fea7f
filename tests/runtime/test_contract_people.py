"""What every port promises about people, of the fakes and of the adapters alike."""

from __future__ import annotations

import pytest

from reverse_mentor_xblock.core.errors import WrongRole
from reverse_mentor_xblock.core.people import PersonId
from reverse_mentor_xblock.services.ports import Account
from tests.runtime.conftest import Stage


def test_identity_tells_who_asks(stage: Stage) -> None:
    visitor = stage.request("ada").identity.current()

    assert visitor is not None
    assert visitor.person == stage.person("ada")
    assert (visitor.login, visitor.emails) == ("ada", ("ada@example.com",))
    assert (visitor.full_name, visitor.language, visitor.is_staff) == ("Ada", "fr", False)
    assert visitor.names_for_login == {"ada", "ada@example.com"}


def test_identity_tells_staff(stage: Stage) -> None:
    visitor = stage.request("sam").identity.current()

    assert visitor is not None
    assert visitor.is_staff


def test_nobody_is_nobody(stage: Stage) -> None:
    identity = stage.request(None).identity

    assert identity.current() is None
    assert identity.author() is None


def test_only_authors_are_authors(stage: Stage) -> None:
    author = stage.request("sam").identity.author()

    assert author is not None
    assert author.person == stage.person("sam")
    with pytest.raises(WrongRole):
        stage.request("ada").identity.author()


@pytest.mark.parametrize("login", ["ada", "Ben"])
def test_the_enrolled_are_found_by_id(stage: Stage, login: str) -> None:
    account = stage.request("ada").enrollments.by_person(stage.person(login))

    assert account is not None
    assert (account.person, account.login) == (stage.person(login), login)


def test_others_are_not_found_by_id(stage: Stage) -> None:
    enrollments = stage.request("ada").enrollments

    unknown = [PersonId(text) for text in ("999999", "student", "", "-1")]
    assert [enrollments.by_person(person) for person in unknown] == [None] * 4
    assert enrollments.by_person(stage.person("eve")) is None


def test_the_enrolled_are_found_by_login_or_email_in_any_case(stage: Stage) -> None:
    found = stage.request("ada").enrollments.by_logins(
        ["ADA", " ben@Example.com ", "eve", "nobody", "", "sam@example.org"]
    )

    assert {name: account.login for name, account in found.items()} == {
        "ada": "ada",
        "ben@example.com": "Ben",
    }


def test_accounts_are_found_whether_enrolled_or_not(stage: Stage) -> None:
    accounts = stage.request("ada").accounts
    found = accounts.by_logins(["ADA", "eve", "EVE@example.com ", "nobody", ""])

    assert {name: account.login for name, account in found.items()} == {
        "ada": "ada",
        "eve": "eve",
        "eve@example.com": "eve",
    }
    people = [stage.person("eve"), stage.person("Ben"), PersonId("999999"), PersonId("nobody")]
    assert {who: account.login for who, account in accounts.by_people(people).items()} == {
        people[0]: "eve",
        people[1]: "Ben",
    }


def test_a_seal_is_over_one_text(stage: Stage) -> None:
    seals = stage.request("ada").seals
    seal = seals.seal("é")

    assert set(seal) <= set("0123456789abcdef")
    assert stage.request("Ben").seals.holds("é", seal)
    assert not seals.holds("e", seal)
    assert not seals.holds("é", "00000000")


def test_the_enrolled_are_read_in_pages(stage: Stage) -> None:
    enrollments = stage.request("ada").enrollments
    everybody = [account.person for account in enrollments.page(None, 100)]

    assert everybody == sorted(everybody, key=int)
    assert {stage.person("ada"), stage.person("Ben")} <= set(everybody)
    assert stage.person("eve") not in everybody
    assert enrollments.count() == len(everybody)
    pages: list[Account] = []
    after = None
    while page := enrollments.page(after, 1):
        pages += page
        after = page[-1].person
    assert [account.person for account in pages] == everybody
