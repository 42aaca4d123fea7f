"""Who acts and where, as hooks tell it to others."""

from __future__ import annotations

from typing import Any

from openedx_events.learning.data import UserData, UserPersonalData

from reverse_mentor_xblock.core.errors import NotLoggedIn
from reverse_mentor_xblock.hooks.data import PlaceData
from reverse_mentor_xblock.runtime.course import ref_of
from reverse_mentor_xblock.runtime.identity import RuntimeIdentity


def user_of(block: Any) -> UserData:
    """Return the person behind the request. Raises NotLoggedIn, IdentityUnclear."""
    visitor = RuntimeIdentity(block).current()
    if visitor is None:
        raise NotLoggedIn
    email = visitor.emails[0] if visitor.emails else ""
    pii = UserPersonalData(username=visitor.login, email=email, name=visitor.full_name)
    # An account that is not active can't log in.
    return UserData(id=int(visitor.person), is_active=True, pii=pii)


def place_of(block: Any) -> PlaceData:
    """Return where the request is answered."""
    ref = ref_of(block)
    return PlaceData(course_key=ref.course, usage_key=str(ref))
