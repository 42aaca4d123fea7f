/**
 * Leaves out of the libraries what no page of ours ever runs: a few lines go in place of modules of lib0 of which the
 * editor uses next to nothing (its logging draws colours and images, its DOM functions come with a validator for data);
 * prosemirror-view needn't look for Internet Explorer; and y-prosemirror is never asked to show an earlier version.
 */
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = join(dirname(fileURLToPath(import.meta.url)), "lean");

const MODULES = {
  "logging.js": "logging.js",
  "dom.js": "dom.js",
  "environment.js": "environment.js",
  "hash/sha256.js": "sha256.js",
};

/** Per file, what it says and what we let it say. */
export const CHANGES = {
  "prosemirror-view/dist/index.js": [
    ["const ie = !!(ie_upto10 || ie_11up || ie_edge);", "const ie = false;"],
    [/const ie_version = [^;]+;/, "const ie_version = 0;"],
  ],
  "y-prosemirror/src/plugins/sync-plugin.js": [
    [/\n {8}if \(binding\.prosemirrorView !== null\) {[^]*?\n {8}}\n/, "\n"],
    [/\n  renderSnapshot \([^]*?\n  }\n/, "\n"],
    [/\n  unrenderSnapshot \([^]*?\n  }\n/, "\n"],
    [/\n  _renderSnapshot \([^]*?\n  }\n/, "\n"],
  ],
};

/** Makes the changes to a file. Throws where a new version of the library says something else. */
export function changed(file, code) {
  return CHANGES[file].reduce((text, [said, instead]) => {
    const leaner = text.replace(said, instead);
    if (leaner === text) throw new Error(`${file} no longer says ${said}: see what can be left out now.`);
    return leaner;
  }, code);
}

export const lean = {
  name: "lean",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]node_modules[\\/]/ }, async ({ path }) => {
      const file = path.split(/[\\/]node_modules[\\/]/).at(-1).replaceAll("\\", "/");
      const module = file.startsWith("lib0/") && MODULES[file.slice("lib0/".length)];
      if (module) return { contents: await readFile(join(here, module), "utf8") };
      return file in CHANGES ? { contents: changed(file, await readFile(path, "utf8")) } : undefined;
    });
  },
};
