"""Whose account stands behind the workbench's ``?student=<id>``."""

from __future__ import annotations

from django.contrib.auth.models import User


def account_of(student: str | None) -> User | None:
    """Return the account with this id as its primary key; None makes an anonymous visitor."""
    if student is None or not student.isdecimal() or str(int(student)) != student:
        return None
    return User.objects.filter(pk=int(student), is_active=True).first()
