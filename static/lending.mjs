/**
 * Lets the parts that are loaded on demand borrow what their page's script brought along: of each module that the
 * page's `lent.ts` exports, they take what is lent at run time instead of a copy.
 */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const source = join(dirname(fileURLToPath(import.meta.url)), "src");
const BORROWED = "borrowed";

/** Returns the names that a page ("module" or "program") lends, and the files that they come from. */
export async function inspectLent(page) {
  const root = process.cwd();
  const { metafile } = await build({
    entryPoints: [join(source, page, "lent.ts")],
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    jsx: "automatic",
    jsxImportSource: "preact",
    absWorkingDir: root,
  });
  const [output] = Object.values(metafile.outputs);
  const lists = Object.entries(metafile.inputs).filter(([path]) => path.endsWith("/lent.ts"));
  const files = lists.flatMap(([, { imports }]) => imports.map(({ path }) => join(root, path)));
  return { names: output.exports.sort(), files: new Set(files) };
}

/** What a part has in place of a lent module. Loading the part fails where the page's script is an older one. */
export function borrowing(page, names) {
  const list = names.join(", ");
  return [
    `export const { ${list} } = globalThis.ReverseMentorLends?.${page} ?? {};`,
    `if ([${list}].includes(undefined)) throw new Error("This part is newer than the page: reload the page.");`,
  ].join("\n");
}

/** @returns {import("esbuild").Plugin} */
export const borrowFrom = (page) => ({
  name: "borrow",
  async setup({ onResolve, onLoad, resolve }) {
    const { names, files } = await inspectLent(page);
    onResolve({ filter: /^(?:\.|preact)/ }, async ({ path, pluginData, ...from }) => {
      if (from.kind !== "import-statement" || pluginData === BORROWED) return undefined;
      const found = await resolve(path, { ...from, pluginData: BORROWED });
      return files.has(found.path) ? { path: page, namespace: BORROWED } : undefined;
    });
    onLoad({ filter: /.*/, namespace: BORROWED }, () => ({ contents: borrowing(page, names) }));
  },
});
