"""``manage.py lms retire_reverse_mentor_user``: erases a person from all reverse mentoring."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand, CommandError

from reverse_mentor_xblock.core.people import PersonId
from reverse_mentor_xblock.runtime.clock import SystemClock
from reverse_mentor_xblock.runtime.locks import CacheLocks
from reverse_mentor_xblock.runtime.platform_rows import PlatformRows
from reverse_mentor_xblock.services.oneself.retirement import Retirement


class Command(BaseCommand):
    """Run it before the account is renamed or after: a user id stays the same."""

    help = (
        "Erase all that reverse mentoring holds of a person, in all courses, and take their words "
        "off their partners' boards. Prints counts only. Can be repeated."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take who, and whether only to count."""
        who = parser.add_mutually_exclusive_group(required=True)
        who.add_argument("--user-id", type=int, help="the id of the account")
        who.add_argument("--username", help="its username as it is now")
        parser.add_argument("--dry-run", action="store_true", help="count, and change nothing")

    def handle(self, *_: Any, **options: Any) -> None:
        """Retire one person."""
        wanted = (
            {"username": options["username"]} if options["username"] else {"pk": options["user_id"]}
        )
        user = get_user_model().objects.filter(**wanted).first()
        if user is None:
            raise CommandError("There is no such account.")
        try:
            rows = PlatformRows()
        except ImportError as error:
            raise CommandError("This command runs in the LMS: manage.py lms …") from error
        trial = options["dry_run"]
        retirement = Retirement(rows, CacheLocks(), SystemClock(), trial=trial)
        done = retirement.retire(PersonId(str(user.pk)))
        told = "would be changed" if trial else "changed"
        self.stdout.write(f"{done.own} rows of the person {told}")
        self.stdout.write(f"{done.partners} rows of partners {told}")
