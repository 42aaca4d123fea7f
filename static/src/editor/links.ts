import { Plugin, type Command, type EditorState } from "prosemirror-state";
import { safeHref } from "./safe_link";
import { schema } from "./schema";

const link = schema.marks.link;

/** One link in the text: a run of the same address, whatever else is bold in it. */
export interface LinkSpan {
  from: number;
  to: number;
  href: string;
}

/** The link the selection starts in or touches. */
export function linkAt(state: EditorState): LinkSpan | null {
  const { from } = state.selection;
  return linksAround(state).find((span) => span.from <= from && from <= span.to) ?? null;
}

function linksAround(state: EditorState): LinkSpan[] {
  const { $from } = state.selection;
  const spans: LinkSpan[] = [];
  $from.parent.forEach((child, offset) => {
    const mark = link.isInSet(child.marks);
    if (!mark) return;
    const from = $from.start() + offset;
    const to = from + child.nodeSize;
    const href = String(mark.attrs["href"]);
    const last = spans.at(-1);
    if (last?.to === from && last.href === href) last.to = to;
    else spans.push({ from, to, href });
  });
  return spans;
}

/**
 * Links the selection, or changes the link around the cursor; with neither, writes the address out.
 * `href` must have come through `safeHref`.
 */
export function setLink(href: string): Command {
  return (state, dispatch) => {
    const mark = link.create({ href });
    const { selection, tr } = state;
    const range = selection.empty ? linkAt(state) : selection;
    if (range) tr.removeMark(range.from, range.to, link).addMark(range.from, range.to, mark);
    else tr.replaceSelectionWith(schema.text(href.replace(/^mailto:/, ""), [mark]), false);
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

export const removeLink: Command = (state, dispatch) => {
  const span = linkAt(state);
  if (!span) return false;
  dispatch?.(state.tr.removeMark(span.from, span.to, link));
  return true;
};

/** Pasting an address over selected words links them; Ctrl or Cmd and a click follows a link. */
export function linkPlugin(): Plugin {
  return new Plugin({
    props: {
      handlePaste(view, event) {
        const href = /^\S+:\S+$/.test(pasted(event)) ? safeHref(pasted(event)) : null;
        if (href === null || view.state.selection.empty) return false;
        return setLink(href)(view.state, view.dispatch);
      },
      handleDOMEvents: {
        click(_view, event) {
          const anchor = (event.target as Element).closest?.("a[href]");
          if (!anchor || !(event.ctrlKey || event.metaKey)) return false;
          event.preventDefault();
          openLink(anchor.getAttribute("href") ?? "");
          return true;
        },
      },
    },
  });
}

export function openLink(address: string): void {
  const href = safeHref(address);
  if (href) window.open(href, "_blank", "noopener,noreferrer");
}

function pasted(event: ClipboardEvent): string {
  return event.clipboardData?.getData("text/plain").trim() ?? "";
}
