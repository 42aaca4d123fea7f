"""The ``studio_user_permissions`` service."""

from __future__ import annotations

from typing import Any

from demo.workbench.accounts import account_of


class StudioPermissionsService:
    """Tells who may edit the course: its staff."""

    runtime: Any

    def can_read(self, course_key: str) -> bool:
        """Tell whether the current person may read the course in Studio."""
        return self.can_write(course_key)

    def can_write(self, course_key: str) -> bool:
        """Tell whether the current person may edit the course in Studio."""
        del course_key
        account = account_of(self.runtime.user_id)
        return account is not None and account.is_staff
