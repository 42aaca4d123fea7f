"""Tells others what has become of pairs, once a member's own state says so.

The facts of a pair lie in rows of several people, and no row is shared. So each member tells of
what they write down, and whoever writes first tells that a pair has formed or ended: once, or twice
when both write at the same moment. The pair's id and the revision say which change it is.
"""

from __future__ import annotations

from reverse_mentor_xblock.core.pairing.resolution import Resolution
from reverse_mentor_xblock.core.pairing.verdict import PairStatus, ResolvedPair
from reverse_mentor_xblock.core.people import PersonId
from reverse_mentor_xblock.services.ports import Events


def tell_acknowledged(events: Events, seen: Resolution) -> None:
    """Tell of all that a member has just written down of what they saw."""
    for word in seen.to_acknowledge:
        events.publish("pair.acknowledged", {"pair": word.pairing.pair_id})
    for pair in seen.news:
        if pair.status is PairStatus.ENDED:
            _tell_ended(events, pair, pair.revision, pair.ended_by or "")
        else:
            formed = {"pair": pair.pairing.pair_id, "revision": pair.revision}
            events.publish("pair.formed", formed)


def tell_left(events: Events, pair: ResolvedPair, person: PersonId) -> None:
    """Tell that a member has left a pair, which has thereby ended unless it had before."""
    events.publish("pair.left", {"pair": pair.pairing.pair_id})
    if pair.status is not PairStatus.ENDED:
        _tell_ended(events, pair, pair.revision + 1, pair.pairing.role_of(person))


def _tell_ended(events: Events, pair: ResolvedPair, revision: int, by: str) -> None:
    ended = {"pair": pair.pairing.pair_id, "revision": revision, "ended_by": str(by)}
    events.publish("pair.ended", ended)
