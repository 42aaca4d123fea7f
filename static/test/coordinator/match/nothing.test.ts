import { expect, it } from "vitest";
import { whyNothing } from "../../../src/coordinator/match/nothing";
import { person, proposal } from "./people";

const NONE = { pairs: [] };
const FULL = { room: 0 };

it.each([
  ["nobody", []],
  ["paired", [person("m1", FULL), person("e1", FULL)]],
  ["mentor", [person("e1"), person("m1", FULL)]],
  ["mentor", [person("e1"), person("m1", { standing: "paused" })]],
  ["mentee", [person("m1"), person("e1", FULL)]],
  ["fits", [person("m1"), person("e1")]],
  ["fits", [person("m1", { standing: "not_ready" })]],
] as const)("nobody is proposed: %s", (why, people) => {
  expect(whyNothing(NONE, people)).toBe(why);
});

it("nobody is proposed any more once all pairs were taken apart", () => {
  expect(whyNothing(proposal(), [person("m1"), person("e1")])).toBe("by_hand");
});
