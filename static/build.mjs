/** Builds the browser part into the Python package. `--watch` rebuilds on change, with source maps. */
import { mkdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, context } from "esbuild";
import { guestCss } from "./guest_css.mjs";
import { lean } from "./lean.mjs";
import { licences } from "./licences.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, "..", "reverse_mentor_xblock", "public");
const watching = process.argv.includes("--watch");

const common = {
  bundle: true,
  outdir: out,
  minify: !watching,
  sourcemap: watching ? "inline" : false,
  target: ["chrome100", "edge100", "firefox100", "safari15.4"],
  jsx: "automatic",
  jsxImportSource: "preact",
  legalComments: "none",
  logLevel: "warning",
  plugins: [guestCss, lean, licences],
};

const targets = [
  // A fragment can only load classic scripts, so the entries are IIFEs ...
  {
    ...common,
    format: "iife",
    entryPoints: {
      module: join(here, "src/module.tsx"),
      program: join(here, "src/program.tsx"),
      studio: join(here, "src/studio.tsx"),
    },
  },
  // ... and what not every visit needs is an ES module that is imported on demand. What several of these
  // share is split off into chunks of its own.
  {
    ...common,
    format: "esm",
    splitting: true,
    chunkNames: "shared-[hash]",
    entryPoints: {
      checkpoints: join(here, "src/checkpoints/index.tsx"),
      browse: join(here, "src/browse/index.tsx"),
      coordinator: join(here, "src/coordinator/index.tsx"),
      editor: join(here, "src/editor/index.ts"),
      records: join(here, "src/records/index.tsx"),
      private_notes: join(here, "src/private_notes/index.tsx"),
      review: join(here, "src/review/index.tsx"),
      together: join(here, "src/together/index.tsx"),
    },
  },
  { ...common, entryPoints: { reverse_mentor: join(here, "src/styles/index.css") } },
];

if (watching) {
  for (const target of targets) {
    await (await context(target)).watch();
  }
} else {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  await Promise.all(targets.map((target) => build(target)));
}
