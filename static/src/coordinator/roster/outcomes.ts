import type { RosterOutcome, RosterPreview, RosterRow } from "../../contract/roster";

/** In the order in which counts are told. */
export const OUTCOMES = [
  "will_pair",
  "will_restore",
  "already_paired",
  "unchanged",
  "unknown_mentor",
  "unknown_mentee",
  "mentor_not_enrolled",
  "mentee_not_enrolled",
  "same_person",
  "over_capacity",
  "duplicate",
  "not_ours",
  "bad_row",
] as const satisfies readonly RosterOutcome[];

const FINE = new Set<RosterOutcome>(["will_pair", "will_restore", "already_paired", "unchanged"]);

/** How many rows the table shows at most; thousands would take seconds to draw and nobody reads them. */
export const SHOWN_ROWS = 200;

export interface OutcomeCount {
  outcome: RosterOutcome;
  n: number;
}

/** A problem keeps the whole roster from being committed. */
export function isProblem(outcome: RosterOutcome): boolean {
  return !FINE.has(outcome);
}

/** Returns the outcomes that occur, with their counts. */
export function countsOf(rows: readonly RosterRow[]): OutcomeCount[] {
  const found = new Map<RosterOutcome, number>();
  for (const { outcome } of rows) found.set(outcome, (found.get(outcome) ?? 0) + 1);
  return OUTCOMES.flatMap((outcome) => {
    const n = found.get(outcome);
    return n ? [{ outcome, n }] : [];
  });
}

export function problemCount(rows: readonly RosterRow[]): number {
  return rows.reduce((sum, { outcome }) => sum + (isProblem(outcome) ? 1 : 0), 0);
}

export interface TableCut {
  shown: RosterRow[];
  /** What the filter lets through but the table leaves out. */
  left: RosterRow[];
}

export function cutFor(rows: readonly RosterRow[], problemsOnly: boolean): TableCut {
  const kept = problemsOnly ? rows.filter(({ outcome }) => isProblem(outcome)) : rows;
  return { shown: kept.slice(0, SHOWN_ROWS), left: kept.slice(SHOWN_ROWS) };
}

/** A long roster opens on its problems: they may lie anywhere in it. */
export function opensOnProblems(rows: readonly RosterRow[]): boolean {
  return rows.length > SHOWN_ROWS && problemCount(rows) > 0;
}

export type Verdict = "stale" | "problems" | "nothing" | "ready";

/** What stands between a preview and its commit. `stale`: the roster was changed after it. */
export function verdictOf(preview: RosterPreview, changed: boolean): Verdict {
  if (changed) return "stale";
  if (problemCount(preview.rows) > 0) return "problems";
  return changesOf(preview) === 0 ? "nothing" : "ready";
}

/** How many pairs a commit makes or restores. */
export function changesOf({ will_pair, will_restore }: RosterPreview): number {
  return will_pair + will_restore;
}
