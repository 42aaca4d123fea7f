from __future__ import annotations

from dataclasses import replace

import pytest

from reverse_mentor_xblock.core.charter import CHARTERS, charter_of
from reverse_mentor_xblock.core.people import Role


@pytest.mark.parametrize("role", Role)
def test_every_role_has_a_charter_of_its_own(role: Role) -> None:
    charter = CHARTERS[role]
    assert charter.role is role
    assert charter.title
    assert 5 <= len(charter.rules) <= 6


def test_no_sentence_stands_twice() -> None:
    sentences = [text for one in CHARTERS.values() for text in (one.title, *one.rules)]
    assert len(set(sentences)) == len(sentences)


def test_what_an_author_leaves_empty_is_ours() -> None:
    ours = CHARTERS[Role.MENTOR]
    assert charter_of(Role.MENTOR, "", ["", ""]) == ours
    assert charter_of(Role.MENTOR, "", ours.rules).version == ours.version
    own = charter_of(Role.MENTOR, "Mine", ["I ask.", ""])
    assert (own.title, own.rules) == ("Mine", ("I ask.",))


def test_the_version_changes_with_any_sentence() -> None:
    ours = CHARTERS[Role.MENTOR]
    charters = [ours, replace(ours, title="Mine"), replace(ours, rules=ours.rules[:-1])]
    joined = replace(ours, rules=(" ".join(ours.rules),))
    assert len({charter.version for charter in [*charters, joined]}) == 4
