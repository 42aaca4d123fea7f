import { describe, expect, it } from "vitest";
import { doneCount, mayChangeRole, roleOf, stepsOf } from "../../src/program/steps";
import { ME, PAIR, pageOf } from "./page";

describe("how far one is", () => {
  it.each([
    ["arrived", pageOf(), "current later later later"],
    ["has a card", pageOf({ me: { ...ME, charter_accepted: false } }), "done done current later"],
    ["has accepted the charter", pageOf({ me: ME }), "done done done current"],
    ["waits", pageOf({ me: ME, naming: { login: "leo" } }), "done done done current"],
    ["has a partner", pageOf({ me: ME, pairs: [PAIR] }), "done done done done"],
    ["had a partner", pageOf({ me: ME, pairs: [{ ...PAIR, status: "ended" }] }), "done done done current"],
    ["was paired before doing anything", pageOf({ pairs: [PAIR] }), "done current later done"],
  ] as const)("%s", (_, page, states) => {
    expect(Object.values(stepsOf(page, roleOf(page))).join(" ")).toBe(states);
  });

  it("counts a role that is chosen but not saved", () => {
    const steps = stepsOf(pageOf(), "mentor");
    expect(steps.card).toBe("current");
    expect(doneCount(steps)).toBe(1);
  });
});

describe("the role", () => {
  it("comes from the coordinator's pair where none was chosen", () => {
    expect(roleOf(pageOf({ pairs: [{ ...PAIR, status: "ended" }] }))).toBeNull();
    expect(roleOf(pageOf({ pairs: [PAIR] }))).toBe("mentee");
    expect(roleOf(pageOf({ me: { ...ME, role: "mentor" }, pairs: [PAIR] }))).toBe("mentor");
  });

  it("may change unless an active pair rests on it", () => {
    expect(mayChangeRole(pageOf({ me: ME, pairs: [{ ...PAIR, status: "ended" }] }))).toBe(true);
    expect(mayChangeRole(pageOf({ me: ME, pairs: [PAIR] }))).toBe(false);
  });
});
