"""Serves the demo with several processes: ``python -m demo.serve --bind 127.0.0.1:8000``.

The database and cache come from the environment, see ``demo.workbench.settings``.
"""

from __future__ import annotations

import argparse
import os
import warnings
from typing import Any

from gunicorn.app.base import BaseApplication


class DemoServer(BaseApplication):
    """gunicorn, told by arguments instead of a file."""

    def __init__(self, bind: str, workers: int, threads: int) -> None:
        self._settings = {
            "bind": bind,
            "workers": workers,
            "threads": threads,
            "worker_class": "gthread",
            # The course is loaded once, before the workers are forked.
            "preload_app": True,
            "loglevel": "warning",
            # Longer than clients reuse a connection: one that is closed just as they do fails.
            "keepalive": 75,
            # Browsers keep idle connections open; waiting for them would make Ctrl-C seem stuck.
            "graceful_timeout": 2,
            # Its socket has one path for all servers of a user: a second demo would complain.
            "control_socket_disable": True,
        }
        super().__init__()

    def load_config(self) -> None:
        """Hand our settings to gunicorn."""
        for name, value in self._settings.items():
            self.cfg.set(name, value)

    def load(self) -> Any:
        """Prepare everything, then return the application."""
        return application()


def application() -> Any:
    """Return the demo as a WSGI application, with everything prepared."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "demo.workbench.settings")
    # Said by fs, which the sdk imports; nobody at this prompt can act on it.
    warnings.filterwarnings("ignore", "pkg_resources is deprecated")
    # Imports that need configured settings.
    from django.core.wsgi import get_wsgi_application  # noqa: PLC0415

    made = get_wsgi_application()
    from demo.workbench.prepare import prepare  # noqa: PLC0415

    prepare()
    return made


def main() -> None:
    """Serve until interrupted."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bind", default="127.0.0.1:8000", help="host:port, or fd://N")
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--threads", type=int, default=4)
    options = parser.parse_args()
    DemoServer(options.bind, options.workers, options.threads).run()


if __name__ == "__main__":
    main()
