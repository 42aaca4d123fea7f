"""Speaks to each person in the language of their account, as the platform does."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils import translation

from demo.workbench.people.models import Preference


class PersonLanguage:
    """Activates the ``pref-lang`` of the person in ``?student=``; Accept-Language doesn't count."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer a request in its person's language."""
        student = request.GET.get("student", "")
        chosen = Preference.of(int(student)).get("pref-lang") if student.isdecimal() else None
        with translation.override(chosen or "en"):
            return self._get_response(request)
