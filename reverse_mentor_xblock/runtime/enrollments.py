"""Who is enrolled, through the platform's ``enrollments`` service."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from reverse_mentor_xblock.core.errors import Unsupported
from reverse_mentor_xblock.core.people import PersonId
from reverse_mentor_xblock.runtime.accounts import account_of, found_by_logins, named
from reverse_mentor_xblock.runtime.course import course_of
from reverse_mentor_xblock.services.ports import Account


class RuntimeEnrollments:
    """Active enrolments in the course of a block.

    Everything is asked of the service's queryset: its own look-up of one person makes three queries
    and fails with an AssertionError for an unknown id.
    """

    def __init__(self, block: Any) -> None:
        self._block = block

    def by_person(self, person: PersonId) -> Account | None:
        """Return the account of an enrolled person; None when not enrolled or unknown."""
        user = self.user(person)
        return None if user is None else account_of(user)

    def by_logins(self, logins: Collection[str]) -> Mapping[str, Account]:
        """Return enrolled accounts keyed by the casefolded login or e-mail that was asked for."""
        active = self._active()
        return found_by_logins(
            logins, lambda some: [row.user for row in named(active, some, path="user__")]
        )

    def page(self, after: PersonId | None, size: int) -> Sequence[Account]:
        """Return at most ``size`` accounts in the order of user ids: those after a person's id."""
        rows = self._active().order_by("user_id")
        if after is not None:
            rows = rows.filter(user_id__gt=int(after))
        return [account_of(row.user) for row in rows[:size]]

    def count(self) -> int:
        """Return how many people are enrolled."""
        return int(self._active().count())

    def user(self, person: PersonId) -> Any | None:
        """Return the runtime's own user object of an enrolled person, as some services want it."""
        if not person.isdecimal():
            return None
        enrolment = self._active().filter(user_id=int(person)).first()
        return None if enrolment is None else enrolment.user

    def _active(self) -> Any:
        service = self._block.runtime.service(self._block, "enrollments")
        if service is None:
            raise Unsupported("no enrollments service")
        course = course_of(self._block)
        return service.get_active_enrollments_by_course(course).select_related("user")
