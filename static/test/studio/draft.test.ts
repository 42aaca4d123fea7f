import { describe, expect, it } from "vitest";
import type { Setting } from "../../src/contract";
import { changesOf, draftOf, optionsOf, ticked, wrongOf } from "../../src/studio/draft";
import { wallClock } from "../../src/studio/dates";
import { MORE_SETTINGS, SETTINGS } from "./page";

const drafted = (part: Record<string, string | string[]>) => ({ ...draftOf(SETTINGS), ...part });

describe("the settings form", () => {
  it("shows lists one item a line and leaves an untouched form without changes", () => {
    expect(draftOf(SETTINGS)).toEqual({
      display_name: "Program",
      coordinators: "anna\nben",
      languages: ["en", "fr"],
      capacity: "1",
      program: "",
    });
    expect(changesOf(SETTINGS, draftOf(SETTINGS))).toEqual({});
  });

  it("tells only what has changed, as the server wants it", () => {
    const draft = drafted({ display_name: " New ", coordinators: "anna\n\n  cleo ", capacity: "2" });
    expect(changesOf(SETTINGS, draft)).toEqual({
      display_name: "New",
      coordinators: ["anna", "cleo"],
      capacity: 2,
    });
  });

  it("can empty a list", () => {
    expect(changesOf(SETTINGS, drafted({ coordinators: "\n", languages: [] }))).toEqual({
      coordinators: [],
      languages: [],
    });
  });

  it.each([["0"], [""], ["  "], ["two"], ["-1"]])("takes %j for no number", (capacity) => {
    expect(wrongOf(SETTINGS, drafted({ capacity })).map(({ name }) => name)).toEqual(["capacity"]);
  });

  it("takes the smallest number", () => {
    expect(wrongOf(SETTINGS, drafted({ capacity: "1" }))).toEqual([]);
  });
});

describe("paragraphs, switches and dates", () => {
  const shown = draftOf(MORE_SETTINGS);

  it("leave an untouched form without changes", () => {
    expect(shown.open).toBe("");
    expect(changesOf(MORE_SETTINGS, shown)).toEqual({});
  });

  it("are sent as the server stores them", () => {
    const later = wallClock("2026-04-01T08:30:00Z");
    const draft = { ...shown, welcome: " One\ntwo ", open: "on", ends: later };
    expect(changesOf(MORE_SETTINGS, draft)).toEqual({
      welcome: "One\ntwo",
      open: true,
      ends: "2026-04-01T08:30:00+00:00",
    });
    expect(changesOf(MORE_SETTINGS, { ...shown, ends: "" })).toEqual({ ends: "" });
  });

  it("show a date on this device's clock", () => {
    const at = new Date(wallClock("2026-03-31T15:00:00+00:00"));
    expect(at.toISOString()).toBe("2026-03-31T15:00:00.000Z");
    expect(wallClock("")).toBe("");
  });
});

describe("choices", () => {
  const languages = SETTINGS.find(({ name }) => name === "languages") as Setting;

  it("keep the order of the options", () => {
    expect(ticked(languages, ["fr"], "en")).toEqual(["en", "fr"]);
    expect(ticked(languages, ["en", "fr"], "en")).toEqual(["fr"]);
  });

  it("show what is chosen but offered no more", () => {
    const values = optionsOf({ ...languages, value: ["en", "eo"] }).map(({ value }) => value);
    expect(values).toEqual(["en", "fr", "eo"]);
  });
});
