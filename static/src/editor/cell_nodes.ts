import type { Node, NodeSpec } from "prosemirror-model";
import type { Role } from "../contract";

export type CellKind = "pro" | "con";

/** A cell's place in the table of two people's pros and cons. */
export interface CellPlace {
  side: Role;
  kind: CellKind;
}

/** In reading order. */
export const CELL_PLACES: readonly CellPlace[] = [
  { side: "mentor", kind: "pro" },
  { side: "mentor", kind: "con" },
  { side: "mentee", kind: "pro" },
  { side: "mentee", kind: "con" },
];

/** A table may lack cells or have one twice, after edits of two people: all of them are shown. */
export const CELL_NODES = {
  pros_cons: {
    group: "block",
    content: "pros_cons_cell+",
    isolating: true,
    parseDOM: [{ tag: "div[data-pros-cons]" }],
    toDOM: () => ["div", { class: "rm-cells", "data-pros-cons": "" }, 0],
  },
  pros_cons_cell: {
    attrs: { side: { default: "mentor" }, kind: { default: "pro" } },
    content: "block+",
    isolating: true,
    parseDOM: [
      {
        tag: "div[data-side]",
        getAttrs: ({ dataset }) => placeOf({ side: dataset["side"], kind: dataset["kind"] }),
      },
    ],
    toDOM: (node: Node) => {
      const { side, kind } = placeOf(node.attrs);
      return ["div", { class: `rm-cell rm-cell--${side}`, "data-side": side, "data-kind": kind, dir: "auto" }, 0];
    },
  },
} satisfies Record<string, NodeSpec>;

/** What another browser wrote, as one of the four places. */
export function placeOf({ side, kind }: { side?: unknown; kind?: unknown }): CellPlace & Record<string, string> {
  return { side: side === "mentee" ? "mentee" : "mentor", kind: kind === "con" ? "con" : "pro" };
}
