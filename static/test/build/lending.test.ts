import { afterEach, expect, it } from "vitest";
import { borrowing, inspectLent } from "../../lending.mjs";
import * as lent from "../../src/shared/lent";

afterEach(() => {
  globalThis.ReverseMentorLends = undefined;
});

const load = (names: string[], version: string) =>
  import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(`${borrowing(names)}\n//${version}`)}`);

it("finds what is lent, and in which files a part would find it otherwise", async () => {
  const { names, files } = await inspectLent();
  expect(names).toEqual(Object.keys(lent).sort());
  const found = [...files].map((path) => path.replace(/.*\/(?=static|node_modules)/, ""));
  expect(found).toContain("node_modules/preact/hooks/dist/hooks.mjs");
  expect(found).toContain("static/src/shared/words.ts");
});

it("gives a part the page's own", async () => {
  globalThis.ReverseMentorLends = lent;
  const { names } = await inspectLent();
  const borrowed = await load(names, "whole");
  expect(borrowed.render).toBe(lent.render);
  expect(borrowed.WordsContext).toBe(lent.WordsContext);
});

it("fails to load a part where the page's script is older and lends less", async () => {
  const { useState: _, ...less } = lent;
  globalThis.ReverseMentorLends = less as typeof lent;
  await expect(load(["render", "useState"], "less")).rejects.toThrow("reload the page");
  globalThis.ReverseMentorLends = undefined;
  await expect(load(["render"], "nothing")).rejects.toThrow("reload the page");
});
