"""What a block writes into the export of a course."""

from __future__ import annotations

from typing import Any

from xblock.fields import Scope


def forget_people(block: Any, node: Any) -> None:
    """Take everything of the person a block is bound to out of its exported element.

    XBlock itself exports every field that is set, of whatever scope. Studio binds blocks to nobody
    when it exports a course; other runtimes may not.
    """
    for name, field in block.fields.items():
        if field.scope == Scope.user_state:
            node.attrib.pop(name, None)
