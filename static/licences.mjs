/**
 * Writes into each bundle whose code it contains and under which licence: the MIT licence asks for that.
 * The notices are those of the packages that really went in, so none is forgotten.
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

/** Returns the comment for a bundle that contains these packages, given as name and licence text. */
export function banner(licences) {
  const parts = licences.map(([name, text]) => ({ name, ...readLicence(name, text) }));
  const lines = parts.map(({ name, owners }) => `${name}: ${owners}`);
  return ["/*!", ...lines, "", parts[0].permission, "*/", ""].join("\n");
}

async function licencesIn(output, root) {
  const found = Object.keys(output.inputs).flatMap((path) => [IN_PACKAGE.exec(path)?.slice(1, 3) ?? []]);
  const folders = new Map(found.filter(([, name]) => name).map(([folder, name]) => [name, folder]));
  const names = [...folders.keys()].sort();
  return Promise.all(
    names.map(async (name) => [name, await readFile(join(root, folders.get(name), "LICENSE"), "utf8")]),
  );
}

export const licences = {
  name: "licences",
  setup({ initialOptions, onEnd }) {
    Object.assign(initialOptions, { metafile: true, write: false });
    onEnd(async ({ metafile, outputFiles = [] }) => {
      for (const { path, text } of outputFiles) {
        const output = metafile.outputs[relative(process.cwd(), path)];
        const contained = await licencesIn(output, process.cwd());
        await writeFile(path, contained.length > 0 ? banner(contained) + text : text);
        console.log(`${basename(path)} ${(text.length / 1000).toFixed(1)} kB`);
      }
    });
  },
};
