import * as Y from "yjs";
import { describe, expect, it } from "vitest";
import { clipped, deletedLength, without, type DeleteSet } from "../../src/board/deletes";

function set(ranges: Record<number, [clock: number, len: number][]>): DeleteSet {
  const made = Y.createDeleteSet();
  for (const [client, list] of Object.entries(ranges)) {
    made.clients.set(Number(client), list.map(([clock, len]) => ({ clock, len })));
  }
  return made;
}

function plain(made: DeleteSet): Record<number, [number, number][]> {
  return Object.fromEntries(
    [...made.clients].map(([client, ranges]) => [client, ranges.map(({ clock, len }) => [clock, len])]),
  );
}

describe("sets of deletions", () => {
  it.each([
    ["nothing known", { 1: [[0, 9]] }, {}, { 1: [[0, 9]] }],
    ["all known", { 1: [[2, 3]] }, { 1: [[0, 9]] }, {}],
    ["a hole in the middle", { 1: [[0, 10]] }, { 1: [[3, 2]] }, { 1: [[0, 3], [5, 5]] }],
    ["holes at both ends", { 1: [[2, 6]] }, { 1: [[0, 3], [7, 9]] }, { 1: [[3, 4]] }],
    ["another client's", { 1: [[0, 2]] }, { 2: [[0, 2]] }, { 1: [[0, 2]] }],
  ] as [string, Parameters<typeof set>[0], Parameters<typeof set>[0], object][])(
    "are told apart: %s",
    (_case, mine, known, left) => expect(plain(without(set(mine), set(known)))).toEqual(left),
  );

  it("are cut off at a clock", () => {
    const ends = new Map([[1, 5]]);
    const cut = clipped(set({ 1: [[0, 2], [4, 4], [9, 1]], 2: [[0, 3]] }), (client) => ends.get(client) ?? 0);
    expect(plain(cut)).toEqual({ 1: [[0, 2], [4, 1]] });
  });

  it("are measured", () => {
    expect(deletedLength(set({ 1: [[0, 2], [4, 4]], 2: [[0, 3]] }))).toBe(9);
  });
});
