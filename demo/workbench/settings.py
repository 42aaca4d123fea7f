"""Django settings: the workbench's own, with what it lacks.

Read from the environment: ``WORKBENCH_DATABASES`` (Django's DATABASES as JSON; SQLite without it),
``RM_CACHE_URL`` (host:port of a memcached; memory of this process without it) and ``RM_FAULTS``
(see ``demo.workbench.faults``).
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from workbench.settings import *  # noqa: F403 - how Django settings build on others
from workbench.settings import DATABASES, INSTALLED_APPS, MIDDLEWARE, TEMPLATES, WORKBENCH

HERE = Path(__file__).parent
VAR = HERE.parents[1] / "var"

ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]"]
ROOT_URLCONF = "demo.workbench.urls"
TIME_ZONE = "UTC"

LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English"), ("fr", "Français")]

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
}

if "WORKBENCH_DATABASES" not in os.environ:
    DATABASES = {
        "default": {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": VAR / "workbench.db",
            "OPTIONS": {"timeout": 20},
        }
    }
if DATABASES["default"]["ENGINE"].endswith("mysql"):
    import pymysql

    pymysql.install_as_MySQLdb()

CACHES: dict[str, Any] = {
    "default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"},
}
if "RM_CACHE_URL" in os.environ:
    CACHES["default"] = {
        "BACKEND": "django.core.cache.backends.memcached.PyMemcacheCache",
        "LOCATION": os.environ["RM_CACHE_URL"],
    }

INSTALLED_APPS = [*INSTALLED_APPS, "demo.workbench.people"]

# The sdk's wheel comes without its migrations, and its table lets one row be made twice.
MIGRATION_MODULES = {"workbench": "demo.workbench.state_migrations"}

MIDDLEWARE = [*MIDDLEWARE, "demo.workbench.language.PersonLanguage"]
if "RM_FAULTS" in os.environ:
    MIDDLEWARE = ["demo.workbench.faults.Faults", *MIDDLEWARE]

TEMPLATES[0]["DIRS"] = [HERE / "templates", *TEMPLATES[0]["DIRS"]]
STATICFILES_DIRS = [HERE / "static"]

XBLOCK_SETTINGS = {
    # Livelier than the defaults: whoever tries the demo plays both people.
    "reverse_mentor_xblock": {
        "poll_seconds_together": 1,
        "poll_seconds_alone": 3,
        "poll_seconds_journey_together": 2,
        "poll_seconds_journey_alone": 4,
    },
}

SERVICES = "demo.workbench.services"
WORKBENCH = {
    **WORKBENCH,
    "services": {
        **WORKBENCH["services"],
        "cache": f"{SERVICES}.cache.CacheService",
        "completion": f"{SERVICES}.completion.CompletionService",
        "enrollments": f"{SERVICES}.enrollments.EnrollmentsService",
        "i18n": f"{SERVICES}.i18n.I18nService",
        "studio_user_permissions": f"{SERVICES}.studio_user_permissions.StudioPermissionsService",
        "teams": f"{SERVICES}.teams.TeamsService",
        "user": f"{SERVICES}.user.UserService",
        "user_state": f"{SERVICES}.user_state.UserStateService",
    },
}
