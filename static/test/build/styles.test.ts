import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const STYLES = join(import.meta.dirname, "../../src/styles");
/** A rule about one class wherever it stands: what gives the class its look. */
const LOOK = /(?:^|[{},])\s*\.rm-root \.(rm-[\w-]+)\s*(?=[{,])/gm;

function looks(sheet: string): string[] {
  const text = readFileSync(join(STYLES, sheet), "utf8").replace(/\/\*.*?\*\//gs, "");
  return [...text.matchAll(LOOK)].map((match) => match[1]!);
}

test("a class gets its look in one sheet, so that no two parts of a page dress each other", () => {
  const homes = new Map<string, Set<string>>();
  for (const sheet of readdirSync(STYLES)) {
    for (const name of looks(sheet)) homes.set(name, (homes.get(name) ?? new Set()).add(sheet));
  }
  const shared = [...homes].filter(([, sheets]) => sheets.size > 1).map(([name, sheets]) => `${name}: ${[...sheets].join(", ")}`);

  expect(homes.size).toBeGreaterThan(100);
  expect(shared).toEqual([]);
});
