/**
 * Puts a few lines in place of modules of lib0 of which the editor uses next to nothing. Its logging draws
 * colours and images, its DOM functions come with a validator for data: 3 kB of gzip that nobody would miss.
 */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const LEAN = {
  "lib0/logging": "logging.js",
  "lib0/dom": "dom.js",
  "lib0/hash/sha256": "sha256.js",
};

export const lean = {
  name: "lean",
  setup({ onResolve }) {
    const folder = join(dirname(fileURLToPath(import.meta.url)), "lean");
    onResolve({ filter: /^lib0\// }, ({ path }) => {
      const file = LEAN[path.replace(/\.js$/, "")];
      return file ? { path: join(folder, file) } : undefined;
    });
  },
};
