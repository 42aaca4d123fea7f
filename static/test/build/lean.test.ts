import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { withoutExplorer } from "../../lean.mjs";

it("knows that no supported browser is Internet Explorer", () => {
  const code = withoutExplorer(readFileSync("node_modules/prosemirror-view/dist/index.js", "utf8"));
  expect(code).toContain("const ie = false;");
  expect(code).toContain("const ie_version = 0;");
});

it("stops the build where the library has changed and somebody has to look again", () => {
  expect(() => withoutExplorer("const ie = navigator.isExplorer;")).toThrow("prosemirror-view no longer says");
});
