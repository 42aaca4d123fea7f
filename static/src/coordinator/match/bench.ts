import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Role } from "../../contract";
import type { MatchPerson, Proposal } from "../../contract/matching";
import type { Draft, People } from "./draft";

/** A person who is being dragged, and out of which pair; null: out of none. */
export interface Dragged {
  person: string;
  role: Role;
  from: number | null;
}

/** What every part of a proposal on the page shares. */
export interface Bench {
  proposal: Proposal;
  people: People;
  draft: Draft;
  /** Changes the draft, and has a screen reader say what was done. */
  edit: (next: Draft, sentence: string) => void;
  dragged: Dragged | null;
  drag: (dragged: Dragged | null) => void;
}

export const BenchContext = createContext<Bench | null>(null);

export function useBench(): Bench {
  const bench = useContext(BenchContext);
  if (!bench) throw new Error("outside of a proposal");
  return bench;
}

/** The person of a handle; somebody who is not known any more has the handle as a name. */
export function personOf(people: People, handle: string): MatchPerson {
  return (
    people.get(handle) ?? {
      handle,
      name: handle,
      login: "",
      role: "mentor",
      unit: "",
      skills: [],
      languages: [],
      standing: "not_ready",
      wishes: [],
      pairs: 0,
      room: 0,
    }
  );
}
