"""What stays of a participant who has erased what they stated."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from reverse_mentor_xblock.core.pairing.facts import Membership, PairId, Standing
from reverse_mentor_xblock.core.pairing.participation import Participation
from reverse_mentor_xblock.core.pairing.verdict import PairStatus, ResolvedPair


def erased(state: Participation, pairs: Iterable[ResolvedPair]) -> Participation:
    """Return who it was and that they left; ids and tokens only, no word of theirs.

    Without that, a coordinator's roster would pair them again at their next visit. ``pairs``: every
    pair in a fresh resolution; what is due must be acknowledged before.
    """
    left = {pair.pairing.pair_id: _left(state, pair) for pair in pairs}
    words: dict[PairId, Membership] = {**state.memberships, **left}
    return Participation(
        person=state.person, memberships={key: _wordless(word) for key, word in words.items()}
    )


def _left(state: Participation, pair: ResolvedPair) -> Membership:
    held = state.memberships.get(pair.pairing.pair_id)
    if pair.status is PairStatus.ENDED:
        return held or Membership(pair.pairing, pair.revision, Standing.ENDED)
    token = held.token if held else None
    return Membership(pair.pairing, pair.revision + 1, Standing.LEFT, token=token)


def _wordless(word: Membership) -> Membership:
    return replace(word, reason="", private=False, erased=True)
