"""What is kept by person is annotated after OEP-30, and there is a rule for erasing it."""

from __future__ import annotations

import inspect
import re
from typing import Any

import pytest
from xblock.fields import Scope

from reverse_mentor_xblock.module_block import ReverseMentorXBlock
from reverse_mentor_xblock.program_block import ReverseMentorProgramXBlock
from reverse_mentor_xblock.services.oneself.own_data import OF_OFFICE, RULES
from reverse_mentor_xblock.services.pairing.program_pairs import PARTICIPATION

TYPES = {
    *("id", "name", "username", "password", "location", "phone_number", "email_address"),
    *("birth_date", "ip", "external_service", "biography", "gender", "sex", "image", "video"),
    "other",
}
"""The platform's own list, in its ``.pii_annotations.yml``."""

FIELDS = [
    (block, name)
    for block in (ReverseMentorProgramXBlock, ReverseMentorXBlock)
    for name, field in block.fields.items()
    if field.scope == Scope.user_state
]

EMPTIED = {"census", "dismissed_tips", "private_notes"}
"""Nothing of them is left: others' work does not rest on them."""


def annotation_of(block: Any, name: str) -> str:
    """Return the comment above a field."""
    source = inspect.getsource(block)
    found = re.search(rf"((?:^    # .*\n)*)^    {name} = ", source, re.MULTILINE)
    assert found, name
    return found[1]


@pytest.mark.parametrize(("block", "name"), FIELDS, ids=[name for _, name in FIELDS])
def test_a_field_kept_by_person_is_annotated(block: Any, name: str) -> None:
    annotation = annotation_of(block, name)
    if ".. no_pii:" in annotation:
        return

    told = dict(re.findall(r"# \.\. (\w+): (.+)", annotation))
    assert told.keys() == {"pii", "pii_types", "pii_retirement"}
    assert {*told["pii_types"].split(", ")} <= TYPES
    assert told["pii_retirement"] == "local_api"


def test_how_each_field_is_erased_was_decided() -> None:
    assert {name for _, name in FIELDS} == {*RULES, *OF_OFFICE, *EMPTIED, PARTICIPATION}


def test_nothing_is_kept_by_person_beside_their_rows() -> None:
    for block in (ReverseMentorProgramXBlock, ReverseMentorXBlock):
        scopes = {field.scope for field in block.fields.values()}
        assert scopes & {Scope.preferences, Scope.user_info, Scope.user_state_summary} == set()
