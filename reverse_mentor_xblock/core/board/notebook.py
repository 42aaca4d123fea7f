"""All boards of a pair as one text to keep: goals, sessions, then the notes of each module."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reverse_mentor_xblock.core.board.journey import Goal, Session
from reverse_mentor_xblock.core.board.markdown import PairWords, notes_as_markdown
from reverse_mentor_xblock.core.board.markdown_text import escaped
from reverse_mentor_xblock.core.board.notes import Node

_CHAPTER_TOP = 3
"""The level of the largest heading inside a chapter, whose own title is one above."""


@dataclass(frozen=True, slots=True)
class NotebookWords:
    """The titles of a notebook's parts, in the reader's language. ``minutes`` holds ``{n}``."""

    title: str
    goals: str
    sessions: str
    minutes: str
    pair: PairWords


def front_page(goals: Sequence[Goal], sessions: Sequence[Session], words: NotebookWords) -> str:
    """Return the title, what the pair wants to reach, and when they met, as Markdown."""
    parts = [f"# {escaped(words.title)}"]
    if goals:
        parts += [f"## {escaped(words.goals)}", "\n".join(map(_goal, goals))]
    held = list(_held(sessions, words))
    if held:
        parts += [f"## {escaped(words.sessions)}", "\n".join(held)]
    return "\n\n".join(parts) + "\n"


def chapter(title: str, notes: Sequence[Node], words: NotebookWords) -> str:
    """Return one module's notes under its title as Markdown; "" for a module without a word."""
    written = notes_as_markdown(notes, words.pair, top_level=_CHAPTER_TOP)
    return f"## {escaped(title)}\n\n{written}" if written else ""


def _goal(goal: Goal) -> str:
    due = f" ({goal.due.isoformat()})" if goal.due else ""
    return f"- [{'x' if goal.done else ' '}] {escaped(goal.text)}{due}"


def _held(sessions: Sequence[Session], words: NotebookWords) -> Iterator[str]:
    for session in sessions:
        if session.held is None:
            continue
        minutes = session.held.minutes
        day = session.held.at.date().isoformat()
        parts = [words.minutes.replace("{n}", str(minutes)) if minutes else "", session.topic]
        told = ", ".join(escaped(part) for part in [day, *parts] if part)
        learnt = escaped(session.held.learnt)
        yield f"- {told}: {learnt}" if learnt else f"- {told}"
