"""Makes a person's row on a block unique, as the platform's is.

The sdk gets or creates rows without a constraint: two first requests at once make two rows, and
every later one fails for ever because it finds both. With the constraint the loser reads the
winner's row. Rows of no person (authored values) stay outside: NULLs never clash. The key is
(50 + 255 + 255) * 4 = 2,240 bytes in MySQL's utf8mb4, whose limit is 3,072.
"""

from __future__ import annotations

from django.db import migrations, models


class Migration(migrations.Migration):
    """Adds the constraint."""

    dependencies = (("workbench", "initial"),)

    operations = (
        migrations.AddConstraint(
            model_name="xblockstate",
            constraint=models.UniqueConstraint(
                fields=["scope", "scope_id", "user_id"], name="one_row_per_person"
            ),
        ),
    )
