"""Settings that would have no effect, and of which nobody else would ever tell the author."""

from __future__ import annotations

from collections.abc import Sequence

from xblock.validation import Validation, ValidationMessage

from reverse_mentor_xblock.blocks.wiring.ports import Wiring
from reverse_mentor_xblock.core.wording import mark as _

NO_SUCH_LOGIN = _(
    "Nobody on this site has exactly the login “{login}”. Check how it is spelt, capitals too."
)
NO_SUCH_TEAM_SET = _(
    "This course has no team-set of the id “{team_set}”: nobody would get a partner. Check the id"
    " in the course's settings."
)


def warn_of_logins(validation: Validation, wiring: Wiring, logins: Sequence[str]) -> None:
    """Warn of coordinators whom no account is: they would find no desk on their page."""
    typed = [login for login in (login.strip() for login in logins) if login]
    known = {account.login for account in wiring.accounts.by_logins(typed).values()}
    for login in typed:
        if login not in known:
            _warn(validation, wiring.translator.text(NO_SUCH_LOGIN).replace("{login}", login))


def warn_of_team_set(validation: Validation, wiring: Wiring, team_set: str) -> None:
    """Warn of a team-set that the course does not have."""
    wanted = team_set.strip()
    if wanted and wiring.teams.lacks(wanted):
        sentence = wiring.translator.text(NO_SUCH_TEAM_SET)
        _warn(validation, sentence.replace("{team_set}", wanted))


def _warn(validation: Validation, sentence: str) -> None:
    validation.add(ValidationMessage(ValidationMessage.WARNING, sentence))
