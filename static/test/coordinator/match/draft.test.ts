import { describe, expect, it } from "vitest";
import {
  allow,
  coupleOf,
  draftOf,
  fix,
  forbid,
  give,
  join,
  loads,
  unpair,
  type Draft,
  type People,
} from "../../../src/coordinator/match/draft";
import { person, proposal } from "./people";

const people = (room = 1): People =>
  new Map(proposal().people.map(({ handle }) => [handle, person(handle, { room })]));
const first = draftOf(proposal(), []);
const couples = (draft: Draft) => draft.pairs.map((pair) => coupleOf(pair).join("+"));

describe("a draft", () => {
  it("gives a pair somebody who is free, and fixes it", () => {
    const draft = give(first, people(), 0, "mentee", "e3");
    expect(couples(draft)).toEqual(["m1+e3", "m2+e2"]);
    expect(draft.pairs[0]).toMatchObject({ id: 0, fixed: true, proposed: null });
    expect(draft.pairs[1]).toBe(first.pairs[1]);
  });

  it("exchanges partners with a pair whose member has no more room", () => {
    const draft = give(first, people(), 0, "mentee", "e2");
    expect(couples(draft)).toEqual(["m1+e2", "m2+e1"]);
    expect(draft.pairs.map(({ fixed }) => fixed)).toEqual([true, false]);
    expect(couples(give(first, people(), 0, "mentor", "m2"))).toEqual(["m2+e1", "m1+e2"]);
  });

  it("takes nobody away from anybody who has room for more", () => {
    expect(couples(give(first, people(2), 0, "mentee", "e2"))).toEqual(["m1+e2", "m2+e2"]);
  });

  it("pairs the same two once", () => {
    const twice = join(first, people(2), "m1", "e2");
    expect(give(twice, people(2), 0, "mentee", "e2")).toBe(twice);
    expect(join(twice, people(2), "m1", "e2")).toBe(twice);
    // exchanged, the other pair would be m1 and e2 once more: it goes
    const rooms: People = new Map([...people(2)].map(([handle, one]) => [handle, { ...one, room: handle === "e1" ? 1 : 2 }]));
    const other = join(twice, rooms, "m3", "e2").pairs.find(({ mentor }) => mentor === "m3")!;
    const drafted = join(twice, rooms, "m3", "e2");
    expect(couples(give(drafted, rooms, other.id, "mentee", "e1"))).toEqual(["m3+e1", "m1+e2"]);
  });

  it("pairs two people, out of other pairs where they have no room", () => {
    expect(couples(join(first, people(), "m3", "e3"))).toEqual(["m3+e3", "m1+e1", "m2+e2"]);
    expect(couples(join(first, people(), "m3", "e1"))).toEqual(["m3+e1", "m2+e2"]);
    const ids = join(first, people(), "m3", "e3").pairs.map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
  });

  it("takes apart, forbids, allows again", () => {
    expect(couples(unpair(first, 0))).toEqual(["m2+e2"]);
    const without = forbid(first, 0);
    expect([couples(without), without.forbidden]).toEqual([["m2+e2"], [["m1", "e1"]]]);
    expect(allow(without, ["m1", "e1"]).forbidden).toEqual([]);
    expect(join(without, people(), "m1", "e1").forbidden).toEqual([]);
  });

  it("fixes a pair and looses it", () => {
    const fixed = fix(first, 1, true);
    expect(fixed.pairs.map((pair) => pair.fixed)).toEqual([false, true]);
    expect(fix(fixed, 1, false)).toEqual(first);
  });

  it("never puts anybody into more pairs than they have room for", () => {
    let draft = first;
    const rooms = people();
    for (const [id, mentee] of [[0, "e2"], [1, "e3"], [0, "e3"], [1, "e1"]] as const) {
      draft = give(draft, rooms, id, "mentee", mentee);
      expect(Math.max(...loads(draft).values())).toBe(1);
    }
  });

  it("knows after a comparison what was fixed by hand and what only to be kept", () => {
    const answer = proposal({ pairs: proposal().pairs.map((pair) => ({ ...pair, fixed: true })) });
    expect(draftOf(answer, [], [["m1", "e1"]]).pairs.map(({ fixed }) => fixed)).toEqual([false, true]);
  });
});
