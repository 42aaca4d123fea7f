"""What event-routing-backends is given, tried on a stand-in: the package itself is AGPL."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest
from django.apps import apps

from reverse_mentor_xblock.apps import ReverseMentorConfig
from reverse_mentor_xblock.hooks.signals import SIGNALS
from tests.hooks.page import table

CONSTANTS = {
    "EN": "en",
    "EVALUATED": "evaluated",
    "REPORTED": "reported",
    "COMPLETED": "completed",
    "XAPI_VERB_EVALUATED": "https://w3id.org/xapi/acrossx/verbs/evaluated",
    "XAPI_VERB_REPORTED": "https://w3id.org/xapi/acrossx/verbs/reported",
    "XAPI_VERB_COMPLETED": "http://adlnet.gov/expapi/verbs/completed",
    "XAPI_ACTIVITY_MODULE": "http://adlnet.gov/expapi/activities/module",
}


class Registry:
    mapping: dict[str, type]

    @classmethod
    def register(cls, name: str) -> Callable[[type], type]:
        return lambda transformer: cls.mapping.setdefault(name, transformer)


class Transformer:
    """The part of the package's own transformer that ours stands on."""

    def __init__(self, event: dict[str, Any]) -> None:
        self.event = event

    def get_data(self, key: str, required: bool = False) -> Any:
        value: Any = self.event
        for part in key.split("."):
            value = value.get(part, {})
        assert value or not required
        return value

    def get_object_iri(self, kind: str, key: str) -> str:
        return f"https://lms/{kind}/{key}"

    def get_context_extensions(self) -> dict[str, Any]:
        return {"version": "1"}


@pytest.fixture
def xapi(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Let our app become ready beside the stand-in; return what is registered."""
    monkeypatch.setattr(Registry, "mapping", {}, raising=False)
    package = "event_routing_backends.processors.xapi"
    contents: dict[str, dict[str, Any]] = {
        "event_routing_backends": {},
        "event_routing_backends.processors": {},
        package: {},
        f"{package}.constants": CONSTANTS,
        f"{package}.registry": {"XApiTransformersRegistry": Registry},
        f"{package}.transformer": {"XApiTransformer": Transformer},
        "tincan": dict.fromkeys(["Activity", "ActivityDefinition", "Verb"], dict)
        | dict.fromkeys(["Extensions", "LanguageMap"], dict),
    }
    for name, attributes in contents.items():
        module = ModuleType(name)
        module.__dict__.update(attributes)
        monkeypatch.setitem(sys.modules, name, module)
        if "." in name:
            parent, _, child = name.rpartition(".")
            setattr(sys.modules[parent], child, module)
    monkeypatch.delitem(sys.modules, "reverse_mentor_xblock.hooks.xapi", raising=False)
    monkeypatch.setattr(apps, "is_installed", lambda name: name == "event_routing_backends")
    ReverseMentorConfig.create("reverse_mentor_xblock").ready()
    yield Registry.mapping
    sys.modules.pop("reverse_mentor_xblock.hooks.xapi", None)


def statement(xapi: Any, name: str, **data: object) -> Any:
    module = {"usage_key": "block-v1:a+b+c+type@reverse_mentor+block@m"}
    event = {"name": name, "context": {"module": module}, "data": data}
    return xapi[name](event)


def test_every_verb_is_on_the_page(xapi: Any) -> None:
    said = {
        name.removeprefix("reverse_mentor."): statement(xapi, name).get_verb()["id"]
        for name in xapi
    }

    rows = dict(row for row in table("event | verb"))
    assert said == rows
    assert said.keys() <= SIGNALS.keys()


def test_a_statement_says_who_did_what_where(xapi: Any) -> None:
    made = statement(xapi, "reverse_mentor.pair.ended", pair="0ab", ended_by="mentor")

    assert made.get_verb()["display"] == {"en": "left"}
    assert made.get_object()["id"].startswith("https://lms/xblock/block-v1:")
    prefix = "https://w3id.org/xapi/openedx/extension/reverse-mentor-"
    assert made.get_context_extensions() == {
        "version": "1",
        f"{prefix}pair": "0ab",
        f"{prefix}ended-by": "mentor",
    }


def test_without_the_package_nothing_of_it_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "reverse_mentor_xblock.hooks.xapi", raising=False)

    ReverseMentorConfig.create("reverse_mentor_xblock").ready()

    assert "reverse_mentor_xblock.hooks.xapi" not in sys.modules
