import type { MatchPerson, Proposal, ProposedPair } from "../../../src/contract/matching";

export function person(handle: string, change: Partial<MatchPerson> = {}): MatchPerson {
  return {
    handle,
    name: handle.toUpperCase(),
    login: `${handle}.login`,
    role: handle.startsWith("m") ? "mentor" : "mentee",
    unit: "Sales",
    skills: ["Maps"],
    languages: ["French"],
    standing: "ready",
    wishes: [],
    pairs: 0,
    room: 1,
    ...change,
  };
}

export function proposed(mentor: string, mentee: string, change: Partial<ProposedPair> = {}): ProposedPair {
  return {
    mentor,
    mentee,
    fit: 5,
    parts: { skills: 2, language: 2, availability: 0, unit: 1, wishes: 0 },
    why: `${mentor} offers Maps.`,
    fixed: false,
    breaks: [],
    warnings: [],
    for_mentor: [],
    for_mentee: [],
    ...change,
  };
}

/** m1 with e1, m2 with e2; m3 and e3 are left. */
export function proposal(change: Partial<Proposal> = {}): Proposal {
  return {
    run: "run-1",
    seed: "seed-1",
    revision: "r1",
    people: ["m1", "m2", "m3", "e1", "e2", "e3"].map((handle) => person(handle)),
    pairs: [proposed("m1", "e1", { for_mentor: [{ handle: "e3", fit: 4 }] }), proposed("m2", "e2")],
    left: ["m3", "e3"].map((handle) => ({ handle, reason: "taken", rules: [], message: `${handle} is left.` })),
    refused: [],
    one_each: false,
    ...change,
  };
}
