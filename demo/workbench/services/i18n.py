"""The ``i18n`` service."""

from __future__ import annotations

import gettext
from importlib import resources
from typing import Any

from django.utils import translation

PACKAGE = "reverse_mentor_xblock"


class I18nService:
    """Speaks from our package's own catalogue in the active language, else as Django does."""

    runtime: Any

    def __getattr__(self, name: str) -> Any:
        """Return a function of ``gettext``'s interface."""
        return getattr(_catalogue(), name)


def _catalogue() -> Any:
    locale = translation.to_locale(translation.get_language() or "en")
    with resources.as_file(resources.files(PACKAGE) / "translations") as folder:
        try:
            return gettext.translation("text", folder, [locale])
        except OSError:
            return translation
