"""When a pair's thread counts as a hotline: the author's thresholds. See docs/hotline.md.

The rule itself runs in the browser, which alone has both of a pair's boards at hand: an ADR says
why.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Hotline:
    """All of these at once make a hotline, while no session is planned."""

    days: int = 7
    """How far back messages count."""

    requests: int = 4
    """At least so many questions of the mentee."""

    share: int = 60
    """At least so many per cent of all turns are the mentee's questions."""

    length: int = 200
    """The mentee's questions have at most so many characters on average."""
