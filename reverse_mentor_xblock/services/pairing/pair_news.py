"""Tells others what has become of pairs, once it is written down.

The facts of a pair lie in rows of several people, and no row is shared. Who ends a pair tells so.
That a pair has formed is told by whichever member writes it down first: once, or twice when both
write at the same moment. The pair's id and the revision say which change it is.
"""

from __future__ import annotations

from reverse_mentor_xblock.core.pairing.resolution import Resolution
from reverse_mentor_xblock.core.pairing.verdict import EndedBy, PairStatus, ResolvedPair
from reverse_mentor_xblock.core.people import PersonId
from reverse_mentor_xblock.services.hook_ports import Events


def tell_acknowledged(events: Events, seen: Resolution) -> None:
    """Tell of all that a member has just written down of what they saw."""
    for word in seen.to_acknowledge:
        events.publish("pair.acknowledged", {"pair": word.pairing.pair_id})
    for pair in seen.news:
        formed = {"pair": pair.pairing.pair_id, "revision": pair.revision}
        events.publish("pair.formed", formed)


def tell_left(events: Events, pair: ResolvedPair, person: PersonId) -> None:
    """Tell that a member has left a pair. ``pair``: as it was before."""
    events.publish("pair.left", {"pair": pair.pairing.pair_id})
    tell_ended(events, pair, EndedBy(pair.pairing.role_of(person).value))


def tell_ended(events: Events, pair: ResolvedPair, by: EndedBy) -> None:
    """Tell that somebody has ended a pair, unless it had ended before. ``pair``: as it was then."""
    if pair.status is not PairStatus.ENDED:
        ended = {"pair": pair.pairing.pair_id, "revision": pair.revision + 1, "ended_by": by.value}
        events.publish("pair.ended", ended)
