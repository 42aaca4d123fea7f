import type { Role } from "../../contract";
import type { MatchPerson, ProposedPair, RunnerUp } from "../../contract/matching";
import type { PersonOption } from "../people/PersonPicker";
import type { CoordinatorWords } from "../useCoordinatorWords";
import type { Draft, People } from "./draft";
import { personOf } from "./bench";

/** Returns everybody who can take a side, those the server named as next best first. */
export function optionsFor(
  role: Role,
  { draft, people }: { draft: Draft; people: People },
  words: CoordinatorWords,
  next: readonly RunnerUp[] = [],
): PersonOption[] {
  const partners = partnersIn(draft, people, role);
  const option = (person: MatchPerson, fit?: number): PersonOption => ({
    handle: person.handle,
    name: person.name,
    note: noteOf(person, fit, partners.get(person.handle) ?? [], words),
    terms: [person.login, ...person.skills],
  });
  const fits = new Map(next.map(({ handle, fit }) => [handle, fit]));
  const able = [...people.values()].filter((one) => one.role === role && one.standing === "ready" && one.room > 0);
  const best = able.filter(({ handle }) => fits.has(handle)).sort((one, other) => fits.get(other.handle)! - fits.get(one.handle)!);
  const others = able.filter(({ handle }) => !fits.has(handle)).sort(byName(partners));
  return [...best, ...others].map((person) => option(person, fits.get(person.handle)));
}

/** The next best for the side that is to be changed. */
export function runnersUp(proposed: ProposedPair | null, changing: Role): RunnerUp[] {
  if (!proposed) return [];
  return changing === "mentee" ? proposed.for_mentor : proposed.for_mentee;
}

function partnersIn({ pairs }: Draft, people: People, role: Role): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const other = role === "mentor" ? "mentee" : "mentor";
  for (const pair of pairs) {
    const names = found.get(pair[role]) ?? [];
    found.set(pair[role], [...names, personOf(people, pair[other]).name]);
  }
  return found;
}

/** Those without a partner first: choosing them takes nobody away from anybody. */
function byName(partners: ReadonlyMap<string, string[]>): (one: MatchPerson, other: MatchPerson) => number {
  const taken = ({ handle }: MatchPerson) => Number(partners.has(handle));
  return (one, other) => taken(one) - taken(other) || one.name.localeCompare(other.name);
}

function noteOf(person: MatchPerson, fit: number | undefined, partners: string[], words: CoordinatorWords): string {
  const parts = [
    person.unit,
    fit === undefined ? "" : words.text("match_fit", { fit }),
    partners.length > 0 ? words.text("match_with", { names: partners.join(", ") }) : words.text("match_free"),
  ];
  return parts.filter(Boolean).join(" · ");
}
