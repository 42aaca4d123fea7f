"""Who is asking: the runtime's own id, checked against what the ``user`` service says."""

from __future__ import annotations

from typing import Any

from reverse_mentor_xblock.core.errors import IdentityUnclear, WrongRole
from reverse_mentor_xblock.core.people import PersonId
from reverse_mentor_xblock.runtime.course import course_of
from reverse_mentor_xblock.runtime.language import language_of
from reverse_mentor_xblock.services.ports import Visitor

PREFIX = "edx-platform."
"""What the platform puts before its own attributes of a user.

A runtime without them, such as the bare workbench, knows no accounts: nobody is logged in there.
"""


class RuntimeIdentity:
    """Identity of the person a block is bound to.

    The platform's service objects are shared between threads, so the ``user`` service may belong to
    somebody else's request. Only ``scope_ids.user_id`` is the block's own: it decides, and the
    service is read once and believed only if it speaks of the same person.

    Staff can view a course as one of its learners. The block is then bound to that learner, and
    nothing tells it apart from a request of theirs but the request itself: such visits are refused,
    for what a learner reads here is not staff's to read, and what is saved would not be kept.
    """

    def __init__(self, block: Any) -> None:
        self._block = block

    def current(self) -> Visitor | None:
        """Return the logged-in person, or None for an anonymous request.

        Raises IdentityUnclear when the user service or the request speaks of somebody else.
        """
        return self._account() if self._block.scope_ids.user_id is not None else None

    def author(self) -> Visitor | None:
        """Return the person who may edit this course in Studio, or None for an anonymous request.

        Studio's handlers run unbound, without ``scope_ids.user_id``: there the user service alone
        speaks. Raises WrongRole for everybody else, and IdentityUnclear like ``current`` where a
        block is bound.
        """
        account = self._account()
        if account is not None and not self._may_edit():
            raise WrongRole
        return account

    def _may_edit(self) -> bool:
        permissions = self._block.runtime.service(self._block, "studio_user_permissions")
        return permissions is not None and bool(permissions.can_write(course_of(self._block)))

    def _account(self) -> Visitor | None:
        service = self._block.runtime.service(self._block, "user")
        user = None if service is None else service.get_current_user()
        if user is None or not user.opt_attrs.get(PREFIX + "is_authenticated"):
            return None
        bound_to, claimed = self._block.scope_ids.user_id, user.opt_attrs.get(PREFIX + "user_id")
        if bound_to is not None and str(bound_to) != str(claimed):
            raise IdentityUnclear(f"bound to {bound_to!r}, user service says {claimed!r}")
        logged_in = _logged_in()
        if logged_in not in (None, str(claimed)):
            raise IdentityUnclear(f"viewed as {claimed!r} by {logged_in!r}")
        return _visitor(user)


def _logged_in() -> str | None:
    """Return the id of the account that sent the request; None where the runtime does not tell."""
    try:
        # The platform's own: its services name only whom a block is bound to.
        import crum  # noqa: PLC0415
    except ImportError:
        return None
    user = getattr(crum.get_current_request(), "user", None)
    return str(user.pk) if user is not None and user.is_authenticated else None


def _visitor(user: Any) -> Visitor:
    attributes = user.opt_attrs
    preferences = attributes.get(PREFIX + "user_preferences") or {}
    return Visitor(
        person=PersonId(str(attributes[PREFIX + "user_id"])),
        login=attributes[PREFIX + "username"],
        emails=tuple(email for email in user.emails if email),
        full_name=user.full_name or "",
        is_staff=bool(attributes.get(PREFIX + "user_is_staff")),
        language=preferences.get("pref-lang") or language_of(),
        time_zone=preferences.get("time_zone") or "",
    )
