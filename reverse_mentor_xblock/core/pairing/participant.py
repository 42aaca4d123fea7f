"""A person together with their own state: one of the sources that pairs are resolved from."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from reverse_mentor_xblock.core.pairing.facts import Naming
from reverse_mentor_xblock.core.pairing.participation import Participation
from reverse_mentor_xblock.core.pairing.text import login_key
from reverse_mentor_xblock.core.people import PersonId, Role


@dataclass(frozen=True, slots=True)
class Participant:
    """A person as the server knows them, and what their own state says.

    ``logins``: username and e-mail addresses, in any spelling. State that another person has
    written says nothing here.
    """

    person: PersonId
    logins: Collection[str]
    state: Participation

    @property
    def words(self) -> Participation:
        """The state, if it is this person's own."""
        return self.state if self.state.person == self.person else Participation()

    def names(self, other: Participant, role: Role) -> Naming | None:
        """Return the naming by which this participant, in a role, means the other one."""
        naming = self.words.naming
        if naming is None or naming.role is not role:
            return None
        return naming if login_key(naming.login) in map(login_key, other.logins) else None
