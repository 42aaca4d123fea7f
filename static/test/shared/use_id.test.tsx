// @vitest-environment happy-dom
import { readdirSync, readFileSync } from "node:fs";
import { render } from "preact";
import { expect, it } from "vitest";
import { useId } from "../../src/shared/use_id";

function Named() {
  return <p id={useId()} />;
}

it("names nothing twice, in however many trees", () => {
  const roots = [document.createElement("div"), document.createElement("div")];
  for (const root of roots) render(<><Named /><Named /></>, root);
  const before = roots.flatMap((root) => [...root.children].map(({ id }) => id));
  for (const root of roots) render(<><Named /><Named /></>, root);
  const after = roots.flatMap((root) => [...root.children].map(({ id }) => id));
  expect(new Set(before).size).toBe(4);
  expect(after).toEqual(before);
});

it("is what every component takes, for Preact's own ids meet", () => {
  const names = readdirSync("static/src", { recursive: true, encoding: "utf-8" });
  const sources = names.filter((name) => name.endsWith(".tsx"));
  const text = (name: string) => readFileSync(`static/src/${name}`, "utf-8");
  expect(sources.some((name) => text(name).includes("useId"))).toBe(true);
  expect(sources.filter((name) => /\buseId\b[^}]*\} from "preact\/hooks"/.test(text(name)))).toEqual([]);
});
