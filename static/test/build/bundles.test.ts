import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";

const KB = 1000;

async function bundle(entry: string, format: "iife" | "esm"): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`static/src/${entry}`],
    bundle: true,
    minify: true,
    write: false,
    format,
    jsx: "automatic",
    jsxImportSource: "preact",
    logLevel: "error",
  });
  return outputFiles[0]!.text;
}

describe("the bundles", () => {
  const sources: Record<string, string> = {};
  // not `toMatch`: a failure would print the whole bundle
  const has = (name: string, pattern: RegExp) => pattern.test(sources[name]!);
  const size = (name: string) => gzipSync(sources[name]!).length / KB;

  beforeAll(async () => {
    sources["module"] = await bundle("module.tsx", "iife");
    sources["program"] = await bundle("program.tsx", "iife");
    sources["studio"] = await bundle("studio.tsx", "iife");
    sources["coordinator"] = await bundle("coordinator/index.tsx", "esm");
    sources["editor"] = await bundle("editor/index.ts", "esm");
  }, 60_000);

  it("keep to their budgets", () => {
    for (const page of ["module", "program", "studio"]) expect(size(page)).toBeLessThanOrEqual(25);
    expect(size("module") + size("editor")).toBeLessThanOrEqual(150);
  });

  it("load the editor on demand, as the browser's own import", () => {
    expect(has("module", /\bimport\([\w.]+\)/)).toBe(true);
    expect(has("module", /ProseMirror/)).toBe(false);
  });

  it("load the coordinator's desk on demand, for coordinators alone", () => {
    expect(has("program", /\bimport\([\w.]+\)/)).toBe(true);
    expect(has("program", /preview_roster/)).toBe(false);
    expect(has("coordinator", /preview_roster/)).toBe(true);
  });

  it.each(["module", "program", "studio", "editor", "coordinator"])("%s turns no text into code", (name) => {
    expect(has(name, /\beval\(|\bnew Function\(/)).toBe(false);
  });
});
