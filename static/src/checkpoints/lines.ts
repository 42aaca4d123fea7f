import type { Node } from "prosemirror-model";
import { placeOf, type CellPlace } from "../editor/cell_nodes";

/** Every block of text of the notes as a line to read, with what it is a part of. */
export function linesOf(notes: Node, cellLabel: (place: CellPlace) => string): string[] {
  const lines: string[] = [];
  visit(notes, "");
  return lines;

  function visit(parent: Node, sign: string): void {
    parent.forEach((node, _offset, index) => {
      if (!node.isTextblock) return visit(node, signOf(node, parent, index));
      const text = node.textBetween(0, node.content.size, "\n", "\n");
      // only the first block of an item stands beside its sign
      lines.push(index === 0 ? sign + text : text);
    });
  }

  function signOf(node: Node, parent: Node, index: number): string {
    if (node.type.name === "check_item") return node.attrs["checked"] === true ? "☑ " : "☐ ";
    if (node.type.name === "list_item") return parent.type.name === "ordered_list" ? `${index + 1}. ` : "• ";
    if (node.type.name === "pros_cons_cell") return `${cellLabel(placeOf(node.attrs))}: `;
    return "";
  }
}
