"""Anybody's stored fields, through the platform's ``user_state`` service."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.core.exceptions import MultipleObjectsReturned

from reverse_mentor_xblock.core.errors import IdentityUnclear, Unsupported
from reverse_mentor_xblock.services.ports import BlockRef, Json


class RuntimePeopleState:
    """State rows of any person on any block of this runtime.

    The service authorises nothing: callers prove the pair first.
    """

    def __init__(self, block: Any) -> None:
        self._block = block

    def available(self) -> bool:
        """Tell whether this runtime can read other people's state at all."""
        return self._service() is not None

    def read(self, login: str, block: BlockRef) -> Mapping[str, Json]:
        """Return the raw JSON of the person's ``user_state`` fields on a block; {} for no row.

        Raises IdentityUnclear for a login that is somebody else's e-mail.
        """
        service = self._service()
        if service is None:
            raise Unsupported("no user_state service")
        try:
            fields = service.get_state_as_dict(login, block.usage)
        except (TypeError, ValueError):
            # A row that only a grade has made has NULL for state, which the service fails to parse.
            return {}
        except MultipleObjectsReturned as error:
            # Logins that may hold an @ can be another person's e-mail. Whose row it is stays open,
            # and taking it for an empty one would lose what is in it.
            raise IdentityUnclear(f"{login!r} names two people") from error
        return fields if isinstance(fields, dict) else {}

    def _service(self) -> Any | None:
        return self._block.runtime.service(self._block, "user_state")
