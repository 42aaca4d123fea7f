import { describe, expect, it } from "vitest";
import {
  aboutLeft,
  cardOf,
  draftOf,
  MAX_ABOUT,
  MAX_LANGUAGES,
  MAX_NAME,
  MAX_UNIT,
  problemOf,
  settled,
  toggled,
} from "../../src/program/card_draft";
import { MAX_SKILLS } from "../../src/program/chips";
import { CARD, ME } from "./page";

const fresh = () => draftOf({ ...ME, role: null, card: null });

describe("a card being written", () => {
  it("starts from the account's name, later from the saved card", () => {
    expect(fresh().name).toBe("Catherine Bernard");
    const draft = draftOf({ ...ME, name: "C. Bernard" });
    expect(draft.name).toBe(CARD.name);
    expect(draft.skills).toEqual({ mentor: [], mentee: CARD.skills });
  });

  it("counts a skill that was typed but not entered", () => {
    const ready = settled({ ...fresh(), typing: "Excel" }, "mentor");
    expect(ready.typing).toBe("");
    expect(cardOf(ready, "mentor").skills).toEqual(["Excel"]);
    expect(cardOf(ready, "mentee").skills).toEqual([]);
  });

  it("is sent without outer spaces", () => {
    const card = cardOf({ ...fresh(), name: " Catherine ", about: "\nHello\n" }, "mentor");
    expect(card).toMatchObject({ name: "Catherine", about: "Hello" });
  });
});

describe("what to correct", () => {
  const skills = Array.from({ length: MAX_SKILLS }, (_, at) => `${at}`);
  it.each([
    ["nothing", {}, null],
    ["a name that is missing", { name: "  " }, "card_name_missing"],
    ["a name that is too long", { name: "x".repeat(MAX_NAME + 1) }, "card_name_long"],
    ["one skill too many", { skills: { mentor: skills, mentee: [] }, typing: "more" }, "skill_full"],
    ["too many languages", { languages: "abcdefghi".split("") }, "card_languages_many"],
    ["a unit that is too long", { unit: "x".repeat(MAX_UNIT + 1) }, "card_unit_long"],
    ["a manager's login with a space", { reportsTo: "my boss" }, "partner_login_spaces"],
    ["a line that is too long", { about: "x".repeat(MAX_ABOUT + 1) }, "card_about_long"],
  ] as const)("is %s", (_, part, key) => {
    expect(problemOf({ ...fresh(), ...part } as never, "mentor")?.key ?? null).toBe(key);
  });

  it("tells how much is left, in characters", () => {
    expect(aboutLeft(` ${"🙂".repeat(3)} `)).toBe(MAX_ABOUT - 3);
  });
});

it("ticks and unticks a language", () => {
  expect(toggled(["en"], "fr")).toEqual(["en", "fr"]);
  expect(toggled(["en", "fr"], "en")).toEqual(["fr"]);
  expect(MAX_LANGUAGES).toBe(8);
});
