"""What the program page carries for whoever looks back."""

from __future__ import annotations

from typing import Any

from reverse_mentor_xblock.blocks.contract.records import RecordsModel, RecordsUrls
from reverse_mentor_xblock.blocks.wiring.ports import Wiring
from reverse_mentor_xblock.blocks.wording.records import records_words

HANDLERS = ("recap", "notebook", "data_places", "my_data", "erase")


def records_model(block: Any, wiring: Wiring) -> RecordsModel:
    """Return what the part starts from; what it shows is asked for when somebody opens it."""
    part = block.runtime.local_resource_url(block, "public/records.js")
    urls = {name: block.runtime.handler_url(block, name) for name in HANDLERS}
    return RecordsModel(
        urls=RecordsUrls(part=part, **urls), strings=records_words(wiring.translator)
    )
