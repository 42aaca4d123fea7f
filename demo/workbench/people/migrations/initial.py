"""The demo's own tables."""

from __future__ import annotations

from django.conf import settings
from django.db import migrations, models

USER = settings.AUTH_USER_MODEL


def _id() -> models.AutoField[int, int]:
    return models.AutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")


class Migration(migrations.Migration):
    """Creates them."""

    initial = True

    dependencies = (migrations.swappable_dependency(USER),)

    operations = (
        migrations.CreateModel(
            name="Enrolment",
            fields=[
                ("id", _id()),
                ("course_id", models.CharField(max_length=255)),
                ("is_active", models.BooleanField(default=True)),
                ("user", models.ForeignKey(on_delete=models.CASCADE, to=USER)),
            ],
            options={"unique_together": {("user", "course_id")}},
        ),
        migrations.CreateModel(
            name="Preference",
            fields=[
                ("id", _id()),
                ("key", models.CharField(max_length=50)),
                ("value", models.CharField(max_length=255)),
                ("user", models.ForeignKey(on_delete=models.CASCADE, to=USER)),
            ],
            options={"unique_together": {("user", "key")}},
        ),
        migrations.CreateModel(
            name="Retirement",
            fields=[
                ("id", _id()),
                ("user", models.OneToOneField(on_delete=models.CASCADE, to=USER)),
            ],
        ),
        migrations.CreateModel(
            name="Team",
            fields=[
                ("id", _id()),
                ("team_id", models.SlugField(max_length=255, unique=True)),
                ("name", models.CharField(max_length=255)),
                ("course_id", models.CharField(max_length=255)),
                ("topic_id", models.CharField(max_length=255)),
                ("users", models.ManyToManyField(related_name="teams", to=USER)),
            ],
        ),
    )
