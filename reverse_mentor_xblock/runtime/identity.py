"""Who is asking: the runtime's own id, checked against what the ``user`` service says."""

from __future__ import annotations

from typing import Any

from django.utils import translation

from reverse_mentor_xblock.core.errors import IdentityUnclear
from reverse_mentor_xblock.core.people import PersonId
from reverse_mentor_xblock.runtime.course import course_of
from reverse_mentor_xblock.services.ports import Visitor

PREFIX = "edx-platform."
"""What the platform puts before its own attributes of a user.

A runtime without them, such as the bare workbench, knows no accounts: nobody is logged in there.
"""


class RuntimeIdentity:
    """Identity of the person a block is bound to.

    The platform's service objects are shared between threads, so the ``user`` service may belong to
    somebody else's request. Only ``scope_ids.user_id`` is the block's own: it decides, and the service
    is read once and believed only if it speaks of the same person.
    """

    def __init__(self, block: Any) -> None:
        self._block = block

    def current(self) -> Visitor | None:
        """Return the logged-in person, or None for an anonymous request."""
        service = self._block.runtime.service(self._block, "user")
        bound_to = self._block.scope_ids.user_id
        if service is None or bound_to is None:
            return None
        user = service.get_current_user()
        if not user.opt_attrs.get(PREFIX + "is_authenticated"):
            return None
        claimed = user.opt_attrs.get(PREFIX + "user_id")
        if str(claimed) != str(bound_to):
            raise IdentityUnclear(f"bound to {bound_to!r}, user service says {claimed!r}")
        return _visitor(PersonId(str(bound_to)), user)

    def may_author(self) -> bool:
        """Tell whether the current person may edit this course in Studio.

        Studio handlers run unbound (no ``scope_ids.user_id``), so this does not ask who it is.
        """
        permissions = self._block.runtime.service(self._block, "studio_user_permissions")
        return permissions is not None and bool(permissions.can_write(course_of(self._block)))


def _visitor(person: PersonId, user: Any) -> Visitor:
    attributes = user.opt_attrs
    preferences = attributes.get(PREFIX + "user_preferences") or {}
    return Visitor(
        person=person,
        login=attributes[PREFIX + "username"],
        emails=tuple(email for email in user.emails if email),
        full_name=user.full_name or "",
        is_staff=bool(attributes.get(PREFIX + "user_is_staff")),
        language=preferences.get("pref-lang") or translation.get_language() or "en",
        time_zone=preferences.get("time_zone") or "UTC",
    )
