"""What a screen reader finds on a pair's page: ``python -m tests.browser.transcript``.

Read from Chromium's own accessibility tree, in reading order: roles, names, states. Writes
``docs/screen-reader-transcript.md``.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import django

ROOT = Path(__file__).parents[2]
DOCUMENT = ROOT / "docs/screen-reader-transcript.md"
SILENT = {"none", "generic", "InlineTextBox", "LineBreak", "ListMarker", "LabelText", "RootWebArea"}
NAMED_BY_CONTENT = {"button", "link", "checkbox", "radio", "heading", "option", "MenuListPopup"}
STATES = ("expanded", "checked", "pressed", "disabled", "invalid", "busy", "level")
HEAD = """# What a screen reader finds

The page of Marc, a mentee, in the second module of the demo, with every section of the pair's work
open: roles, names and states in reading order, as Chromium's accessibility tree has them. Written
by `python -m tests.browser.transcript`; `tests/browser/test_transcript.py` checks it.

"""


def transcript(page: Any, root: str = ".rm-root") -> list[str]:
    """Return the lines of the part of a page below a selector, indented by depth."""
    session = page.context.new_cdp_session(page)
    session.send("DOM.getDocument")
    handle = session.send("Runtime.evaluate", {"expression": f"document.querySelector('{root}')"})
    node = session.send("DOM.describeNode", {"objectId": handle["result"]["objectId"]})["node"]
    tree = session.send("Accessibility.getFullAXTree")["nodes"]
    by_id = {one["nodeId"]: one for one in tree}
    top = next(one for one in tree if one.get("backendDOMNodeId") == node["backendNodeId"])
    return list(_lines(top, by_id, 0))


def _lines(node: Any, by_id: dict[str, Any], depth: int, *, named: bool = False) -> Iterator[str]:
    """``named``: the node is in what has been said by the name that its text makes."""
    role, name = (node.get(part, {}).get("value", "") for part in ("role", "name"))
    unsaid = role in SILENT or (role == "StaticText" and (named or not name.strip()))
    told = not node.get("ignored") and not unsaid
    if told:
        yield "  " * depth + _told(node, role, name)
    for child in (by_id[one] for one in node.get("childIds", ()) if one in by_id):
        inside = named or (told and role in NAMED_BY_CONTENT)
        yield from _lines(child, by_id, depth + told, named=inside)


def _told(node: Any, role: str, name: str) -> str:
    facts = {one["name"]: one["value"].get("value") for one in node.get("properties", ())}
    states = [f"{state}: {str(facts[state]).lower()}" for state in STATES if _is_said(state, facts)]
    description = node.get("description", {}).get("value", "")
    said = f"{role} “{name}”" if name else role
    return "; ".join([said, *states, *([f"described: {description}"] if description else [])])


def _is_said(state: str, facts: dict[str, Any]) -> bool:
    if state in {"expanded", "checked"}:
        return state in facts
    return facts.get(state) not in (None, False, "false")


def visit(visits: Any, server: Any) -> Any:
    """Open the page and every section on it."""
    page = visits.open(server.page_url("marc", "module_2_unit"))
    for name in ("agenda", "messages", "journey"):
        toggle = page.locator(f'[data-rm-section="{name}"] .rm-section__toggle')
        toggle.wait_for()
        if toggle.get_attribute("aria-expanded") == "false":
            toggle.click()
    page.get_by_role("textbox", name="notes").wait_for()
    page.get_by_label("Your message").wait_for()
    return page


def main() -> None:
    """Write the document."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "demo.workbench.settings")
    django.setup()
    # Imports that need configured settings.
    from tests.browser.chromium import chromium  # noqa: PLC0415
    from tests.browser.one_address import OneAddress  # noqa: PLC0415
    from tests.browser.visits import Visits  # noqa: PLC0415

    with (
        tempfile.TemporaryDirectory() as data,
        OneAddress(Path(data)).served() as server,
        chromium() as browser,
    ):
        lines = transcript(visit(Visits(browser), server))
    DOCUMENT.write_text(HEAD + "```\n" + "\n".join(lines) + "\n```\n", "utf-8")


if __name__ == "__main__":
    main()
