/**
 * Leaves out of the libraries what no browser that we support ever runs.
 *
 * A few lines go in place of modules of lib0 of which the editor uses next to nothing: its logging draws colours and
 * images, its DOM functions come with a validator for data. And prosemirror-view needn't look for Internet Explorer.
 */
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = join(dirname(fileURLToPath(import.meta.url)), "lean");

const LEAN = {
  "logging.js": "logging.js",
  "dom.js": "dom.js",
  "environment.js": "environment.js",
  "hash/sha256.js": "sha256.js",
};

const KNOWN = [
  ["const ie = !!(ie_upto10 || ie_11up || ie_edge);", "const ie = false;"],
  [/const ie_version = [^;]+;/, "const ie_version = 0;"],
];

/** Writes what is known into prosemirror-view. Throws where a new version of it says something else. */
export function withoutExplorer(code) {
  return KNOWN.reduce((text, [asked, answer]) => {
    const leaner = text.replace(asked, answer);
    if (leaner === text) throw new Error(`prosemirror-view no longer says ${asked}: see what is known now.`);
    return leaner;
  }, code);
}

export const lean = {
  name: "lean",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]node_modules[\\/]lib0[\\/]/ }, async ({ path }) => {
      const file = LEAN[path.split(/[\\/]lib0[\\/]/).at(-1).replaceAll("\\", "/")];
      return file ? { contents: await readFile(join(here, file), "utf8") } : undefined;
    });
    onLoad({ filter: /[\\/]prosemirror-view[\\/]dist[\\/]index\.js$/ }, async ({ path }) => ({
      contents: withoutExplorer(await readFile(path, "utf8")),
    }));
  },
};
