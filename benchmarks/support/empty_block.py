"""The block that costs nothing, to measure against. No distribution names it: it is for us only."""

from __future__ import annotations

from importlib.metadata import EntryPoint
from typing import Any

from web_fragments.fragment import Fragment
from webob import Request, Response
from xblock.core import XBlock

BLOCK_TYPE = "benchmark_empty"


class EmptyXBlock(XBlock):  # type: ignore[misc]  # XBlock is published without types
    """Declares no field, wants no service, shows and answers nothing."""

    def student_view(self, _context: Any = None) -> Fragment:
        """Return an empty page."""
        return Fragment("<div></div>")

    @XBlock.handler  # type: ignore[untyped-decorator]  # likewise
    def answer(self, _request: Request, _suffix: str = "") -> Response:
        """Answer an empty JSON object."""
        return Response(body=b"{}", content_type="application/json", charset="utf-8")


def register() -> None:
    """Make the block known to the runtimes of this process."""
    value = f"{EmptyXBlock.__module__}:{EmptyXBlock.__name__}"
    XBlock.extra_entry_points.append(
        (BLOCK_TYPE, EntryPoint(name=BLOCK_TYPE, value=value, group="xblock.v1"))
    )
