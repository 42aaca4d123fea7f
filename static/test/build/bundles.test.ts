import { gzipSync } from "node:zlib";
import { build, type BuildOptions } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { smaller } from "../../smaller.mjs";
import { targets } from "../../targets.mjs";

const KB = 1000;

interface Bundle {
  text: string;
  /** What went into it, as paths. */
  inputs: string[];
  /** The chunks that are loaded with it. */
  imports: string[];
}

async function bundles(target: BuildOptions): Promise<[string, Bundle][]> {
  const plugins = [...target.plugins!, smaller];
  const options = { ...target, plugins, minify: true, metafile: true, write: false, outdir: "/out" } as const;
  const { outputFiles, metafile } = await build(options);
  return Object.entries(metafile.outputs).map(([path, { inputs, imports }]) => {
    const file = outputFiles.find((one) => one.path.endsWith(nameOf(path)))!;
    const chunks = imports.filter(({ kind }) => kind === "import-statement").map((one) => nameOf(one.path));
    return [nameOf(path), { text: file.text, inputs: Object.keys(inputs), imports: chunks }];
  });
}

const nameOf = (path: string) => path.split("/").at(-1)!;

describe("the bundles", () => {
  let built: Record<string, Bundle> = {};
  const parts = () => Object.entries(built).filter(([name]) => !["module.js", "program.js", "studio.js"].includes(name));
  // not `toMatch`: a failure would print the whole bundle
  const has = (name: string, pattern: RegExp) => pattern.test(built[name]!.text);
  const withChunks = (name: string): string[] => [name, ...built[name]!.imports.flatMap(withChunks)];
  const size = (...names: string[]) => {
    const loaded = [...new Set(names.flatMap(withChunks))];
    return loaded.reduce((sum, name) => sum + gzipSync(built[name]!.text, { level: 9 }).length, 0) / KB;
  };

  beforeAll(async () => {
    const all = [targets.entries, targets.moduleParts, targets.programParts].map(bundles);
    built = Object.fromEntries((await Promise.all(all)).flat());
  }, 60_000);

  it("keep to their budgets", () => {
    for (const page of ["module.js", "program.js", "studio.js"]) expect(size(page)).toBeLessThanOrEqual(25);
    expect(size("module.js", "board.js")).toBeLessThanOrEqual(140);
    expect(size("module.js", "board.js", "checkpoints.js", "private_notes.js", "review.js")).toBeLessThanOrEqual(150);
  });

  it("ask for few files before the notes are there", () => {
    expect(new Set(withChunks("board.js")).size).toBeLessThanOrEqual(4);
  });

  it("have Preact in the entries alone: the parts borrow it, and what else the page's script has", () => {
    const twice = /node_modules\/preact\/|src\/shared\/(?:words|Icon|Button|request)\./;
    const inputs = (name: string) => built[name]!.inputs.filter((path) => twice.test(path)).sort();
    expect(inputs("module.js").length).toBeGreaterThan(4);
    expect(inputs("program.js")).toEqual(inputs("module.js"));
    expect(parts().flatMap(([name]) => inputs(name))).toEqual([]);
  });

  it("load the editor on demand, as the browser's own import", () => {
    expect(has("module.js", /\bimport\([\w.]+\)/)).toBe(true);
    expect(has("module.js", /ProseMirror/)).toBe(false);
    expect(withChunks("board.js").some((name) => has(name, /ProseMirror/))).toBe(true);
  });

  it("have Yjs and ProseMirror once: a second copy would take the first one's documents for foreign", () => {
    const holding = (folder: string) =>
      parts().filter(([, { inputs }]) => inputs.some((path) => path.includes(`node_modules/${folder}/`)));
    expect(holding("yjs").length).toBe(1);
    expect(holding("prosemirror-model").length).toBe(1);
  });

  it("load the coordinator's desk on demand, for coordinators alone", () => {
    expect(has("program.js", /\bimport\([\w.]+\)/)).toBe(true);
    expect(has("program.js", /preview_roster/)).toBe(false);
    expect(has("coordinator.js", /preview_roster/)).toBe(true);
  });

  it("turn no text into code", () => {
    const odd = Object.keys(built).filter((name) => has(name, /\beval\(|\bnew Function\(/));
    expect(odd).toEqual([]);
  });
});
