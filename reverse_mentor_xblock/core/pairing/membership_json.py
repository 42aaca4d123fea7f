"""The words of a member on their pairs, as JSON."""

from __future__ import annotations

from collections.abc import Mapping

from reverse_mentor_xblock.core.pairing import stored
from reverse_mentor_xblock.core.pairing.facts import Membership, PairId, Pairing, Standing
from reverse_mentor_xblock.core.pairing.text import MAX_REASON
from reverse_mentor_xblock.core.people import PersonId

_MAX_ID = 64


def memberships_to_json(words: Mapping[PairId, Membership]) -> dict[str, object]:
    """Return plain JSON that ``memberships_from_json`` reads back to equal words."""
    return {key: _to_json(word) for key, word in words.items()}


def memberships_from_json(
    fields: stored.Fields, person: PersonId | None
) -> dict[PairId, Membership]:
    """Read a person's stored words; a malformed one, or one on other people, counts as absent."""
    words = (_from_json(key, stored.mapping(value)) for key, value in fields.items())
    return {
        word.pairing.pair_id: word
        for word in words
        if word is not None and person is not None and word.pairing.includes(person)
    }


def _to_json(word: Membership) -> dict[str, object]:
    return {
        "mentor": word.pairing.mentor,
        "mentee": word.pairing.mentee,
        "revision": word.revision,
        "standing": word.standing.value,
        "reason": word.reason,
        "private": word.private,
        "token": word.token,
        "erased": word.erased,
    }


def _from_json(key: str, fields: stored.Fields) -> Membership | None:
    pair_id = stored.text(key, _MAX_ID)
    mentor, mentee = (stored.text(fields.get(name), _MAX_ID) for name in ("mentor", "mentee"))
    revision = stored.revision(fields.get("revision"))
    standing = next((one for one in Standing if one.value == fields.get("standing")), None)
    if not (pair_id and mentor and mentee and revision and standing) or mentor == mentee:
        return None
    return Membership(
        Pairing(PairId(pair_id), PersonId(mentor), PersonId(mentee)),
        revision,
        standing,
        stored.text(fields.get("reason"), MAX_REASON),
        stored.text(fields.get("token"), _MAX_ID) or None,
        private=fields.get("private") is True,
        erased=fields.get("erased") is True,
    )
