import { describe, expect, it } from "vitest";
import type { Setting } from "../../src/contract";
import { changesOf, draftOf, optionsOf, ticked, wrongOf } from "../../src/studio/draft";
import { SETTINGS } from "./page";

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
