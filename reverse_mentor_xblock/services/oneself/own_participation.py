"""What a participant does on the program page. Only their own row is ever written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from reverse_mentor_xblock.core.closing import check_open
from reverse_mentor_xblock.core.errors import AlreadyPaired, BadFields
from reverse_mentor_xblock.core.pairing import transitions
from reverse_mentor_xblock.core.pairing.directory import handle_of
from reverse_mentor_xblock.core.pairing.erasure import erased
from reverse_mentor_xblock.core.pairing.facts import Membership, PairId
from reverse_mentor_xblock.core.pairing.participation import Participation
from reverse_mentor_xblock.core.pairing.resolution import Resolution
from reverse_mentor_xblock.core.pairing.transitions import BesideCard
from reverse_mentor_xblock.core.pairing.verdict import PairStatus
from reverse_mentor_xblock.core.people import Card, PersonId, Role
from reverse_mentor_xblock.core.tips import dismissed_with
from reverse_mentor_xblock.services.hook_ports import Events, Filters
from reverse_mentor_xblock.services.own_state import OwnRow
from reverse_mentor_xblock.services.pairing.known_pairs import forget_pairs
from reverse_mentor_xblock.services.pairing.pair_news import tell_acknowledged, tell_left
from reverse_mentor_xblock.services.pairing.pairs import KnownPairs
from reverse_mentor_xblock.services.pairing.program_pairs import ProgramPairs
from reverse_mentor_xblock.services.pairing.withdrawals import Withdrawals
from reverse_mentor_xblock.services.ports import Cache, Clock, Json, Randomness, Visitor
from reverse_mentor_xblock.services.program_ports import ProgramSettings
from reverse_mentor_xblock.services.reviews.pair_ring import forget_rings

NOTHING_BESIDE = BesideCard()

Transition = Callable[[Participation], Participation]


@dataclass(frozen=True, slots=True)
class OwnParticipation:
    """The participation of the person behind the request."""

    visitor: Visitor
    row: OwnRow
    program: ProgramSettings
    pairs: ProgramPairs
    cache: Cache
    clock: Clock
    randomness: Randomness
    events: Events
    filters: Filters
    withdrawals: Withdrawals

    @property
    def handle(self) -> str:
        """What names the person where cards are browsed."""
        return handle_of(str(self.program.block), self.visitor.person)

    def save_card(
        self, role: Role, card: Card, known: KnownPairs, *, beside: BesideCard = NOTHING_BESIDE
    ) -> None:
        """Choose a role, write the card and what stands beside it. Raises BadFields, AlreadyPaired.

        The time zone is that of the visitor's account. Most have none: then that of their browser
        counts, which ``beside`` has.
        """
        held = frozenset(pair.my_role for pair in known.active)
        said = replace(beside, time_zone=self.visitor.time_zone or beside.time_zone)

        def change(mine: Participation) -> Participation:
            self._languages_offered(card, mine)
            chosen = transitions.choose_role_and_card(mine, role, card, held=held)
            return transitions.say_beside_card(chosen, said)

        self._change(change)
        forget_pairs(self.cache, self.program.block, self.visitor.person)
        self.events.publish("card.saved", {"role": role.value})

    def choose_role(self, role: Role, known: KnownPairs) -> None:
        """Choose a role, where a team waits for no more than that. Raises AlreadyPaired."""
        held = frozenset(pair.my_role for pair in known.active)
        self._change(lambda mine: transitions.choose_role(mine, role, held=held))
        forget_pairs(self.cache, self.program.block, self.visitor.person)
        self.events.publish("role.chosen", {"role": role.value})

    def accept_charter(self, role: Role, version: str) -> None:
        """Accept the charter that was shown. Raises RoleNeeded, BadFields, CharterNeeded."""
        charters = self.program.charters
        self._change(
            lambda mine: transitions.accept_charter(
                mine, role, version, at=self._now(), charters=charters
            )
        )
        self.events.publish("charter.accepted", {"role": role.value, "version": version})

    def name_partner(self, login: str) -> None:
        """Name one's partner; nothing tells whether anybody has that login.

        Raises RoleNeeded, CardNeeded, CharterNeeded, BadFields, OwnLogin, AlreadyPaired, Stopped.
        """
        if self.program.team_set:
            raise AlreadyPaired("pairs come from a team-set")
        self.filters.allow("pairing_requested", {"way": "naming", "partner_login": login})
        active = len(self._resolution().active)
        terms = transitions.Terms(self.program.charters, active, self.program.capacity)
        token = self.randomness.token()
        own_logins = self.visitor.names_for_login
        self._change(
            lambda mine: transitions.name_partner(
                mine, login, token=token, own_logins=own_logins, terms=terms
            )
        )
        if self.acknowledge():
            self._forget_rings()
        self.events.publish("partner.named", {})

    def withdraw_naming(self) -> None:
        """Name nobody."""
        self._change(transitions.withdraw_naming)
        self.events.publish("naming.withdrawn", {})

    def acknowledge(self) -> bool:
        """Write down the pairs that stand, to outlive a lost roster and withdrawn namings.

        Return whether any had not been.
        """
        seen = self._resolution()
        words = seen.to_acknowledge
        if words:
            self._change(lambda mine: _acknowledged(mine, words))
            self._forget(*(word.pairing.partner_of(self.visitor.person) for word in words))
            tell_acknowledged(self.events, seen)
        return bool(words)

    def leave(self, pair_id: PairId, reason: str, *, private: bool = False) -> None:
        """Leave a pair for good. Raises NotYourPair, BadFields."""
        seen = self._resolution()
        pair = seen.pair(pair_id)

        def left(mine: Participation) -> Participation:
            acknowledged = _acknowledged(mine, seen.to_acknowledge)
            return transitions.leave(
                acknowledged, pair_id, revision=pair.revision, reason=reason, private=private
            )

        if self._change(left):
            self._forget(pair.pairing.partner_of(self.visitor.person))
            self._forget_rings()
            tell_acknowledged(self.events, seen)
            tell_left(self.events, pair, self.visitor.person)

    def pause(self, *, paused: bool) -> None:
        """Stop being matched for now, or go on. Pairs that stand are not touched."""
        self._change(lambda mine: transitions.pause(mine, paused=paused))
        self.events.publish("participation.paused" if paused else "participation.resumed", {})

    def wish(self, handles: Sequence[str], *, own: str) -> None:
        """Say whom one would like for a partner. Raises RoleNeeded, BadFields."""
        self._change(lambda mine: transitions.wish(mine, handles, own=own))
        self.events.publish("wishes.saved", {"wishes": len(handles)})

    def dismiss_tip(self, tip: str) -> None:
        """Show a posture tip no more. Raises BadFields for what is no tip's id."""
        self._change(
            lambda mine: replace(mine, dismissed_tips=dismissed_with(mine.dismissed_tips, tip))
        )

    def answer_closing(self, answer: str) -> None:
        """Answer the closing question. Raises ClosingShut, RoleNeeded, BadFields."""
        check_open(self.program.ends, self.clock.now())
        self._change(lambda mine: transitions.answer_closing(mine, answer, at=self._now()))
        self.events.publish("closing.answered", {})

    def erase(self) -> None:
        """Leave every pair and erase all one has stated. Calling again changes nothing."""
        seen = self._resolution()

        def change(mine: Participation) -> Participation:
            return erased(_acknowledged(mine, seen.to_acknowledge), seen.pairs)

        if self._change(change):
            self._forget(*(pair.pairing.partner_of(self.visitor.person) for pair in seen.pairs))
            self._forget_rings()
            for pair in seen.pairs:
                if pair.status is not PairStatus.ENDED:
                    tell_left(self.events, pair, self.visitor.person)

    def _languages_offered(self, card: Card, mine: Participation) -> None:
        # A language that the author has taken off the list stays on the cards that have it.
        stored = mine.card.languages if mine.card else ()
        if not {*card.languages} <= {*self.program.languages, *stored}:
            raise BadFields("language")

    def _now(self) -> str:
        return self.clock.now().isoformat(timespec="seconds")

    def _resolution(self) -> Resolution:
        return self.pairs.resolve(self.visitor, Participation.from_json(self.row.read()))

    def _change(self, transition: Transition) -> bool:
        """Tell whether the row says anything else now."""
        seen: list[tuple[Participation, Participation]] = []

        def change(stored: Json) -> Json:
            before = Participation.from_json(stored)
            after = transition(transitions.written_by(before, self.visitor.person))
            seen.append((before, after))
            return stored if after == before else after.to_json()

        self.row.change(change)
        before, after = seen[-1]
        if before.may_be_found != after.may_be_found:
            self.withdrawals.note(self.handle, withdrawn=before.may_be_found)
        return after != before

    def _forget(self, *partners: PersonId) -> None:
        forget_pairs(self.cache, self.program.block, self.visitor.person, *partners)

    def _forget_rings(self) -> None:
        forget_rings(self.cache, self.program.block.course, self.randomness.token())


def _acknowledged(mine: Participation, words: Iterable[Membership]) -> Participation:
    for word in words:
        mine = transitions.acknowledge(mine, word)
    return mine
