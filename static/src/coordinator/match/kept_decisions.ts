import type { Couple } from "../../contract/matching";
import { keep, kept } from "../session_store";

/** What a coordinator has decided by hand over one reading, so that a reload does not lose it. */
export interface Decisions {
  run: string;
  seed: string;
  fixed: readonly Couple[];
  forbidden: readonly Couple[];
}

const KEY = "rm-match:";

/** Returns what was decided over this very run; nothing otherwise. */
export function keptDecisions(run: string): Decisions {
  const found = kept(KEY) as Partial<Decisions> | null;
  const nothing = { run, seed: "", fixed: [], forbidden: [] };
  if (found?.run !== run || typeof found.seed !== "string") return nothing;
  if (!Array.isArray(found.fixed) || !Array.isArray(found.forbidden)) return nothing;
  return { run, seed: found.seed, fixed: found.fixed, forbidden: found.forbidden };
}

export function keepDecisions(decisions: Decisions): void {
  keep(KEY, decisions);
}
