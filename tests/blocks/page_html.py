"""What a browser makes of a page's HTML."""

from __future__ import annotations

import json

from lxml import html

from reverse_mentor_xblock.services.ports import Json


def init_pages_of(source: str) -> list[Json]:
    """Return the init arguments of our blocks on a page, as their scripts get to see them."""
    scripts = html.document_fromstring(source).xpath("//script[@type='json/xblock-args']")
    arguments = (json.loads(script.text) for script in scripts)
    return [json.loads(given["page"]) for given in arguments if "page" in given]


def init_page_of(source: str) -> Json:
    """Return the init argument of the one block of ours on a page."""
    (page,) = init_pages_of(source)
    return page
