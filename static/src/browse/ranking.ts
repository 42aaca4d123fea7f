/** Wishes as handles, best first. */
export type Ranking = readonly string[];

/** Bound of `core/pairing/participation.py`. */
export const MAX_WISHES = 3;

/** Adds a wish after the others, or takes it off. */
export function toggled(ranking: Ranking, handle: string): string[] {
  return ranking.includes(handle) ? ranking.filter((other) => other !== handle) : [...ranking, handle];
}

/** Moves a wish one place up. */
export function raised(ranking: Ranking, handle: string): string[] {
  const at = ranking.indexOf(handle);
  const next = [...ranking];
  if (at > 0) next.splice(at - 1, 2, handle, ranking[at - 1] as string);
  return next;
}
