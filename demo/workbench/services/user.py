"""The ``user`` service."""

from __future__ import annotations

from functools import cached_property
from hashlib import sha256
from typing import Any

from django.contrib.auth.models import User
from xblock.reference.user_service import XBlockUser

from demo.workbench.accounts import account_of
from demo.workbench.people.models import Preference

PREFIX = "edx-platform."


class UserService:
    """Tells who is asking, with the platform's own attributes."""

    runtime: Any

    def get_current_user(self) -> Any:
        """Return the current person; of an anonymous visitor only that they are not logged in."""
        user = XBlockUser(is_current_user=True)
        account = self._account
        user.opt_attrs[PREFIX + "is_authenticated"] = account is not None
        if account is not None:
            user.full_name = account.get_full_name()
            user.emails = [account.email]
            user.opt_attrs.update({PREFIX + name: value for name, value in self._facts(account)})
        return user

    def get_user_by_anonymous_id(self, uid: str | None = None) -> User | None:
        """Return an account by its anonymous id, the current one without; nobody checks."""
        if uid is None:
            return self._account
        return next((who for who in User.objects.all() if _anonymous_id(who) == uid), None)

    def get_anonymous_user_id(self, username: str, course_id: str) -> str | None:
        """Return another person's anonymous id, to staff only."""
        del course_id
        if self._account is None or not self._account.is_staff:
            return None
        named = User.objects.filter(username=username).first()
        return None if named is None else _anonymous_id(named)

    @cached_property
    def _account(self) -> User | None:
        return account_of(self.runtime.user_id)

    @staticmethod
    def _facts(account: User) -> list[tuple[str, Any]]:
        preferences = Preference.of(account.pk)
        allowed = {
            key: preferences[key] for key in ("pref-lang", "time_zone") if key in preferences
        }
        return [
            ("anonymous_user_id", _anonymous_id(account)),
            ("user_id", account.pk),
            ("username", account.username),
            ("user_is_staff", account.is_staff),
            ("user_is_global_staff", account.is_superuser),
            ("user_role", "staff" if account.is_staff else "student"),
            ("user_preferences", allowed),
        ]


def _anonymous_id(account: User) -> str:
    return sha256(f"anonymous {account.pk}".encode()).hexdigest()[:32]
