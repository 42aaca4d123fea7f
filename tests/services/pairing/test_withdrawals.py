"""Who does not want to be found is remembered for a while, as far as the cache does."""

from __future__ import annotations

from reverse_mentor_xblock.services.pairing.withdrawals import MOST, Withdrawals
from tests.services.program_desk import PROGRAM
from tests.support.port_set import PortSet, fakes_for
from tests.support.world import World, block_ref


def ports() -> PortSet:
    return fakes_for(World(), None, PROGRAM)


def withdrawals(of: PortSet, program: str = "program") -> Withdrawals:
    return Withdrawals(block_ref(program), of.cache, of.locks)


def test_who_withdraws_is_remembered_until_they_agree_again() -> None:
    known = ports()
    for handle in ("ada", "ben", "ada"):
        withdrawals(known).note(handle, withdrawn=True)
    assert withdrawals(known).handles() == {"ada", "ben"}
    assert withdrawals(known, "other").handles() == set()

    withdrawals(known).note("ada", withdrawn=False)
    assert withdrawals(known).handles() == {"ben"}


def test_the_list_has_an_end() -> None:
    known = ports()
    key = f"withdrawals:{PROGRAM}"
    known.cache.set(key, [str(number) for number in range(MOST)], 1)

    withdrawals(known).note("ada", withdrawn=True)

    handles = withdrawals(known).handles()
    assert (len(handles), "ada" in handles, "0" in handles) == (MOST, True, False)


def test_what_is_busy_or_damaged_is_as_good_as_forgotten() -> None:
    known = ports()
    with known.locks.hold(f"withdrawals:{PROGRAM}"):
        withdrawals(known).note("ada", withdrawn=True)
    assert withdrawals(known).handles() == set()

    known.cache.set(f"withdrawals:{PROGRAM}", "nonsense", 1)
    assert withdrawals(known).handles() == set()
