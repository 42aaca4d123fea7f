"""What the platform's services know about people, as far as our blocks ask."""

from __future__ import annotations

from django.contrib.auth.models import User
from django.db import models


class Enrolment(models.Model):
    """A person in a course; inactive once they have left."""

    course_id: models.CharField[str, str] = models.CharField(max_length=255)
    user: models.ForeignKey[User, User] = models.ForeignKey(User, on_delete=models.CASCADE)
    is_active: models.BooleanField[bool, bool] = models.BooleanField(default=True)

    class Meta:
        """One row each."""

        unique_together = (("user", "course_id"),)

    def __str__(self) -> str:
        return f"{self.user.username} in {self.course_id}"


class Team(models.Model):
    """A team of a team-set (``topic_id``)."""

    team_id: models.SlugField[str, str] = models.SlugField(max_length=255, unique=True)
    name: models.CharField[str, str] = models.CharField(max_length=255)
    course_id: models.CharField[str, str] = models.CharField(max_length=255)
    topic_id: models.CharField[str, str] = models.CharField(max_length=255)
    users: models.ManyToManyField[User, models.Model] = models.ManyToManyField(
        User, related_name="teams"
    )

    def __str__(self) -> str:
        return self.name


class Preference(models.Model):
    """One account preference, such as ``pref-lang``."""

    user: models.ForeignKey[User, User] = models.ForeignKey(User, on_delete=models.CASCADE)
    key: models.CharField[str, str] = models.CharField(max_length=50)
    value: models.CharField[str, str] = models.CharField(max_length=255)

    class Meta:
        """One row each."""

        unique_together = (("user", "key"),)

    def __str__(self) -> str:
        return f"{self.key} of {self.user.username}"

    @classmethod
    def of(cls, person: int) -> dict[str, str]:
        """Return all preferences of an account."""
        return dict(cls.objects.filter(user_id=person).values_list("key", "value"))


class Retirement(models.Model):
    """An account that asked to be deleted: look-ups by login take it for unknown."""

    user: models.OneToOneField[User, User] = models.OneToOneField(User, on_delete=models.CASCADE)

    def __str__(self) -> str:
        return self.user.username
