/** What is built: the entry scripts of the views, the parts that these load on demand, and the styles. */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { guestCss } from "./guest_css.mjs";
import { lean } from "./lean.mjs";
import { borrowFrom } from "./lending.mjs";

const source = join(dirname(fileURLToPath(import.meta.url)), "src");

const common = {
  bundle: true,
  target: ["chrome100", "edge100", "firefox100", "safari15.4"],
  jsx: "automatic",
  jsxImportSource: "preact",
  legalComments: "none",
  logLevel: "warning",
  plugins: [guestCss, lean],
};

// The parts of a page have chunks for what several of them share; parts of different pages never meet.
const partsOf = (page) => ({
  ...common,
  plugins: [...common.plugins, borrowFrom(page)],
  format: "esm",
  splitting: true,
  chunkNames: "shared-[hash]",
});

/** @type {Record<"entries" | "moduleParts" | "programParts" | "styles", import("esbuild").BuildOptions>} */
export const targets = {
  // A fragment can only load classic scripts, so the entries are IIFEs ...
  entries: {
    ...common,
    format: "iife",
    entryPoints: {
      module: join(source, "module.tsx"),
      program: join(source, "program.tsx"),
      studio: join(source, "studio.tsx"),
    },
  },
  // ... and what not every visit needs is an ES module that is imported on demand.
  moduleParts: {
    ...partsOf("module"),
    entryPoints: {
      board: join(source, "board_part.ts"),
      checkpoints: join(source, "checkpoints/index.tsx"),
      private_notes: join(source, "private_notes/index.tsx"),
      review: join(source, "review/index.tsx"),
    },
  },
  programParts: {
    ...partsOf("program"),
    entryPoints: {
      browse: join(source, "browse/index.tsx"),
      coordinator: join(source, "coordinator/index.tsx"),
      records: join(source, "records/index.tsx"),
    },
  },
  styles: { ...common, entryPoints: { reverse_mentor: join(source, "styles/index.css") } },
};
