import { describe, expect, it } from "vitest";
import { MAX_SKILL, MAX_SKILLS, neighbourOf, typedInto, without } from "../../src/program/chips";

const many = (n: number) => Array.from({ length: n }, (_, at) => `skill ${at}`);

describe("typing into a list", () => {
  it("adds one on one line, without outer or doubled spaces", () => {
    expect(typedInto(["Excel"], "  Video \t calls ")).toEqual({
      items: ["Excel", "Video calls"],
      added: ["Video calls"],
      refused: null,
    });
  });

  it("adds several that commas, semicolons or line breaks part", () => {
    expect(typedInto([], "one, two;three\nfour,,").items).toEqual(["one", "two", "three", "four"]);
  });

  it("skips what is there already, in any case", () => {
    expect(typedInto(["Excel"], "excel, Teams, TEAMS")).toEqual({
      items: ["Excel", "Teams"],
      added: ["Teams"],
      refused: null,
    });
  });

  it("leaves what finds no place in the field", () => {
    const typed = typedInto(many(MAX_SKILLS - 1), "last, over, more");
    expect(typed.items).toHaveLength(MAX_SKILLS);
    expect(typed.refused).toEqual({ why: "full", limit: MAX_SKILLS, text: "over, more" });
  });

  it("measures in characters, not in UTF-16 units", () => {
    expect(typedInto([], "🙂".repeat(MAX_SKILL)).refused).toBeNull();
    expect(typedInto([], "🙂".repeat(MAX_SKILL + 1)).refused?.why).toBe("long");
  });
});

it("goes on to the follower of a removed entry, to the last one, or back to the field", () => {
  expect(without(["a", "b", "c"], 1)).toEqual(["a", "c"]);
  expect(neighbourOf(1, 2)).toBe(1);
  expect(neighbourOf(2, 2)).toBe(1);
  expect(neighbourOf(0, 0)).toBeNull();
});
