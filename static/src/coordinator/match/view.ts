import { matches } from "../people/search";
import type { DraftPair, People } from "./draft";

export const SHOWS = ["all", "weak_first", "fixed", "by_hand", "warned", "wished"] as const;
/** Which pairs are shown, and in which order. */
export type Show = (typeof SHOWS)[number];

const KEEPS: Record<Show, (pair: DraftPair) => boolean> = {
  all: () => true,
  weak_first: () => true,
  fixed: ({ fixed }) => fixed,
  by_hand: ({ proposed }) => proposed === null,
  warned: ({ proposed }) => (proposed?.warnings.length ?? 0) > 0,
  wished: ({ proposed }) => (proposed?.parts.wishes ?? 0) > 0,
};

export function visible(pairs: readonly DraftPair[], people: People, show: Show, query: string): DraftPair[] {
  const found = pairs.filter((pair) => KEEPS[show](pair) && matches(query, termsOf(pair, people)));
  return show === "weak_first" ? found.sort((one, other) => fitOf(one) - fitOf(other)) : found;
}

/** A pair made by hand has no fit yet: it comes first where the weakest do, to be looked at. */
function fitOf({ proposed }: DraftPair): number {
  return proposed?.fit ?? 0;
}

function termsOf({ mentor, mentee }: DraftPair, people: People): string[] {
  return [mentor, mentee].flatMap((handle) => {
    const person = people.get(handle);
    return person ? [person.name, person.login, person.unit, ...person.skills, ...person.languages] : [];
  });
}
