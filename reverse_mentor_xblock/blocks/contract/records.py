"""What a participant looks back on, and what is held of them."""

from __future__ import annotations

from typing import Any

from reverse_mentor_xblock.blocks.contract.shared import Model, Words


class RecordsUrls(Model):
    """Where the part that shows all this lies, and where it asks."""

    part: str
    recap: str
    notebook: str
    data_places: str
    my_data: str
    erase: str


class RecordsModel(Model):
    """What that part starts from."""

    urls: RecordsUrls
    strings: Words


class StepsModel(Model):
    """How far one member is in a module."""

    opened: bool
    wrote: bool


class ReviewsReceivedModel(Model):
    """The reviews by others that a pair got in a module; ``share``: its score from 0 to 1."""

    reviews: int
    share: float | None


class ModuleRecapModel(Model):
    """One module on a pair's way.

    ``reviews``: how many the reader has given there. ``received_reviews``: the module's handler
    that answers what the pair got, where it has handed in. Each costs the reading of many rows.
    """

    title: str
    page_url: str | None
    mine: StepsModel
    partner: StepsModel
    done: bool
    handed_in: bool
    reviews: int
    received_reviews: str | None


class GoalModel(Model):
    """A goal; days are ISO 8601."""

    text: str
    owner: str
    due: str | None
    done: bool


class SessionModel(Model):
    """A session that is planned, or was held. Times are ISO 8601, in UTC."""

    at: str
    minutes: int
    topic: str
    held: bool
    learnt: str


class RecapModel(Model):
    """A pair's way so far."""

    modules: tuple[ModuleRecapModel, ...]
    goals: tuple[GoalModel, ...]
    sessions: tuple[SessionModel, ...]


class ChapterModel(Model):
    """One module's notes, as nodes of the editor's schema; None where they can't be read."""

    title: str
    notes: tuple[Any, ...] | None


class NotebookModel(Model):
    """Some chapters, the same as Markdown, and where to go on."""

    chapters: tuple[ChapterModel, ...]
    markdown: str
    next: int | None


class DataPlace(Model):
    """Where one module hands out, and erases, what it holds."""

    title: str
    my_data: str
    erase: str


class DataPlacesModel(Model):
    """All of them, in course order."""

    modules: tuple[DataPlace, ...]
