"""The rubrics a module has until its author writes others.

English source strings, marked for translation where they are shown. A review keeps them in English,
so that reviews given in several languages go by one rubric and are shown to each reader in theirs.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from reverse_mentor_xblock.core.review.kinds import ReviewKind
from reverse_mentor_xblock.core.review.rubric import Criterion, Level, Rubric
from reverse_mentor_xblock.core.wording import mark as _


def _criterion(id: str, title: str, description: str, *levels: Level) -> Criterion:
    return Criterion(id, title, description, 1.0, levels)


_COACHING = Rubric(
    (
        _criterion(
            "own_work",
            _("Starts from their own work"),
            _("Is it about a real situation of theirs, not about the tool?"),
            Level(
                0,
                _("Not yet"),
                _("Retells the course, or speaks of digital in general."),
                _("Which situation of your last two weeks could stand here?"),
            ),
            Level(
                1,
                _("Partly"),
                _("Names a situation, but stays on the surface of it."),
                _("Say who was there, what was at stake and what you would do differently."),
            ),
            Level(
                2,
                _("Yes"),
                _("Starts from a situation of their own and says why it matters."),
                _("I recognise your work in this. Keep starting from there."),
            ),
        ),
        _criterion(
            "tried",
            _("Tried with their own hands"),
            _("Have they done it themselves, and do they say what happened?"),
            Level(
                0,
                _("Not yet"),
                _("An intention, or something others did for them."),
                _("Try the smallest part of it this week; ten minutes are enough."),
            ),
            Level(
                1,
                _("Once, with help"),
                _("Tried it together or step by step."),
                _("Good. Now once more without me, then tell me where it got stuck."),
            ),
            Level(
                2,
                _("On their own"),
                _("Did it alone and tells what worked and what did not."),
                _("You did this without me: that is the whole point."),
            ),
        ),
        _criterion(
            "next_step",
            _("Goes on from here"),
            _("Is there a next step that will survive a full diary?"),
            Level(
                0,
                _("Not yet"),
                _("No next step, or one without a when."),
                _("Pick one habit, and the day on which it starts."),
            ),
            Level(
                1,
                _("A direction"),
                _("A next step that is still large or vague."),
                _("Cut it down until it fits between two meetings."),
            ),
            Level(
                2,
                _("A plan"),
                _("A small next step, with a date and a way to tell that it worked."),
                _("Clear and small. Put it on the agenda of our next session."),
            ),
        ),
    )
)

_POSTURE = Rubric(
    (
        _criterion(
            "asks_first",
            _("Asks before showing"),
            _("Does the mentor find out what the mentee knows and needs?"),
            Level(0, _("Rarely"), _("Begins with the answer.")),
            Level(1, _("Sometimes"), _("Asks, then often goes on with the own plan.")),
            Level(2, _("Mostly"), _("Asks what was tried and what it is for.")),
            Level(3, _("Always"), _("The session starts from the mentee's own question.")),
        ),
        _criterion(
            "hands",
            _("Leaves the keyboard to the mentee"),
            _("Whose hands do the work in a session?"),
            Level(0, _("Rarely"), _("The mentor does it; the mentee watches.")),
            Level(1, _("Sometimes"), _("The mentor takes over when it gets slow.")),
            Level(2, _("Mostly"), _("The mentee does it, with words to go by.")),
            Level(3, _("Always"), _("The mentee does it, and could do it again alone.")),
        ),
        _criterion(
            "respect",
            _("Patient, never from above"),
            _("How does it feel not to know something in front of this mentor?"),
            Level(0, _("Uneasy"), _("Sighs, jargon or jokes make one feel slow.")),
            Level(1, _("Uneven"), _("Patient on most days, hurried on others.")),
            Level(2, _("At ease"), _("Explains again in other words, without being asked.")),
            Level(3, _("Encouraged"), _("Not knowing is where the good part starts.")),
        ),
        _criterion(
            "not_a_hotline",
            _("A mentor, not a hotline"),
            _("Do sessions build a skill, or repair a device?"),
            Level(0, _("Repairs"), _("Sessions are about what has just broken.")),
            Level(1, _("Mixed"), _("Help with learning and help with trouble, in equal parts.")),
            Level(2, _("Teaches"), _("Says no to repairs kindly, and comes back to the goal.")),
            Level(3, _("Builds"), _("Each session leaves a skill that stays.")),
        ),
    )
)

_PEER = Rubric(
    (
        _criterion(
            "clear",
            _("Clear to an outsider"),
            _("Can you follow it without having been in their sessions?"),
            Level(
                0,
                _("Hard to follow"),
                _("Words or steps are missing that only the two of them know."),
                _("Tell it to somebody who was not there: who, what, why."),
            ),
            Level(
                1,
                _("Mostly clear"),
                _("The idea comes across; some parts stay open."),
                _("One example would settle what is still open."),
            ),
            Level(
                2,
                _("Clear"),
                _("You could tell it to a colleague after one reading."),
                _("I could explain this to my own team tomorrow."),
            ),
        ),
        _criterion(
            "grounded",
            _("Rests on something tried"),
            _("Is there a trial behind it, with what came of it?"),
            Level(
                0,
                _("An opinion"),
                _("Nothing was tried, or it isn't told."),
                _("A small trial would make this much stronger."),
            ),
            Level(
                1,
                _("A first try"),
                _("Something was tried; what came of it stays vague."),
                _("What changed because of it? A number or a quote would help."),
            ),
            Level(
                2,
                _("Tried and told"),
                _("Says what was tried, what came of it and what was learned."),
                _("I trust this, because you say what did not work, too."),
            ),
        ),
        _criterion(
            "useful",
            _("Useful beyond the pair"),
            _("Could you use any of it in your own work?"),
            Level(
                0,
                _("Not yet"),
                _("It only fits their own case."),
                _("Which part of this would also help somebody in another team?"),
            ),
            Level(
                1,
                _("An idea"),
                _("There is one thing worth trying."),
                _("I take one idea from this."),
            ),
            Level(
                2,
                _("Ready to use"),
                _("You could start with it this week."),
                _("I will try this myself this week."),
            ),
        ),
    )
)

DEFAULT_RUBRICS: Mapping[ReviewKind, Rubric] = MappingProxyType(
    {ReviewKind.COACHING: _COACHING, ReviewKind.POSTURE: _POSTURE, ReviewKind.PEER: _PEER}
)
"""What a module goes by where its author has set no rubric of their own."""

_FINGERPRINTS = frozenset(rubric.fingerprint for rubric in DEFAULT_RUBRICS.values())


def is_default(rubric: Rubric) -> bool:
    """Tell whether a rubric is ours, so that its texts have translations."""
    return rubric.fingerprint in _FINGERPRINTS
