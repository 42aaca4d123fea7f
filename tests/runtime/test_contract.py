"""What every port promises, of the fakes and of the adapters alike."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from reverse_mentor_xblock.core.errors import Busy, Stopped, WrongRole
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


def test_state_of_others_is_read_by_login(stage: Stage) -> None:
    stage.request("ada").own_field("note").write({"text": "é"})
    ports = stage.request("Ben")

    assert ports.people_state.available()
    assert ports.people_state.read("ada", ports.block)["note"] == {"text": "é"}
    assert ports.people_state.read("eve", ports.block) == {}
    assert ports.people_state.read("nobody", ports.block) == {}


def test_own_field_begins_unset(stage: Stage) -> None:
    field = stage.request("ada").own_field("note")

    assert field.read_fresh() is None
    assert field.as_begun() is None


def test_own_field_is_written_as_json(stage: Stage) -> None:
    field = stage.request("ada").own_field("note")

    field.write({"seen": (1, 2), 3: True})

    assert field.read_fresh() == {"seen": [1, 2], "3": True}
    assert field.as_begun() == {"seen": [1, 2], "3": True}
    assert stage.request("Ben").own_field("note").read_fresh() is None


def test_own_field_leaves_the_rest_of_the_row(stage: Stage) -> None:
    stage.request("ada").own_field("other").write({"a": 1})
    ports = stage.request("ada")

    ports.own_field("note").write({"b": 2})

    assert ports.own_field("other").as_begun() == {"a": 1}
    assert ports.own_field("other").read_fresh() == {"a": 1}
    assert ports.own_field("note").read_fresh() == {"b": 2}


def test_own_field_reads_past_what_the_request_began_with(stage: Stage) -> None:
    stage.request("ada").own_field("note").write({"n": 1})
    early = stage.request("ada").own_field("note")
    assert early.as_begun() == {"n": 1}

    stage.request("ada").own_field("note").write({"n": 2})

    assert early.as_begun() == {"n": 1}
    assert early.read_fresh() == {"n": 2}


@pytest.mark.parametrize("value", [{"n": 1}, {"n": True}, {"n": 1.0}])
def test_own_field_writes_what_the_request_began_with(stage: Stage, value: Any) -> None:
    stage.request("ada").own_field("note").write({"n": 1})
    early = stage.request("ada").own_field("note")
    assert early.as_begun() == {"n": 1}
    stage.request("ada").own_field("note").write({"n": 2})

    early.write(value)

    stored = early.read_fresh()
    assert stored == value
    assert type(stored["n"]) is type(value["n"])


def test_a_lock_is_held_once(stage: Stage) -> None:
    mine, yours = stage.request("ada").locks, stage.request("Ben").locks

    with mine.hold("row"):
        with pytest.raises(Busy), yours.hold("row"):
            pytest.fail("held twice")
        with yours.hold("another row"):
            pass
    with yours.hold("row"):
        pass


def test_a_lock_is_released_when_its_block_fails(stage: Stage) -> None:
    locks = stage.request("ada").locks

    with pytest.raises(ZeroDivisionError), locks.hold("row"):
        raise ZeroDivisionError
    with locks.hold("row"):
        pass


def test_the_cache_is_shared_and_forgets(stage: Stage) -> None:
    key = "a key — with spaces " * 20
    assert stage.request("ada").cache.get(key) is None

    stage.request("ada").cache.set(key, {"at": [1.5, None]}, 60)

    assert stage.request("Ben").cache.get(key) == {"at": [1.5, None]}
    stage.pass_time(61)
    assert stage.request("Ben").cache.get(key) is None


def test_teams_are_found_by_team_set(stage: Stage) -> None:
    stage.put_in_team("pairs", "red", "ada", "Ben")
    teams = stage.request("Ben").teams

    assert teams.available()
    found = teams.team_of_current("pairs")
    assert found is not None
    assert found[0] == "red"
    assert [account.login for account in found[1]] == ["ada", "Ben"]
    assert teams.team_of_current("elsewhere") is None
    assert stage.request("sam").teams.team_of_current("pairs") is None
    assert stage.request(None).teams.team_of_current("pairs") is None


def test_all_teams_of_a_team_set_are_found_unless_there_are_too_many(stage: Stage) -> None:
    stage.put_in_team("pairs", "red", "ada", "Ben")
    stage.put_in_team("pairs", "blue", "sam")
    teams = stage.request("ada").teams

    found = {
        team: [who.login for who in members] for team, members in teams.teams_of("pairs", 2).items()
    }
    assert found == {"red": ["ada", "Ben"], "blue": ["sam"]}
    assert teams.teams_of("pairs", 1) == {}
    assert teams.teams_of("elsewhere", 9) == {}


def test_handles_tell_things_apart_and_nothing_else(stage: Stage) -> None:
    handles = stage.request("ada").handles

    assert handles.of("a", "b") == stage.request("Ben").handles.of("a", "b")
    assert len({handles.of("a", "b"), handles.of("ab"), handles.of("a", "c"), handles.of("a")}) == 4


def test_teams_that_are_no_pairs_are_named(stage: Stage) -> None:
    stage.put_in_team("pairs", "blue", "ada", "Ben", "sam")
    teams = stage.request("ada").teams

    assert list(teams.larger_than_pairs("pairs", 10)) == ["blue"]
    assert list(teams.larger_than_pairs("pairs", 0)) == []
    assert list(teams.larger_than_pairs("elsewhere", 10)) == []


@pytest.mark.parametrize(
    ("value", "expected"),
    [(5, 5), (0.5, 0.5), (0, 7), (-1, 7), (True, 7), ("5", 7), (None, 7), (float("inf"), 7)],
)
def test_only_positive_numbers_are_settings(stage: Stage, value: Any, expected: float) -> None:
    stage.operate(poll_ms=value)
    settings = stage.request("ada").settings

    assert settings.number("poll_ms", 7) == expected
    assert settings.number("unset", 7) == 7


def test_the_clock_tells_utc(stage: Stage) -> None:
    assert stage.request("ada").clock.now().utcoffset() == timedelta(0)


def test_tokens_differ(stage: Stage) -> None:
    randomness = stage.request("ada").randomness

    tokens = {randomness.token() for _ in range(100)}
    assert len(tokens) == 100
    assert {len(token) for token in tokens} == {32}


def test_completing_and_telling_disturb_nothing(stage: Stage) -> None:
    ports = stage.request("ada")

    ports.completion.complete()
    ports.events.publish("pair.left", {"pair": "p"})


def test_filters_allow_what_no_rule_stops(stage: Stage) -> None:
    filters = stage.request("ada").filters

    filters.allow("pairing_requested", {"way": "naming", "partner_login": "Ben"})
    filters.allow("pairing_requested", {"way": "matching", "couples": [["1", "2"]]})
    filters.allow("deliverable_submission_requested", {"pair": "p", "text": "", "links": []})
    filters.allow("review_submission_requested", {"pair": "p", "kind": "peer", "texts": []})


def test_filters_pass_on_what_a_rule_says(stage: Stage) -> None:
    stage.stop("pairing_requested", "Not before June.")

    with pytest.raises(Stopped) as stopped:
        stage.request("ada").filters.allow(
            "pairing_requested", {"way": "naming", "partner_login": "Ben"}
        )
    assert stopped.value.message == "Not before June."


@pytest.mark.parametrize(
    ("decision", "data"),
    [
        ("pairing_wished", {}),
        ("pairing_requested", {}),
        ("review_submission_requested", {"pair": "p", "kind": "peer"}),
    ],
)
def test_filters_take_no_half_told_decision(stage: Stage, decision: str, data: Any) -> None:
    with pytest.raises(KeyError):
        stage.request("ada").filters.allow(decision, data)
