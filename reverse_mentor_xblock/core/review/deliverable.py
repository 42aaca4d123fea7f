"""What a pair hands in: a snapshot, which stays as it was submitted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from reverse_mentor_xblock.core.errors import BadFields, Conflict
from reverse_mentor_xblock.core.pairing import stored
from reverse_mentor_xblock.core.pairing.text import bounded, one_line, several_lines
from reverse_mentor_xblock.core.people import Role

MAX_TEXT = 20_000
MAX_LINKS = 10
MAX_URL = 1_000
MAX_LABEL = 120


class NoDeliverable(Conflict):
    """Nothing is handed in in this module."""

    code = "no_deliverable"


class PastDue(Conflict):
    """The day until which a deliverable could be handed in is over."""

    code = "past_due"


class AlreadyReviewed(Conflict):
    """There is a review already: what it speaks of is not changed any more."""

    code = "already_reviewed"


@dataclass(frozen=True, slots=True)
class Link:
    """Where more of it is to be seen. ``url`` is http or https; ``label`` may be empty."""

    url: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class Deliverable:
    """One submission by one person. ``text`` is in the notes' Markdown; ``at`` ISO 8601, UTC.

    Revisions count from 1 over both members of a pair.
    """

    text: str
    links: tuple[Link, ...]
    revision: int
    at: str

    @property
    def submitted(self) -> datetime:
        """When it was handed in, aware."""
        return datetime.fromisoformat(self.at)


def checked_text(text: str) -> str:
    """Return the text as it is kept. Raises BadFields when it is too long."""
    return bounded(several_lines(text), MAX_TEXT, "text")


def checked_links(links: Iterable[Link]) -> tuple[Link, ...]:
    """Return links as they are kept, each once. Raises BadFields for one that is no web address."""
    distinct = {link.url: link for link in map(_checked_link, links)}
    if len(distinct) > MAX_LINKS:
        raise BadFields(f"{len(distinct)} links, {MAX_LINKS} allowed")
    return tuple(distinct.values())


def writers(deliverable_by: str) -> tuple[Role, ...]:
    """Return who may hand in: the author of the module says "mentee" or "pair"."""
    return (Role.MENTEE, Role.MENTOR) if deliverable_by == "pair" else (Role.MENTEE,)


def latest(by_writer: Mapping[Role, Deliverable | None]) -> tuple[Role, Deliverable] | None:
    """Return what a pair has handed in, and who did: the highest revision, whoever looks.

    Two who submit at the same moment make one revision twice; then the later counts, and of two at
    one second the mentee's.
    """
    submitted = [(role, one) for role, one in by_writer.items() if one is not None]
    return max(submitted, key=lambda pair: _rank(*pair), default=None)


def to_json(deliverable: Deliverable) -> dict[str, object]:
    """Return plain JSON that ``from_json`` reads back to an equal value."""
    return {
        "text": deliverable.text,
        "links": [[link.url, link.label] for link in deliverable.links],
        "revision": deliverable.revision,
        "at": deliverable.at,
    }


def from_json(value: object) -> Deliverable | None:
    """Read what a row stores; None for anything that was never handed in."""
    fields = stored.mapping(value)
    revision, at = stored.revision(fields.get("revision")), stored.text(fields.get("at"), 40)
    links = [_stored_link(row) for row in stored.sequence(fields.get("links"))]
    if not revision or not is_moment(at):
        return None
    text = stored.text(fields.get("text"), MAX_TEXT)
    return Deliverable(text, tuple(filter(None, links))[:MAX_LINKS], revision, at)


def is_moment(text: str) -> bool:
    """Tell whether a text is a time with a zone, in ISO 8601."""
    try:
        return datetime.fromisoformat(text).tzinfo is not None
    except ValueError:
        return False


def _rank(role: Role, deliverable: Deliverable) -> tuple[int, datetime, bool, str]:
    return (deliverable.revision, deliverable.submitted, role is Role.MENTEE, deliverable.text)


def _checked_link(link: Link) -> Link:
    url = bounded(one_line(link.url), MAX_URL, "url")
    if not _is_web_address(url):
        raise BadFields("url")
    return Link(url, bounded(one_line(link.label), MAX_LABEL, "label"))


def _is_web_address(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return parts.scheme in {"http", "https"} and bool(parts.hostname) and " " not in url
    except ValueError:
        return False


def _stored_link(row: object) -> Link | None:
    parts = [stored.text(part, MAX_URL) for part in stored.sequence(row)]
    if len(parts) != 2 or not _is_web_address(parts[0]):
        return None
    return Link(parts[0], parts[1])
