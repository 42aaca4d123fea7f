"""What a module page carries of its feedback part: where it is, and for whom."""

from __future__ import annotations

from typing import Any

from reverse_mentor_xblock.blocks.contract.review import ReviewEntry, ReviewUrls

MEMBERS = (
    "review_desk",
    "submit_deliverable",
    "submit_review",
    "train",
    "volunteer",
    "answer_review",
    "flag_review",
    "save_reflection",
)
STAFF = ("staff_reviews", "hide_review", "override_score", "staff_review")


def review_entry(block: Any, *, paired: bool, staff: bool) -> ReviewEntry | None:
    """Return the entry; None where the module has nothing of it for whoever asks."""
    handed_in = bool(block.deliverable_prompt.strip())
    feedback = paired and (handed_in or bool(block.pair_feedback))
    looked_after = staff and handed_in
    if not feedback and not looked_after:
        return None
    urls = {name: _url(block, name, feedback) for name in MEMBERS}
    urls |= {name: _url(block, name, looked_after) for name in STAFF}
    part = block.runtime.local_resource_url(block, "public/review.js")
    return ReviewEntry(feedback=feedback, staff=looked_after, urls=ReviewUrls(part=part, **urls))


def _url(block: Any, handler: str, shown: bool) -> str:
    return str(block.runtime.handler_url(block, handler)) if shown else ""
