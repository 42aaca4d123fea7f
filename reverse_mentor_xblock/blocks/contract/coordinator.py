"""What the coordinator's desk starts from."""

from __future__ import annotations

from reverse_mentor_xblock.blocks.contract.shared import Model, Words


class CoordinatorUrls(Model):
    """Where the desk's script lies, and where it sends its requests."""

    part: str
    preview_roster: str
    commit_roster: str
    export_pairs: str
    export_participants: str
    read_census: str
    propose: str
    commit_matching: str
    publish_directory: str
    overview: str
    end_pair: str
    reopen_pair: str
    start_pair: str
    rematch: str


class TermModel(Model):
    """One thing that matching goes by."""

    label: str
    value: str


class CoordinatorModel(Model):
    """What a coordinator's page carries and nobody else's does.

    ``revision`` moves whenever any roster does; commits name the revision of what they rest on.
    ``by_teams``: the course's teams are the pairs, and rosters count for nothing.
    """

    pairs: int
    revision: str
    by_teams: bool
    terms: tuple[TermModel, ...]
    urls: CoordinatorUrls
    strings: Words
