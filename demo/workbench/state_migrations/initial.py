"""The table as the sdk's model has it."""

from __future__ import annotations

from django.db import migrations, models
from django.utils import timezone


def _text(length: int) -> models.CharField[str | None, str | None]:
    return models.CharField(blank=True, db_index=True, max_length=length, null=True)


class Migration(migrations.Migration):
    """Creates the table."""

    initial = True

    operations = (
        migrations.CreateModel(
            name="XBlockState",
            fields=[
                ("id", models.AutoField(primary_key=True, serialize=False, auto_created=True)),
                ("scope", _text(50)),
                ("scope_id", _text(255)),
                ("user_id", _text(255)),
                ("scenario", _text(255)),
                ("tag", _text(50)),
                ("created", models.DateTimeField(db_index=True, default=timezone.now)),
                ("state", models.TextField(default="{}")),
            ],
            options={"ordering": ["scope_id", "scope", "user_id"]},
        ),
    )
