from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
COSTS = {
    "queries",
    "writes",
    "authored_queries",
    "platform_queries",
    "wall_ratio",
    "added_ms",
    "baseline_ms",
}


def run(name: str, *arguments: str) -> Any:
    """Run a benchmark; return the JSON of its last line."""
    command = [sys.executable, "-m", f"benchmarks.{name}", "--json", *arguments]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    return json.loads(done.stdout.splitlines()[-1])


def test_a_board_has_a_size_and_costs() -> None:
    found = run("board", "--bytes=2000", "--rounds=2", "--edits=300")

    assert found.keys() >= {
        "board_bytes",
        "merge_encode_ms",
        "receive_ms",
        "open_ms",
        "stored_bytes_per_char",
        "growth",
    }
    assert found["growth"]["notes"]["typed_chars"] >= 300
    assert found["growth"]["ticks"]["bytes"] > 0
    assert 2000 <= found["board_bytes"] < 4000


def test_each_request_of_a_pair_is_held_against_an_empty_block() -> None:
    found = run("sync", "--typed=100", "--rounds=2")

    assert {"idle", "idle_without_mark", "saving", "page"} < found.keys()
    assert all(found[case].keys() >= COSTS for case in ("idle", "idle_without_mark", "saving"))
    assert found["page"].keys() == {*COSTS, "requests"}


def test_bundles_have_sizes() -> None:
    found = run("bundles")

    assert 0 < found["first_load_gzip"] < found["with_editor_gzip"] < found["total_gzip"]
    assert found["with_editor_gzip"] > sum(
        found["files"][name] for name in ("module.js", "board.js")
    ), "what they share is counted, too"
    assert found["program_gzip"] > found["files"]["program.js"] + found["files"]["records.js"]
    assert 0 < found["program_gzip"] < found["coordinator_gzip"]
    assert {"module.js", "program.js", "board.js", "reverse_mentor.css"} <= found["files"].keys()


def test_a_matching_takes_time_and_memory() -> None:
    found = run("matching", "--mentors=20", "--mentees=30", "--rounds=1")

    assert (found["mentors"], found["mentees"]) == (20, 30)
    assert found["pairs"] <= 20
    assert min(found["seconds"], found["peak_mb"]) > 0


def test_a_large_program_is_held_against_a_small_one() -> None:
    found = run("roster", "--participants=40", "--few=4", "--rounds=1")

    assert {"sync", "sync_forgotten", "page", "program_page", "coordinators_page"} < found.keys()
    assert found["page"].keys() == {"ratio", "cpu_ratio", "few_ms", "added_cpu_ms"}


def test_looking_back_reads_both_rows_of_each_module() -> None:
    found = run("recap", "--modules=7", "--few=5", "--typed=40", "--rounds=1")

    for look in ("recap", "notebook"):
        assert found[look]["rows_per_module"] == 2
        assert found[look]["ratio"] > 0


def test_without_json_a_table_names_the_budgets() -> None:
    command = [sys.executable, "-m", "benchmarks.board", "--bytes=2000", "--rounds=2"]
    command += ["--edits=300"]
    table = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout

    assert "merge_encode_ms" in table
    assert "budget of 5" in table


def test_each_request_of_a_reviewer_is_held_against_an_empty_block() -> None:
    found = run("review", "--rounds=2")

    assert all(found[case].keys() >= COSTS for case in ("peer", "posture", "desk"))
    assert found["peer"]["writes"] == found["posture"]["writes"] == 1
    assert found["desk"]["writes"] == 0
