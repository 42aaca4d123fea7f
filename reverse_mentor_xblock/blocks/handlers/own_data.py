"""What people may do with all that is held of them. Each block answers for its own part."""

from __future__ import annotations

from typing import Any

from reverse_mentor_xblock.blocks import requests
from reverse_mentor_xblock.blocks.contract.records import DataPlace, DataPlacesModel
from reverse_mentor_xblock.blocks.door import Admits, Visit, door
from reverse_mentor_xblock.blocks.pages.own_data import module_data, program_data
from reverse_mentor_xblock.blocks.pages.pairs import device_key, journey_board_key
from reverse_mentor_xblock.blocks.wiring.oneself import own_data, own_participation


@door(requests.Nothing, admits=Admits.ENROLLED)
def data_places(_block: Any, visit: Visit[requests.Nothing]) -> Any:
    """Answer where the modules of the program hand out, and erase, what they hold."""
    places = tuple(
        DataPlace(
            title=module.title,
            my_data=module.handler_url("my_data"),
            erase=module.handler_url("erase"),
        )
        for module in visit.wiring.modules.in_order()
    )
    return DataPlacesModel(modules=places).model_dump(mode="json")


@door(requests.Nothing, admits=Admits.ENROLLED)
def module_my_data(block: Any, visit: Visit[requests.Nothing]) -> Any:
    """Answer all that the module holds of the visitor."""
    return module_data(block, visit.wiring, visit.visitor)


@door(requests.Nothing, admits=Admits.ENROLLED)
def program_my_data(_block: Any, visit: Visit[requests.Nothing]) -> Any:
    """Answer all that the program holds of the visitor."""
    return program_data(visit.wiring, visit.visitor)


@door(requests.Erase, admits=Admits.ENROLLED)
def erase_module(_block: Any, visit: Visit[requests.Erase]) -> Any:
    """Erase what the module holds of the visitor; tell which copies their device may still have."""
    wiring, visitor = visit.wiring, visit.visitor
    pairs = own_data(wiring, visitor).erase()
    return {"device_keys": [device_key(wiring.block, visitor, pair) for pair in pairs]}


@door(requests.Erase, admits=Admits.ENROLLED)
def erase_program(_block: Any, visit: Visit[requests.Erase]) -> Any:
    """Leave every pair and erase what the program holds of the visitor.

    Comes last: until then whoever is interrupted finds everything where they can go on.
    """
    wiring, visitor = visit.wiring, visit.visitor
    pairs = own_data(wiring, visitor).erase()
    own_participation(wiring, visitor).erase()
    return {"device_keys": [journey_board_key(wiring.block, visitor, pair) for pair in pairs]}
