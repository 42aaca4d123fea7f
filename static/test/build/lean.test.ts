import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { changed, CHANGES } from "../../lean.mjs";

const EDITOR = "prosemirror-view/dist/index.js";

it.each(Object.keys(CHANGES))("makes every change to %s once", (file) => {
  const code = readFileSync(`node_modules/${file}`, "utf8");
  const leaner = changed(file, code);
  expect(leaner.length).toBeLessThan(code.length);
  expect(() => changed(file, leaner)).toThrow(file);
});

it("stops the build where a library has changed and somebody has to look again", () => {
  expect(() => changed(EDITOR, "const ie = navigator.isExplorer;")).toThrow(`${EDITOR} no longer says const ie`);
});
