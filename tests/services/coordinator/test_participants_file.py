"""A reading of the program as a table."""

from __future__ import annotations

from reverse_mentor_xblock.core.pairing.csv_cells import Separator
from reverse_mentor_xblock.core.pairing.transitions import BesideCard
from reverse_mentor_xblock.core.people import Card, Role
from reverse_mentor_xblock.services.coordinator.participants_file import COLUMNS, participants_csv
from tests.services.coordinator_desk import Coordinator
from tests.services.program_desk import Stage


def file_of(stage: Stage) -> str:
    coordinator = Coordinator(stage)
    run = coordinator.read_all()
    population = coordinator.match_desk().population(run)
    return participants_csv(population, Separator.SEMICOLON).removeprefix("\ufeff")


def lines(stage: Stage) -> list[str]:
    header, *rows = file_of(stage).splitlines()
    assert header == ";".join(COLUMNS)
    return rows


def test_who_takes_part_has_a_line(stage: Stage) -> None:
    stage.pair("lea", "marc")
    card = Card("=Noor", ("Maps", "Excel"), ("en",), unit="R&D", availability=("mon-am",))
    beside = BesideCard(reports_to="marc")
    stage.participation("noor").save_card(Role.MENTEE, card, stage.find("noor"), beside=beside)

    assert lines(stage) == [
        "lea;lea@example.com;Lea;mentor;ready;;;;;;marc;;",
        "marc;marc@example.com;Marc;mentee;ready;;;;;;lea;;",
        "noor;noor@example.com;'=Noor;mentee;not_ready;R&D;Maps, Excel;en;mon-am;;;;",
    ]


def test_a_partner_who_left_the_course_is_not_named(stage: Stage) -> None:
    stage.pair("lea", "marc")
    stage.world.enrolled.remove(stage.people["marc"])

    assert lines(stage) == ["lea;lea@example.com;Lea;mentor;ready;;;;;;;;"]


def test_coordinators_read_the_answers_to_the_closing_question(stage: Stage) -> None:
    stage.pair("lea", "marc")
    stage.author(ends=stage.world.now)
    stage.participation("marc").answer_closing('=2+2 was easy;\nI ask "why" more.')

    text = file_of(stage)

    at = stage.world.now.isoformat(timespec="seconds")
    assert text.endswith(f""";lea;"'=2+2 was easy;\nI ask ""why"" more.";{at}\r\n""")
    assert text.splitlines()[1].endswith(";marc;;")
