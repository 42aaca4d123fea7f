/**
 * Writes into one file beside the bundles whose code they contain and under which licence, as the MIT licence
 * asks for; each of these bundles says so. The notices are those of the packages that really went in, so none is
 * forgotten.
 */
import { readFile, writeFile } from "node:fs/promises";
import { basename, join, relative } from "node:path";

const IN_PACKAGE = /^(.*node_modules\/((?:@[^/]+\/)?[^/]+))\//;
const PERMISSION = "Permission is hereby granted";

/** Splits a licence into whose it is and what it permits. Throws on one that is not the MIT licence. */
export function readLicence(name, text) {
  const at = text.indexOf(PERMISSION);
  if (at < 0) throw new Error(`${name} is not under the MIT licence: see whether we may ship it, and how.`);
  const plain = (part) => part.replace(/\s+/g, " ").trim();
  const owners = plain(text.slice(0, at)).replace(/^The MIT License \(MIT\) /, "");
  return { owners, permission: plain(text.slice(at)) };
}

/** Returns the notice for these packages, given as name and licence text. */
export function notice(licences) {
  const parts = licences.map(([name, text]) => ({ name, ...readLicence(name, text) }));
  const lines = parts.map(({ name, owners }) => `${name}: ${owners}`);
  return [...lines, "", parts[0].permission, ""].join("\n");
}

const FILE = "licences.txt";
const POINTER = `/*! Contains works of others, under the MIT licence: see ${FILE} beside this file. */\n`;

/** Folders of the packages that went in, by their names. */
const contained = new Map();

function packagesIn(output) {
  const found = Object.keys(output.inputs).map((path) => IN_PACKAGE.exec(path)?.slice(1, 3));
  return found.filter((one) => one !== undefined);
}

export const licences = {
  name: "licences",
  setup({ initialOptions, onEnd }) {
    Object.assign(initialOptions, { metafile: true, write: false });
    onEnd(async ({ metafile, outputFiles = [] }) => {
      for (const { path, text } of outputFiles) {
        const packages = packagesIn(metafile.outputs[relative(process.cwd(), path)]);
        packages.forEach(([folder, name]) => contained.set(name, join(process.cwd(), folder)));
        await writeFile(path, packages.length > 0 ? POINTER + text : text);
        console.log(`${basename(path)} ${(text.length / 1000).toFixed(1)} kB`);
      }
    });
  },
};

/** Writes the notice for all that was built so far. */
export async function writeLicences(folder) {
  const names = [...contained.keys()].sort();
  const texts = names.map(async (name) => [name, await readFile(join(contained.get(name), "LICENSE"), "utf8")]);
  await writeFile(join(folder, FILE), notice(await Promise.all(texts)));
}
