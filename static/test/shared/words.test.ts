import { describe, expect, it } from "vitest";
import { makeWords, usableLocale } from "../../src/shared/words";

const strings = {
  hello: "Hello {name}, {unknown}",
  days: { one: "{n} day", other: "{n} days" },
  jours: { one: "{n} jour", many: "{n} de jours", other: "{n} jours" },
};

describe("words", () => {
  it("fills placeholders and leaves unknown ones visible", () => {
    expect(makeWords(strings, "en").text("hello", { name: "Aya" })).toBe("Hello Aya, {unknown}");
  });

  it("shows a missing key instead of failing", () => {
    const words = makeWords(strings, "en");
    expect(words.text("nowhere")).toBe("[nowhere]");
    expect(words.count("nowhere", 2)).toBe("[nowhere]");
    expect(words.text("days")).toBe("[days]");
  });

  it("chooses the plural form of the person's language", () => {
    expect(makeWords(strings, "en").count("days", 0)).toBe("0 days");
    expect(makeWords(strings, "en").count("days", 1)).toBe("1 day");
    expect(makeWords(strings, "fr").count("jours", 0)).toBe("0 jour");
    expect(makeWords(strings, "fr").count("jours", 1_000_000)).toMatch(/ de jours$/);
  });

  it("falls back to the form every language has", () => {
    expect(makeWords(strings, "pl").count("days", 3)).toBe("3 days");
  });

  it("writes numbers the person's way", () => {
    expect(makeWords(strings, "de").count("days", 1500)).toBe("1.500 days");
  });

  it("keeps a name in another script from reordering the sentence", () => {
    expect(makeWords(strings, "en").text("hello", { name: "آية" })).toContain("\u2068آية\u2069");
  });

  it.each([["zh_CN", "zh-CN"], ["not a locale", "en"], ["", "en"], ["fr", "fr"]])(
    "makes %s usable as %s",
    (locale, usable) => expect(usableLocale(locale)).toBe(usable),
  );
});
