import { useState } from "preact/hooks";

/** Differs between the scripts on a page: each has counters of its own. */
const SCRIPT = Math.random().toString(36).slice(2, 8);

let used = 0;

/**
 * Returns an id that nothing else on the page has. Preact's own counts from zero in each tree, and a page holds
 * several: two blocks in one unit, a part that was loaded on demand.
 */
export function useId(): string {
  return useState(() => `rm-${SCRIPT}-${(used += 1)}`)[0];
}
