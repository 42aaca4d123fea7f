"""The one tree of errors. Codes are stable; what users read for them is in the blocks.

What only boards or reviews refuse stands with them.
"""

from __future__ import annotations

from typing import ClassVar


class ReverseMentorError(Exception):
    """Base of everything the package refuses or fails to do on purpose.

    ``code`` is part of the wire contract. ``detail`` is for the log, never for the user.
    """

    code: ClassVar[str]

    def __init__(self, detail: str = "") -> None:
        super().__init__(detail or self.code)
        self.detail = detail


class BadRequest(ReverseMentorError):
    """The request itself is wrong; sending it again unchanged can't help."""


class Forbidden(ReverseMentorError):
    """The person may not do this."""


class Conflict(ReverseMentorError):
    """The request was fine, but the facts it rests on have moved or are missing."""


class TryAgain(ReverseMentorError):
    """Nothing was changed; the same request may work later."""


class MethodNotAllowed(BadRequest):
    """Handlers answer POST only."""

    code = "method_not_allowed"


class WrongContentType(BadRequest):
    """Only JSON bodies are read; forms and multipart are what a foreign page could send."""

    code = "wrong_content_type"


class BodyTooLarge(BadRequest):
    """The body is over the handler's limit."""

    code = "body_too_large"


class BadJson(BadRequest):
    """The body is not a JSON object."""

    code = "bad_json"


class BadFields(BadRequest):
    """A field is missing, unknown, or outside its bounds."""

    code = "bad_fields"


class BadCsv(BadRequest):
    """A roster that can't be read, or whose rows can't all be committed."""

    code = "bad_csv"


class BadLink(BadRequest):
    """An authored link that leads neither into the web nor into the course."""

    code = "bad_link"


class NoSession(Conflict):
    """A session that is not on the journey board, or has no time yet."""

    code = "no_session"


class OwnLogin(BadRequest):
    """A participant named themselves."""

    code = "own_login"


class CrossSite(Forbidden):
    """The header that a cross-site form can't send is missing."""

    code = "cross_site"


class NotLoggedIn(Forbidden):
    """No person stands behind the request."""

    code = "not_logged_in"


class NotEnrolled(Forbidden):
    """The person is neither enrolled in the course nor its staff."""

    code = "not_enrolled"


class WrongRole(Forbidden):
    """The use case asks for another role, such as coordinator or author."""

    code = "wrong_role"


class NotYourPair(Forbidden):
    """The pair does not exist or the person is no member of it; the two are not told apart."""

    code = "not_your_pair"


class Stopped(Forbidden):
    """A rule of the operator stops what was asked for.

    ``message`` is the rule's own, in plain text for the person who asked; "" where it gave none.
    """

    code = "stopped"

    def __init__(self, message: str = "") -> None:
        super().__init__("a filter step stopped it")
        self.message = message


class PairEnded(Conflict):
    """The board of an ended pair can be read, not written."""

    code = "pair_ended"


class RoleNeeded(Conflict):
    """The participant has not chosen a role yet."""

    code = "role_needed"


class CardNeeded(Conflict):
    """The participant has no card yet."""

    code = "card_needed"


class CharterNeeded(Conflict):
    """The participant has not accepted the charter of their role."""

    code = "charter_needed"


class AlreadyPaired(Conflict):
    """The participant has as many pairs as the program allows, or changes role while paired."""

    code = "already_paired"


class TeamsDecide(Conflict):
    """Pairs come from a team-set: what a roster says has no effect."""

    code = "teams_decide"


class NoRoom(Conflict):
    """One of two people is not enrolled, at capacity, or the other's partner already."""

    code = "no_room"


class NoDirectory(Conflict):
    """No coordinator has published cards to browse."""

    code = "no_directory"


class CardGone(Conflict):
    """A published card's person has erased it, or left the course."""

    code = "card_gone"


class ClosingShut(Conflict):
    """The closing question is not asked yet, or the time to answer it is over."""

    code = "closing_shut"


class RosterChanged(Conflict):
    """The roster has moved since the preview that is being committed."""

    code = "roster_changed"


class CensusIncomplete(Conflict):
    """Not everybody has been read in this run, or pages of it have been forgotten since."""

    code = "census_incomplete"


class RateLimited(TryAgain):
    """Too many requests by one person in a short time."""

    code = "rate_limited"


class Busy(TryAgain):
    """Another request of the same person holds their row for longer than we wait."""

    code = "busy"


class NotSaved(TryAgain):
    """What was written did not stand when read back."""

    code = "not_saved"


class IdentityUnclear(TryAgain):
    """The runtime's services disagree about who the current person is."""

    code = "identity_unclear"


class Unsupported(TryAgain):
    """A service that this use case rests on is missing in this runtime."""

    code = "unsupported"


class NewerState(TryAgain):
    """Stored state was written by a later version of the package than the one that reads it."""

    code = "newer_state"
