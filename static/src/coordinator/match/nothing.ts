import type { MatchPerson, Proposal } from "../../contract/matching";

export type Nothing = "nobody" | "paired" | "mentor" | "mentee" | "fits" | "by_hand";

/** Why nobody is proposed to be paired: nobody takes part, one side is missing, ... */
export function whyNothing({ pairs }: Pick<Proposal, "pairs">, people: Iterable<MatchPerson>): Nothing {
  if (pairs.length > 0) return "by_hand";
  const everybody = [...people];
  if (everybody.length === 0) return "nobody";
  const free = everybody.filter(({ room }) => room > 0);
  if (free.length === 0) return "paired";
  const able = new Set(free.filter(({ standing }) => standing === "ready").map(({ role }) => role));
  if (able.size !== 1) return "fits";
  return able.has("mentor") ? "mentee" : "mentor";
}
