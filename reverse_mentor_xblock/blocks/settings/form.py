"""The settings form of both blocks: what Studio shows, and what it saves.

XBlock's ready-made form is not used: its script posts a form-encoded body, which the door refuses,
and it asks authors to type lists as JSON.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from pydantic import Field as Bound
from web_fragments.fragment import Fragment

from reverse_mentor_xblock.blocks.contract.rubric import RubricModel, rubric_model
from reverse_mentor_xblock.blocks.contract.shared import Model, Words
from reverse_mentor_xblock.blocks.fragments import fragment_of
from reverse_mentor_xblock.blocks.requests import Body
from reverse_mentor_xblock.blocks.settings.setting_values import (
    Column,
    Kind,
    Row,
    Setting,
    Value,
    checked,
)
from reverse_mentor_xblock.blocks.wiring.ports import Wiring
from reverse_mentor_xblock.blocks.wording.sentences import sentence_of
from reverse_mentor_xblock.blocks.wording.studio import studio_words
from reverse_mentor_xblock.core.errors import BadFields, IdentityUnclear, WrongRole
from reverse_mentor_xblock.core.review.rubric_reader import BadRubric, read_rubric

SETTINGS_LIMIT = 2 * 1024 * 1024
"""Bytes: three rubrics with every text in them as long as it may be, as JSON."""

Shown = bool | str | float | int | list[str] | list[Row] | RubricModel | None
"""A setting's value as the form gets it."""


class Option(Model):
    """One thing to choose."""

    value: str
    label: str


class ColumnModel(Model):
    """One field of each row of a setting."""

    name: str
    kind: Literal["text", "link", "number", "choice"]
    label: str
    options: tuple[Option, ...]


class SettingModel(Model):
    """A form field with its current value."""

    name: str
    label: str
    help: str
    kind: Kind
    value: Shown
    options: tuple[Option, ...]
    minimum: float
    standard: RubricModel | None
    columns: tuple[ColumnModel, ...]
    start: list[Row]


class StudioUrls(Model):
    """Where the form sends its request."""

    save: str


class StudioPage(Model):
    """Everything the settings form starts from."""

    settings: tuple[SettingModel, ...]
    messages: tuple[str, ...]
    urls: StudioUrls
    locale: str
    strings: Words


class SaveSettings(Body):
    """All settings of the form, by field name."""

    values: dict[str, Value] = Bound(max_length=50)


def settings_fragment(block: Any, settings: Sequence[Setting], wiring: Wiring) -> Fragment:
    """Return Studio's settings form of a block; for anybody but an author, an empty one.

    Some runtimes render any view for any learner, and settings name the coordinators.
    """
    author = _is_author(wiring)
    messages = [message.text for message in block.validate().messages]
    page = StudioPage(
        settings=tuple(_model(block, one, wiring) for one in settings if author),
        messages=tuple(messages) if author else (sentence_of("wrong_role", wiring.translator),),
        urls=StudioUrls(save=block.runtime.handler_url(block, "save_settings")),
        locale=wiring.translator.locale,
        strings=studio_words(wiring.translator),
    )
    return fragment_of(block, "studio", "ReverseMentorStudio", page, wiring.translator)


def _is_author(wiring: Wiring) -> bool:
    try:
        return wiring.identity.author() is not None
    except (WrongRole, IdentityUnclear):
        return False


def apply_settings(
    block: Any, settings: Sequence[Setting], values: dict[str, Value], wiring: Wiring
) -> dict[str, list[str]]:
    """Set the authored fields; return what ``validate()`` has to say about them afterwards.

    Raises BadFields, with nothing set, when a value is unknown or does not fit its field.
    """
    known = {setting.field: setting for setting in settings}
    if unknown := values.keys() - known.keys():
        raise BadFields(", ".join(sorted(unknown)))
    accepted = {name: checked(known[name], value, wiring) for name, value in values.items()}
    for name, value in accepted.items():
        field = block.fields[name]
        if value is None or (known[name].ours and not value):
            field.delete_from(block)
        else:
            # from_json: without the characters that no export to XML could hold.
            setattr(block, name, field.from_json(value))
    return {"messages": [message.text for message in block.validate().messages]}


def _model(block: Any, setting: Setting, wiring: Wiring) -> SettingModel:
    field = block.fields[setting.field]
    options = setting.options(wiring) if setting.options else ()
    return SettingModel(
        name=setting.field,
        label=wiring.translator.text(field.display_name),
        help=wiring.translator.text(field.help),
        kind=setting.kind,
        value=_shown(block, setting, wiring),
        options=tuple(Option(value=value, label=label) for value, label in options),
        minimum=setting.minimum,
        standard=_standard(setting, wiring),
        columns=tuple(_column(column, wiring) for column in setting.columns),
        start=list(setting.start(block, wiring)) if setting.start else [],
    )


def _column(column: Column, wiring: Wiring) -> ColumnModel:
    text = wiring.translator.text
    options = tuple(Option(value=value, label=text(label)) for value, label in column.options)
    return ColumnModel(
        name=column.name, kind=column.kind, label=text(column.label), options=options
    )


def _standard(setting: Setting, wiring: Wiring) -> RubricModel | None:
    if setting.standard is None:
        return None
    return rubric_model(setting.standard.worded(wiring.translator.text))


def _shown(block: Any, setting: Setting, wiring: Wiring) -> Shown:
    value = getattr(block, setting.field)
    if setting.kind == "rubric":
        return _readable(value)
    if not setting.ours or block.fields[setting.field].is_set_on(block):
        return value  # type: ignore[no-any-return]  # what the fields of our settings hold
    text = wiring.translator.text
    return [text(str(line)) for line in value] if isinstance(value, list) else text(str(value))


def _readable(value: object) -> RubricModel | None:
    """Return a stored rubric; None, as learners get ours then, for one that can't be used."""
    try:
        return None if value is None else rubric_model(read_rubric(value))
    except BadRubric:
        return None
