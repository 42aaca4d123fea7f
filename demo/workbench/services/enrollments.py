"""The ``enrollments`` service."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.models import User
from django.db.models import QuerySet

from demo.workbench.people.models import Enrolment


class EnrollmentsService:
    """Tells who is enrolled in a course."""

    runtime: Any

    def get_active_enrollments_by_course(self, course_id: str) -> QuerySet[Enrolment]:
        """Return active enrolments as a queryset."""
        return Enrolment.objects.filter(course_id=course_id, is_active=True)

    def get_active_enrollments_by_course_and_user(
        self, course_id: str, user_id: str
    ) -> Enrolment | None:
        """Return one person's active enrolment or None; AssertionError for an unknown id."""
        user = User.objects.filter(pk=user_id).first()
        if user is None:
            raise AssertionError
        return Enrolment.objects.filter(user=user, course_id=course_id, is_active=True).first()
