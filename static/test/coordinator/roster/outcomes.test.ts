import { describe, expect, it } from "vitest";
import type { RosterOutcome, RosterPreview, RosterRow } from "../../../src/contract/roster";
import {
  countsOf,
  cutFor,
  isProblem,
  opensOnProblems,
  OUTCOMES,
  problemCount,
  SHOWN_ROWS,
  verdictOf,
} from "../../../src/coordinator/roster/outcomes";

function rowsOf(...outcomes: RosterOutcome[]): RosterRow[] {
  return outcomes.map((outcome, at) => ({ line: at + 1, mentor: "m", mentee: "e", outcome, message: "" }));
}

function previewOf(rows: RosterRow[], will_pair: number): RosterPreview {
  const will_restore = rows.filter(({ outcome }) => outcome === "will_restore").length;
  return { rows, will_pair, will_restore, complete: true, revision: "" };
}

const large = (n: number, problemAt: number) =>
  rowsOf(...Array.from({ length: n }, (_, at): RosterOutcome => (at === problemAt ? "bad_row" : "will_pair")));

it("only new, restored and standing pairs are no problem", () => {
  const fine = OUTCOMES.filter((outcome) => !isProblem(outcome));
  expect(fine).toEqual(["will_pair", "will_restore", "already_paired", "unchanged"]);
});

it("counts what occurs, in a fixed order", () => {
  const rows = rowsOf("bad_row", "will_pair", "unknown_mentee", "will_pair");
  expect(countsOf(rows)).toEqual([
    { outcome: "will_pair", n: 2 },
    { outcome: "unknown_mentee", n: 1 },
    { outcome: "bad_row", n: 1 },
  ]);
  expect(problemCount(rows)).toBe(2);
});

describe("the table", () => {
  it("is cut after 200 rows, and tells the rest", () => {
    const { shown, left } = cutFor(large(10_000, 7_000), false);
    expect(shown).toHaveLength(SHOWN_ROWS);
    expect(countsOf(left)).toEqual([{ outcome: "will_pair", n: 9_799 }, { outcome: "bad_row", n: 1 }]);
  });

  it("finds a problem wherever it lies", () => {
    const { shown, left } = cutFor(large(10_000, 7_000), true);
    expect(shown.map((row) => row.line)).toEqual([7_001]);
    expect(left).toEqual([]);
  });

  it("opens on the problems only when they might lie below the cut", () => {
    expect(opensOnProblems(large(SHOWN_ROWS, 3))).toBe(false);
    expect(opensOnProblems(large(SHOWN_ROWS + 1, 3))).toBe(true);
    expect(opensOnProblems(large(SHOWN_ROWS + 1, -1))).toBe(false);
  });
});

it.each([
  ["ready", rowsOf("will_pair", "already_paired"), 1, false],
  ["ready", rowsOf("will_restore", "unchanged"), 0, false],
  ["nothing", rowsOf("already_paired"), 0, false],
  ["problems", rowsOf("will_pair", "duplicate"), 1, false],
  ["stale", rowsOf("will_pair"), 1, true],
] as const)("judges a preview: %s", (verdict, rows, willPair, changed) => {
  expect(verdictOf(previewOf(rows, willPair), changed)).toBe(verdict);
});
