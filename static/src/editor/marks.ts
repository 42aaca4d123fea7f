import type { Attrs, DOMOutputSpec, MarkSpec } from "prosemirror-model";
import { safeHref } from "./safe_link";

export const MARKS = {
  link: {
    attrs: { href: {} },
    inclusive: false,
    parseDOM: [{ tag: "a[href]", getAttrs: linkAttrs }],
    toDOM: (mark) => linkElement(mark.attrs["href"]),
  },
  // For the other one to accept or to take out; text written behind it is not part of it.
  suggestion: {
    attrs: { by: { default: "mentor" } },
    inclusive: false,
    parseDOM: [{ tag: "mark[data-by]", getAttrs: (element) => ({ by: sideOf(element.getAttribute("data-by")) }) }],
    toDOM: (mark) => {
      const by = sideOf(mark.attrs["by"]);
      return ["mark", { class: `rm-suggestion rm-suggestion--${by}`, "data-by": by }, 0];
    },
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
  code: {
    code: true,
    parseDOM: [{ tag: "code" }],
    toDOM: () => ["code", 0],
  },
} satisfies Record<string, MarkSpec>;

export function sideOf(value: unknown): "mentor" | "mentee" {
  return value === "mentee" ? "mentee" : "mentor";
}

function linkAttrs(element: HTMLElement): Attrs | false {
  const href = safeHref(element.getAttribute("href") ?? "");
  return href === null ? false : { href };
}

function linkElement(address: unknown): DOMOutputSpec {
  const href = typeof address === "string" ? safeHref(address) : null;
  if (href === null) return ["span", 0];
  return ["a", { href, rel: "noopener noreferrer nofollow", target: "_blank" }, 0];
}
