import { afterEach, describe, expect, it } from "vitest";
import { borrowing, inspectLent } from "../../lending.mjs";
import * as lentByModule from "../../src/module/lent";
import * as lentByProgram from "../../src/program/lent";
import { lend } from "../../src/shared/on_demand";

afterEach(() => {
  globalThis.ReverseMentorLends = undefined;
});

let loaded = 0;

const load = (page: string, names: string[]) =>
  import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(`${borrowing(page, names)}\n//${(loaded += 1)}`)}`);

describe.each([["module", lentByModule], ["program", lentByProgram]] as const)("a part of the %s page", (page, lent) => {
  it("knows what is lent, and in which files it would find that otherwise", async () => {
    const { names, files } = await inspectLent(page);
    expect(names).toEqual(Object.keys(lent).sort());
    const found = [...files].map((path) => path.replace(/.*\/(?=static|node_modules)/, ""));
    expect(found).toContain("node_modules/preact/hooks/dist/hooks.mjs");
    expect(found).toContain("static/src/shared/words.ts");
  });

  it("gets its own page's, whatever else is on the page", async () => {
    lend("module", lentByModule);
    lend("program", lentByProgram);
    const { names } = await inspectLent(page);
    expect(await load(page, names)).toEqual(lent);
  });

  it("fails to load where the page's script is older and lends less", async () => {
    const { useState: _, ...less } = lent;
    lend(page, less);
    await expect(load(page, ["render", "useState"])).rejects.toThrow("reload the page");
    globalThis.ReverseMentorLends = undefined;
    await expect(load(page, ["render"])).rejects.toThrow("reload the page");
  });
});
