from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reverse_mentor_xblock.core.people import Role
from reverse_mentor_xblock.core.tips import TIPS, Tip, tip_for

texts = st.lists(st.text(min_size=1), max_size=8, unique=True)


@pytest.mark.parametrize("role", Role)
def test_every_role_has_tips_of_its_own(role: Role) -> None:
    assert len(TIPS[role]) == 8
    assert not set(TIPS[role]) & set(TIPS[role.other])


@given(texts, st.text())
def test_a_module_always_shows_the_same_one_of_its_tips(listed: list[str], module: str) -> None:
    tip = tip_for(listed, module, ())
    assert tip == tip_for(listed, module, ())
    assert (tip is None) is (not listed)
    assert tip is None or tip.text in listed


@given(texts.filter(bool), st.text(), st.data())
def test_after_a_dismissal_the_module_shows_none(
    listed: list[str], module: str, data: st.DataObject
) -> None:
    dismissed = Tip(data.draw(st.sampled_from(listed))).id
    assert tip_for(listed, module, {dismissed}) is None


def test_modules_differ() -> None:
    tips = {tip_for(TIPS[Role.MENTOR], f"module-{number}", ()) for number in range(40)}
    assert len(tips) == 8
