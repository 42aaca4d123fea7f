"""A pair's way and its notebook, as the browser gets them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import UTC, datetime

from reverse_mentor_xblock.blocks.contract.records import (
    ChapterModel,
    GoalModel,
    ModuleRecapModel,
    NotebookModel,
    RecapModel,
    SessionModel,
    StepsModel,
)
from reverse_mentor_xblock.core.board.journey import Goal, Session
from reverse_mentor_xblock.core.board.notebook import NotebookWords, chapter, front_page
from reverse_mentor_xblock.core.board.notes import Node, Run
from reverse_mentor_xblock.core.board.safe_link import safe_href
from reverse_mentor_xblock.services.boards.recap import Chapter, ModuleRecap, Recap
from reverse_mentor_xblock.services.ports import Json

_PLAIN = (str, int, float)
"""Kinds of attributes that nodes of the editor's schema have; bool counts as int."""


def recap_model(recap: Recap) -> RecapModel:
    """Return a pair's way so far. Raises Unsupported."""
    goals, sessions = recap.journey()
    return RecapModel(
        modules=tuple(map(_module, recap.by_module())),
        goals=tuple(map(_goal, goals)),
        sessions=tuple(map(_session, sessions)),
    )


def notebook_model(recap: Recap, start: int, words: NotebookWords) -> NotebookModel:
    """Return some chapters of a pair's notebook. Raises Unsupported."""
    chapters, after = recap.chapters(start)
    parts = [chapter(one.title, one.notes or (), words) for one in chapters]
    if start == 0:
        parts.insert(0, front_page(*recap.journey(), words))
    return NotebookModel(
        chapters=tuple(map(_chapter, chapters)),
        markdown="\n".join(filter(None, parts)),
        next=after,
    )


def _module(one: ModuleRecap) -> ModuleRecapModel:
    return ModuleRecapModel(
        title=one.module.title,
        page_url=one.module.page_url,
        mine=StepsModel(**asdict(one.mine)),
        partner=StepsModel(**asdict(one.theirs)),
        done=one.done,
        handed_in=one.handed_in,
        reviews=one.reviews,
        received_reviews=one.module.handler_url("received_reviews") if one.handed_in else None,
    )


def _goal(goal: Goal) -> GoalModel:
    due = goal.due.isoformat() if goal.due else None
    return GoalModel(text=goal.text, owner=goal.owner, due=due, done=goal.done is not None)


def _session(session: Session) -> SessionModel:
    held = session.held
    at = held.at if held else session.starts
    return SessionModel(
        at=(at or datetime.fromtimestamp(0, UTC)).isoformat(),
        minutes=held.minutes if held else session.minutes,
        topic=session.topic,
        held=held is not None,
        learnt=held.learnt if held else "",
    )


def _chapter(one: Chapter) -> ChapterModel:
    return ChapterModel(title=one.title, notes=None if one.notes is None else _nodes(one.notes))


def _nodes(children: Sequence[Node | Run]) -> tuple[Json, ...]:
    return tuple(_run(child) if isinstance(child, Run) else _node(child) for child in children)


def _node(node: Node) -> Json:
    attrs = {
        key: value for key, value in node.attrs.items() if isinstance(value, str | int | float)
    }
    return {"name": node.name, "attrs": attrs, "children": _nodes(node.children)}


def _run(run: Run) -> Json:
    return {"text": run.text, "marks": sorted(run.marks), "href": _href(run.marks)}


def _href(marks: Mapping[str, Mapping[str, object]]) -> str | None:
    return safe_href(marks["link"].get("href")) if "link" in marks else None
