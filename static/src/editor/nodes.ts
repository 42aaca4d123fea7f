import type { DOMOutputSpec, Node, NodeSpec } from "prosemirror-model";
import { CELL_NODES } from "./cell_nodes";

/**
 * The blocks of the notes.
 *
 * They hold `block+` wherever it makes sense: y-prosemirror deletes what the schema refuses, and edits of
 * two people may combine to what neither of them made. Attributes come from another browser too, so nothing
 * of them reaches the page unchecked.
 */
export const NODES = {
  doc: { content: "block+" },
  paragraph: {
    group: "block",
    content: "inline*",
    parseDOM: [{ tag: "p" }],
    toDOM: () => ["p", 0],
  },
  // The panel's own headings are h3 and h4, so those of the notes come below.
  heading: {
    attrs: { level: { default: 2 } },
    group: "block",
    content: "inline*",
    defining: true,
    parseDOM: [
      ...["h1", "h2", "h5"].map((tag) => ({ tag, attrs: { level: 2 } })),
      ...["h3", "h4", "h6"].map((tag) => ({ tag, attrs: { level: 3 } })),
    ],
    toDOM: (node) => [node.attrs["level"] === 3 ? "h6" : "h5", 0],
  },
  blockquote: {
    group: "block",
    content: "block+",
    defining: true,
    parseDOM: [{ tag: "blockquote" }],
    toDOM: () => ["blockquote", { dir: "auto" }, 0],
  },
  bullet_list: {
    group: "block",
    content: "list_item+",
    parseDOM: [{ tag: "ul" }],
    toDOM: () => ["ul", 0],
  },
  ordered_list: {
    group: "block",
    content: "list_item+",
    parseDOM: [{ tag: "ol" }],
    toDOM: () => ["ol", 0],
  },
  check_list: {
    group: "block",
    content: "check_item+",
    parseDOM: [{ tag: "ul[data-checks]", priority: 60 }],
    toDOM: () => ["ul", { "data-checks": "" }, 0],
  },
  list_item: {
    content: "block+",
    defining: true,
    parseDOM: [{ tag: "li" }],
    toDOM: () => ["li", { dir: "auto" }, 0],
  },
  check_item: {
    attrs: { checked: { default: false } },
    content: "block+",
    defining: true,
    parseDOM: [
      {
        tag: "li[data-checked]",
        priority: 60,
        getAttrs: (element) => ({ checked: element.getAttribute("data-checked") === "true" }),
      },
    ],
    toDOM: checkItem,
  },
  // All marks are let in: a code block must survive what was marked in it somewhere else.
  code_block: {
    group: "block",
    content: "text*",
    code: true,
    defining: true,
    parseDOM: [{ tag: "pre", preserveWhitespace: "full" }],
    toDOM: () => ["pre", { dir: "ltr" }, ["code", 0]],
  },
  ...CELL_NODES,
  text: { group: "inline" },
  hard_break: {
    group: "inline",
    inline: true,
    selectable: false,
    linebreakReplacement: true,
    parseDOM: [{ tag: "br" }],
    toDOM: () => ["br"],
  },
} satisfies Record<string, NodeSpec>;

let labels = 0;

/** Its box is no stop of the Tab key, which must lead out of the notes: a key of the item's own ticks it. */
function checkItem(node: Node): DOMOutputSpec {
  const checked = node.attrs["checked"] === true;
  const id = `rm-check-${labels++}`;
  const box = {
    type: "checkbox",
    class: "rm-check",
    tabindex: "-1",
    contenteditable: "false",
    "aria-labelledby": id,
    ...(checked ? { checked: "" } : {}),
  };
  return ["li", { dir: "auto", "data-checked": String(checked) }, ["input", box], ["div", { id }, 0]];
}
