"""Which hard rules a list of pairs made by hand disregards."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from reverse_mentor_xblock.core.matching.candidates import Candidate
from reverse_mentor_xblock.core.matching.criteria import Criteria, Rule
from reverse_mentor_xblock.core.matching.hard_rules import HardRules
from reverse_mentor_xblock.core.matching.proposal import Couple
from reverse_mentor_xblock.core.matching.reporting import managers_of
from reverse_mentor_xblock.core.matching.tables import Tables, in_ranges
from reverse_mentor_xblock.core.people import PersonId


def breaches(
    couples: Sequence[Couple], people: Mapping[PersonId, Candidate], criteria: Criteria
) -> Mapping[Couple, tuple[Rule, ...]]:
    """Return the couples that break rules, and which. All of them must be in ``people``."""
    tables = Tables(
        [people[mentor] for mentor, _mentee in couples],
        [people[mentee] for _mentor, mentee in couples],
    )
    rules = HardRules(tables, criteria, managers_of(people.values()))
    found: dict[Couple, tuple[Rule, ...]] = {}
    for rows in in_ranges(len(couples)):
        places = np.arange(rows.start, rows.stop)
        broken = {
            rule: rules.broken(rule, rows)[places - rows.start, places] for rule in rules.active
        }
        for place in places:
            told = tuple(rule for rule, values in broken.items() if values[place - rows.start])
            if told:
                found[couples[place]] = told
    return found
