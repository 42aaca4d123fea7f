"""The fragment of a view: an empty root, our stylesheet and one classic script."""

from __future__ import annotations

import json
from typing import Any
from xml.etree.ElementTree import Element, SubElement, tostring

from pydantic import BaseModel
from web_fragments.fragment import Fragment

from reverse_mentor_xblock.blocks.wording.translator import Translator
from reverse_mentor_xblock.core.wording import mark as _

NO_SCRIPT = _(
    "This part of the course needs JavaScript. Allow it in your browser, then reload the page."
)


def fragment_of(
    block: Any, view: str, init_function: str, page: BaseModel, translator: Translator
) -> Fragment:
    """Return the fragment that mounts ``static/src/<view>.tsx``."""
    fragment = Fragment(_root(view, translator))
    fragment.add_css_url(block.runtime.local_resource_url(block, "public/reverse_mentor.css"))
    fragment.add_javascript_url(block.runtime.local_resource_url(block, f"public/{view}.js"))
    fragment.initialize_js(init_function, {"page": script_safe(page.model_dump(mode="json"))})
    return fragment


def script_safe(value: Any) -> str:
    """Return JSON text that can't close the script element it is put in.

    XBlock's own runtime writes init arguments into a ``<script>`` by plain ``json.dumps``: a card
    named ``</script>…`` would run. JSON inside a JSON string, with every ``<`` escaped, is safe in
    all of them.
    """
    return json.dumps(value, separators=(",", ":")).replace("<", "\\u003c")


def _root(view: str, translator: Translator) -> str:
    root = Element("div", {"class": "rm-root", "data-rm-view": view})
    SubElement(root, "noscript").text = translator.text(NO_SCRIPT)
    return tostring(root, encoding="unicode", method="html")
