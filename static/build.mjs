/** Builds the browser part into the Python package. `--watch` rebuilds on change, with source maps. */
import { mkdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, context } from "esbuild";
import { licences, writeLicences } from "./licences.mjs";
import { smaller } from "./smaller.mjs";
import { targets } from "./targets.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, "..", "reverse_mentor_xblock", "public");
const watching = process.argv.includes("--watch");

const builds = Object.values(targets).map((target) => ({
  ...target,
  outdir: out,
  minify: !watching,
  sourcemap: watching ? "inline" : false,
  plugins: watching ? [...target.plugins, licences] : [...target.plugins, smaller, licences],
}));

if (watching) {
  for (const one of builds) {
    await (await context(one)).watch();
  }
} else {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  await Promise.all(builds.map((one) => build(one)));
  await writeLicences(out);
}
