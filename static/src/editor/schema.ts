import { Schema, type Attrs, type DOMOutputSpec } from "prosemirror-model";
import { safeHref } from "./safe_link";

/**
 * What notes are made of.
 *
 * Blocks hold `block+` wherever it makes sense: y-prosemirror deletes what the schema refuses, and edits of
 * two people may combine to what neither of them made. Attributes come from another browser too, so nothing
 * of them reaches the page unchecked.
 */
export const schema = new Schema({
  nodes: {
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
    list_item: {
      content: "block+",
      defining: true,
      parseDOM: [{ tag: "li" }],
      toDOM: () => ["li", { dir: "auto" }, 0],
    },
    text: { group: "inline" },
    hard_break: {
      group: "inline",
      inline: true,
      selectable: false,
      parseDOM: [{ tag: "br" }],
      toDOM: () => ["br"],
    },
  },
  marks: {
    link: {
      attrs: { href: {} },
      inclusive: false,
      parseDOM: [{ tag: "a[href]", getAttrs: linkAttrs }],
      toDOM: (mark) => linkElement(mark.attrs["href"]),
    },
    strong: {
      parseDOM: [
        { tag: "strong" },
        // Google Docs wraps all it copies into a <b> that is not bold.
        { tag: "b", getAttrs: (element) => element.style.fontWeight !== "normal" && null },
        { style: "font-weight", getAttrs: (weight) => /^(bold(er)?|[6-9]\d{2})$/.test(weight) && null },
      ],
      toDOM: () => ["strong", 0],
    },
    em: {
      parseDOM: [{ tag: "em" }, { tag: "i" }, { style: "font-style=italic" }],
      toDOM: () => ["em", 0],
    },
  },
});

function linkAttrs(element: HTMLElement): Attrs | false {
  const href = safeHref(element.getAttribute("href") ?? "");
  return href === null ? false : { href };
}

function linkElement(address: unknown): DOMOutputSpec {
  const href = typeof address === "string" ? safeHref(address) : null;
  if (href === null) return ["span", 0];
  return ["a", { href, rel: "noopener noreferrer nofollow", target: "_blank" }, 0];
}
