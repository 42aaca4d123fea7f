"""One review, as its writer gave it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from reverse_mentor_xblock.core.errors import BadFields, Conflict, Forbidden
from reverse_mentor_xblock.core.pairing import stored
from reverse_mentor_xblock.core.pairing.facts import PairId
from reverse_mentor_xblock.core.pairing.text import bounded, several_lines
from reverse_mentor_xblock.core.review.deliverable import is_moment
from reverse_mentor_xblock.core.review.kinds import ReviewKind
from reverse_mentor_xblock.core.review.rubric import Rubric

MAX_COMMENT = 4_000
MAX_NOTE = 1_000
_MAX_ID = 64


class NotAssigned(Forbidden):
    """Nothing that the person is asked to review goes by this name."""

    code = "not_assigned"


class NoSuchReview(Forbidden):
    """No review that the person has got goes by this name."""

    code = "no_such_review"


class NothingHandedIn(Conflict):
    """There is no deliverable to review."""

    code = "nothing_handed_in"


class NothingLeft(Conflict):
    """Whoever asks for one more review: there is none to give."""

    code = "nothing_left"


class RubricChanged(Conflict):
    """The author has changed the rubric since the form was opened."""

    code = "rubric_changed"


class AlreadyGiven(Conflict):
    """The person has given this review, and it is not changed any more."""

    code = "already_given"


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a reviewer says by a rubric: points and maybe a note by criterion, and a comment."""

    points: Mapping[str, int]
    notes: Mapping[str, str]
    comment: str

    @property
    def texts(self) -> tuple[str, ...]:
        """Everything written in words, the comment first."""
        return tuple(filter(None, (self.comment, *self.notes.values())))


@dataclass(frozen=True, slots=True)
class Review:
    """A judgement of a pair, or of what it handed in.

    ``token`` names the review to everybody else: it is random, so it tells nothing of who wrote it.
    ``pair`` is the pair reviewed, ``rubric`` the fingerprint of what it goes by, ``revision`` that
    of the deliverable that there was by then (0 before there was one), ``at`` ISO 8601, UTC.
    """

    token: str
    kind: ReviewKind
    pair: PairId
    rubric: str
    judgement: Judgement
    revision: int
    at: str

    @property
    def key(self) -> str:
        """What a writer gives once: a kind of review of a pair."""
        return f"{self.kind.value}:{self.pair}"


def checked_judgement(judgement: Judgement, rubric: Rubric) -> Judgement:
    """Return a judgement as it is kept.

    Raises BadFields when it does not answer each criterion of the rubric by one of its levels, or
    is too long.
    """
    criteria = {criterion.id: criterion for criterion in rubric.criteria}
    if judgement.points.keys() != criteria.keys():
        raise BadFields("criteria")
    if any(criteria[key].level(points) is None for key, points in judgement.points.items()):
        raise BadFields("points")
    if judgement.notes.keys() - criteria.keys():
        raise BadFields("notes")
    tidy = {key: several_lines(note) for key, note in judgement.notes.items()}
    return Judgement(
        points={key: judgement.points[key] for key in criteria},
        notes={key: bounded(note, MAX_NOTE, "note") for key, note in sorted(tidy.items()) if note},
        comment=bounded(several_lines(judgement.comment), MAX_COMMENT, "comment"),
    )


def to_json(review: Review) -> dict[str, object]:
    """Return plain JSON that ``from_json`` reads back to an equal value."""
    return {
        "token": review.token,
        "kind": review.kind.value,
        "pair": review.pair,
        "rubric": review.rubric,
        "points": dict(review.judgement.points),
        "notes": dict(review.judgement.notes),
        "comment": review.judgement.comment,
        "revision": review.revision,
        "at": review.at,
    }


def from_json(value: object) -> Review | None:
    """Read what a row stores; None for anything that is no review."""
    fields = stored.mapping(value)
    token, pair, rubric = (
        stored.text(fields.get(key), _MAX_ID) for key in ("token", "pair", "rubric")
    )
    kind = next((one for one in ReviewKind if one.value == fields.get("kind")), None)
    at = stored.text(fields.get("at"), 40)
    if not (token and pair and rubric and kind and is_moment(at)):
        return None
    revision = stored.revision(fields.get("revision"))
    return Review(token, kind, PairId(pair), rubric, _judgement(fields), revision, at)


def _judgement(fields: stored.Fields) -> Judgement:
    points = stored.mapping(fields.get("points"))
    notes = stored.mapping(fields.get("notes"))
    return Judgement(
        points={key: worth for key, worth in points.items() if type(worth) is int and worth >= 0},
        notes={key: text for key in sorted(notes) if (text := stored.text(notes[key], MAX_NOTE))},
        comment=stored.text(fields.get("comment"), MAX_COMMENT),
    )
