"""Export and import of a course: all that authors set comes along, and nothing that people did."""

from __future__ import annotations

from io import BytesIO

import pytest
from lxml import etree
from workbench.runtime import ID_MANAGER, WorkbenchRuntime

from reverse_mentor_xblock.services.ports import Json
from tests.blocks.campaign import COORDINATOR, SPLIT_SCRIPT, Campaign
from tests.support.workbench import Workbench

SETTINGS: dict[str, dict[str, Json]] = {
    "program": {
        "display_name": f"Duos é {SPLIT_SCRIPT} & co",
        "coordinators": ["camille", "noor"],
        "languages": ["de", "fr"],
        "capacity": 3,
        "team_set": "pairs",
        "sessions": 4,
        "hotline_days": 14,
        "hotline_requests": 3,
        "hotline_share": 70,
        "hotline_length": 150,
    },
    "module": {
        "display_name": 'Our "notes"',
        "program": "",
        "weight": 0.5,
        "objectives": ["Ask first", "Listen & note"],
        "agenda": [
            {"key": "a1", "text": "Show “it”", "minutes": 10, "lead": "mentor", "link": "/x"},
        ],
    },
}
BOTH = pytest.mark.parametrize("block", SETTINGS)


def exported(usage_id: str, login: str | None = None) -> bytes:
    """Return a block's OLX, exported while bound to a person or to nobody."""
    runtime = WorkbenchRuntime(login and Workbench.student(login))
    written = BytesIO()
    runtime.export_to_xml(runtime.get_block(usage_id), written)
    return written.getvalue()


@BOTH
def test_settings_survive_export_and_import(
    campaign: Campaign, block: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    campaign.author(campaign.usage(block), **SETTINGS[block])
    monkeypatch.setattr(ID_MANAGER, "scenario", "elsewhere")

    runtime = WorkbenchRuntime()
    imported = runtime.get_block(runtime.parse_xml_string(exported(campaign.usage(block))))

    assert {name: getattr(imported, name) for name in SETTINGS[block]} == SETTINGS[block]


@BOTH
def test_nobodys_state_is_exported(paired: Campaign, block: str) -> None:
    paired.commit("amina,henrik")
    body = {"pair": paired.module_page("lea")["pairs"][0]["id"], "state_vector": "AA=="}
    paired.workbench.call("lea", paired.module, "sync", body)
    clean = exported(paired.usage(block))

    assert set(etree.fromstring(clean).attrib) - {"xblock-family"} <= SETTINGS[block].keys()
    for login in ("lea", "marc", COORDINATOR):
        assert exported(paired.usage(block), login) == clean
