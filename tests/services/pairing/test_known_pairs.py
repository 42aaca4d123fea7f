"""Finding a person's pairs, and believing what was found for five minutes."""

from __future__ import annotations

import pytest

from reverse_mentor_xblock.core.errors import NotYourPair, Unsupported
from reverse_mentor_xblock.core.pairing.verdict import PairStatus
from reverse_mentor_xblock.services.pairing.known_pairs import (
    TRUSTED_SECONDS,
    forget_pairs,
    pairs_key,
)
from reverse_mentor_xblock.services.pairing.pairs import Gap, KnownPairs
from tests.services.program_desk import PROGRAM, Stage
from tests.support.port_set import fakes_for
from tests.support.world import block_ref


def statuses(known: KnownPairs) -> list[PairStatus]:
    return [pair.status for pair in known.pairs]


def test_without_a_program_there_are_no_pairs(stage: Stage) -> None:
    stage.world.program = None

    assert stage.find("lea") == KnownPairs(gap=Gap.NO_PROGRAM)


def test_what_was_found_is_believed_for_five_minutes(stage: Stage) -> None:
    stage.pair("lea", "marc")
    found = stage.find("lea")
    stage.world.rows.clear()

    stage.world.pass_time(seconds=TRUSTED_SECONDS - 1)
    assert stage.remembered("lea") == found

    stage.world.pass_time(seconds=1)
    assert stage.remembered("lea") == KnownPairs()


def test_what_was_found_survives_the_cache_whole(stage: Stage) -> None:
    stage.pair("lea", "marc")
    (pair,) = stage.find("marc").pairs
    stage.participation("lea").leave(pair.pair_id, "Moving on")

    found = stage.find("marc")

    assert KnownPairs.from_json(found.to_json()) == found
    assert found.pairs[0].reason == "Moving on"


def test_pairs_are_remembered_for_each_person(stage: Stage) -> None:
    stage.pair("lea", "marc")
    stage.find("lea")

    assert stage.remembered("noor") == KnownPairs()


def test_a_module_remembers_its_program(stage: Stage) -> None:
    stage.pair("lea", "marc")
    module, lea = block_ref("module"), stage.world.visitor(stage.people["lea"])
    found = stage.book("lea", module).find(lea)
    stage.world.program = None

    assert stage.book("lea", module).remembered(lea) == found


def test_nothing_is_believed_too_until_it_is_forgotten(stage: Stage) -> None:
    stage.find("lea")
    cache = fakes_for(stage.world, None, PROGRAM).cache
    stage.desk().commit("lea,marc", stage.desk().preview("lea,marc").revision)

    assert stage.remembered("lea") == KnownPairs()
    forget_pairs(cache, PROGRAM, stage.people["lea"])
    assert statuses(stage.remembered("lea")) == [PairStatus.ACTIVE]


def test_a_pair_made_since_is_not_refused_from_memory(stage: Stage) -> None:
    lea = stage.world.visitor(stage.people["lea"])
    stage.find("lea")
    stage.desk().commit("lea,marc", stage.desk().preview("lea,marc").revision)
    (pair,) = stage.find("marc").pairs

    assert stage.book("lea").pair(lea, pair.pair_id).status is PairStatus.ACTIVE
    with pytest.raises(NotYourPair):
        stage.book("lea").pair(lea, "nobody's")


@pytest.mark.parametrize("stored", [{"pairs": 7}, [], "x"])
def test_what_another_version_remembered_is_found_again(stage: Stage, stored: object) -> None:
    stage.pair("lea", "marc")
    stage.find("lea")
    key = pairs_key(str(PROGRAM), stage.people["lea"])
    fakes_for(stage.world, None, PROGRAM).cache.set(key, stored, 60)

    assert statuses(stage.remembered("lea")) == [PairStatus.ACTIVE]


def test_a_pair_of_others_is_not_told_from_none(stage: Stage) -> None:
    stage.pair("lea", "marc")
    (pair,) = stage.find("lea").pairs

    for pair_id in (pair.pair_id, "nobody's"):
        with pytest.raises(NotYourPair):
            stage.find("noor").pair(pair_id)


def test_where_others_can_t_be_read_nothing_is_found(stage: Stage) -> None:
    stage.world.has_people_state = False

    with pytest.raises(Unsupported):
        stage.find("lea")


def test_where_there_are_no_teams_a_team_set_is_unsupported(stage: Stage) -> None:
    stage.author(team_set="pairs")
    stage.world.has_teams = False

    with pytest.raises(Unsupported):
        stage.find("lea")
