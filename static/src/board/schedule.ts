/** Edits wait for a pause in the typing, but not for long. */
export const QUIET_MS = 400;
export const LATEST_MS = 2000;
/** The partner sees the cursor move about this often. */
export const CURSOR_MS = 1500;

/** When the loop has what to do. Times are those of `Surroundings.now`; null: nothing of the kind. */
export interface Plan {
  firstEdit: number | null;
  lastEdit: number;
  pollAt: number | null;
  cursorAt: number | null;
  /** Nothing runs before this, after a failure. */
  notBefore: number;
}

/** The moment of the next request, or null. Polls and cursors wait while nobody looks; edits do not. */
export function nextRun(plan: Plan, visible: boolean): number | null {
  const wishes: number[] = [];
  if (plan.firstEdit !== null) {
    wishes.push(Math.min(plan.lastEdit + QUIET_MS, plan.firstEdit + LATEST_MS));
  }
  if (visible && plan.pollAt !== null) wishes.push(plan.pollAt);
  if (visible && plan.cursorAt !== null) wishes.push(plan.cursorAt);
  return wishes.length === 0 ? null : Math.max(plan.notBefore, Math.min(...wishes));
}
