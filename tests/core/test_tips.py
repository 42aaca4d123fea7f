from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reverse_mentor_xblock.core.errors import BadFields
from reverse_mentor_xblock.core.people import Role
from reverse_mentor_xblock.core.tips import TIPS, Tip, dismissed_with, tip_for, tip_ids

places = st.lists(st.integers(0, 50), max_size=5)
texts = st.lists(st.text(min_size=1), max_size=8, unique=True)


@pytest.mark.parametrize("role", Role)
def test_every_role_has_tips_of_its_own(role: Role) -> None:
    assert len(TIPS[role]) == 8
    assert not set(TIPS[role]) & set(TIPS[role.other])


@given(texts, places)
def test_a_module_always_shows_the_same_one_of_its_tips(
    listed: list[str], place: list[int]
) -> None:
    tip = tip_for(listed, place, ())
    assert tip == tip_for(listed, place, ())
    assert (tip is None) is (not listed)
    assert tip is None or tip.text in listed


@given(texts.filter(bool), places, st.data())
def test_a_module_shows_its_tip_or_none_once_that_was_dismissed(
    listed: list[str], place: list[int], data: st.DataObject
) -> None:
    shown = tip_for(listed, place, ())
    dismissed = Tip(data.draw(st.sampled_from(listed)))
    assert tip_for(listed, place, {dismissed.id}) == (None if dismissed == shown else shown)


@given(st.lists(st.text("09af", min_size=16, max_size=16), max_size=120))
def test_what_was_dismissed_is_remembered_once_and_the_latest_longest(ids: list[str]) -> None:
    kept: tuple[str, ...] = ()
    for each in ids:
        kept = dismissed_with(kept, each)
    assert kept == tuple(reversed(dict.fromkeys(reversed(ids))))[-100:]
    assert tip_ids(list(kept)) == kept


@pytest.mark.parametrize("no_id", ["", "0" * 15, "0" * 17, "g" * 16, "0" * 16 + "\n"])
def test_only_ids_are_remembered(no_id: str) -> None:
    with pytest.raises(BadFields):
        dismissed_with((), no_id)
    assert tip_ids([no_id, None, 7, ["0" * 16]]) == ()


@pytest.mark.parametrize("level", range(4))
def test_eight_modules_that_follow_each_other_show_eight_tips(level: int) -> None:
    places = [[2 if depth != level else at for depth in range(4)] for at in range(3, 11)]
    assert len({tip_for(TIPS[Role.MENTOR], place, ()) for place in places}) == 8


@pytest.mark.parametrize("last", range(7))
def test_the_first_module_of_a_chapter_follows_the_last_of_the_one_before(last: int) -> None:
    before, after = (tip_for(TIPS[Role.MENTEE], place, ()) for place in ([0, last], [1, 0]))
    assert before != after
