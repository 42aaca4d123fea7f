/**
 * Lets the parts that are loaded on demand borrow what the page's script brought along: of each module that
 * `src/shared/lent.ts` exports, they take what is lent at run time instead of a copy.
 */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const LENT = join(here, "src/shared/lent.ts");
const BORROWED = "borrowed";

/** Returns the names that are lent, and the files that they come from. */
export async function inspectLent(options = {}) {
  const root = process.cwd();
  const { metafile } = await build({
    ...options,
    entryPoints: [LENT],
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    jsx: "automatic",
    jsxImportSource: "preact",
    absWorkingDir: root,
  });
  const [output] = Object.values(metafile.outputs);
  const entry = metafile.inputs[output.entryPoint];
  return { names: output.exports.sort(), files: new Set(entry.imports.map(({ path }) => join(root, path))) };
}

/** What a part has in place of a lent module. Loading the part fails where the page's script is an older one. */
export function borrowing(names) {
  const list = names.join(", ");
  return [
    `export const { ${list} } = globalThis.ReverseMentorLends ?? {};`,
    `if ([${list}].includes(undefined)) throw new Error("This part is newer than the page: reload the page.");`,
  ].join("\n");
}

export const borrow = {
  name: "borrow",
  async setup({ onResolve, onLoad, resolve }) {
    const { names, files } = await inspectLent();
    onResolve({ filter: /^(?:\.|preact)/ }, async ({ path, pluginData, ...from }) => {
      if (from.kind !== "import-statement" || pluginData === BORROWED) return undefined;
      const found = await resolve(path, { ...from, pluginData: BORROWED });
      return files.has(found.path) ? { path: BORROWED, namespace: BORROWED } : undefined;
    });
    onLoad({ filter: /.*/, namespace: BORROWED }, () => ({ contents: borrowing(names) }));
  },
};
