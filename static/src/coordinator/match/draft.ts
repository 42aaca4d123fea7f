import type { Couple, MatchPerson, Proposal, ProposedPair } from "../../contract/matching";
import type { Role } from "../../contract";

/** A pair that a coordinator is about to make. */
export interface DraftPair {
  /** Stays while partners change, so that the place on the page does. */
  id: number;
  mentor: string;
  mentee: string;
  /** What the server says of the two; null for a pair that was made by hand since. */
  proposed: ProposedPair | null;
  /** Stays as it is when pairs are proposed again. */
  fixed: boolean;
}

/** What a coordinator has made of a proposal. */
export interface Draft {
  pairs: readonly DraftPair[];
  /** Couples that are not to be proposed again. */
  forbidden: readonly Couple[];
}

export type People = ReadonlyMap<string, MatchPerson>;

export function coupleOf({ mentor, mentee }: Pick<DraftPair, Role>): Couple {
  return [mentor, mentee];
}

export function same(one: Couple, other: Couple): boolean {
  return one[0] === other[0] && one[1] === other[1];
}

/** Returns the draft of a new proposal. `handmade`: fixed only to be kept, not because anybody said so. */
export function draftOf(proposal: Proposal, forbidden: readonly Couple[], handmade: readonly Couple[] = []): Draft {
  const pairs = proposal.pairs.map((proposed, id) => ({
    id,
    mentor: proposed.mentor,
    mentee: proposed.mentee,
    proposed,
    fixed: proposed.fixed && !handmade.some((couple) => same(couple, coupleOf(proposed))),
  }));
  return { pairs, forbidden };
}

/**
 * Gives a pair another mentor or mentee. Who has no room for one more pair changes places with the person they
 * replace; the pair chosen by hand is fixed, what the exchange leaves for the other pair is not.
 */
export function give(draft: Draft, people: People, id: number, role: Role, person: string): Draft {
  const pair = draft.pairs.find((one) => one.id === id);
  if (!pair || pair[role] === person) return draft;
  const chosen: DraftPair = { ...pair, [role]: person, proposed: null, fixed: true };
  if (has(draft.pairs, coupleOf(chosen))) return draft;
  const taken = isFull(draft, people, person) ? pairOf(draft, role, person) : undefined;
  const swapped = taken && { ...taken, [role]: pair[role], proposed: null, fixed: false };
  const pairs = draft.pairs.flatMap((one) => {
    if (one.id === id) return [chosen];
    if (one.id !== taken?.id || !swapped) return [one];
    return has(draft.pairs, coupleOf(swapped)) ? [] : [swapped];
  });
  return { pairs, forbidden: allowed(draft.forbidden, coupleOf(chosen)) };
}

/** Pairs two people; a person without room leaves the pair they are in. */
export function join(draft: Draft, people: People, mentor: string, mentee: string): Draft {
  const couple: Couple = [mentor, mentee];
  if (has(draft.pairs, couple)) return draft;
  const left = (["mentor", "mentee"] as const).flatMap((role, at) => {
    const person = couple[at]!;
    return isFull(draft, people, person) ? (pairOf(draft, role, person)?.id ?? []) : [];
  });
  const kept = draft.pairs.filter(({ id }) => !left.includes(id));
  const made: DraftPair = { id: nextId(draft), mentor, mentee, proposed: null, fixed: true };
  return { pairs: [made, ...kept], forbidden: allowed(draft.forbidden, couple) };
}

export function unpair(draft: Draft, id: number): Draft {
  return { ...draft, pairs: draft.pairs.filter((pair) => pair.id !== id) };
}

/** Takes a pair apart and keeps it from being proposed again. */
export function forbid(draft: Draft, id: number): Draft {
  const pair = draft.pairs.find((one) => one.id === id);
  if (!pair) return draft;
  return { pairs: unpair(draft, id).pairs, forbidden: [...draft.forbidden, coupleOf(pair)] };
}

export function allow(draft: Draft, couple: Couple): Draft {
  return { ...draft, forbidden: allowed(draft.forbidden, couple) };
}

export function fix(draft: Draft, id: number, fixed: boolean): Draft {
  return { ...draft, pairs: draft.pairs.map((pair) => (pair.id === id ? { ...pair, fixed } : pair)) };
}

/** Returns in how many pairs of the draft each person is. */
export function loads({ pairs }: Draft): ReadonlyMap<string, number> {
  const counted = new Map<string, number>();
  for (const person of pairs.flatMap(coupleOf)) counted.set(person, (counted.get(person) ?? 0) + 1);
  return counted;
}

function isFull(draft: Draft, people: People, person: string): boolean {
  return (loads(draft).get(person) ?? 0) >= (people.get(person)?.room ?? 1);
}

/** The pair that a person would leave: one that nobody has fixed, if there is one. */
function pairOf({ pairs }: Draft, role: Role, person: string): DraftPair | undefined {
  const theirs = pairs.filter((pair) => pair[role] === person);
  return theirs.find(({ fixed }) => !fixed) ?? theirs[0];
}

function has(pairs: readonly DraftPair[], couple: Couple): boolean {
  return pairs.some((pair) => same(coupleOf(pair), couple));
}

function allowed(forbidden: readonly Couple[], couple: Couple): readonly Couple[] {
  return forbidden.filter((one) => !same(one, couple));
}

function nextId({ pairs }: Draft): number {
  return pairs.reduce((highest, { id }) => Math.max(highest, id), -1) + 1;
}
