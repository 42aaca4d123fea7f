import { Slice } from "prosemirror-model";
import { Plugin } from "prosemirror-state";
import { cleanHtml } from "./html";
import { looksLikeMarkdown, markdownBlocks } from "./markdown";

/** What comes from elsewhere: cleaned before the schema reads it, Markdown text as what it means. */
export function pasting(): Plugin {
  return new Plugin({
    props: {
      transformPastedHTML: (html) => (isOurs(html) ? html : cleanHtml(html)),
      // without a slice ProseMirror reads the text as it always does, which its types don't know
      clipboardTextParser: (text, _context, plain) => {
        if (plain || !looksLikeMarkdown(text)) return null as unknown as Slice;
        return Slice.maxOpen(markdownBlocks(text));
      },
    },
  });
}

/** Copied from notes like these: ProseMirror has marked it, and it is clean. */
function isOurs(html: string): boolean {
  return html.includes("data-pm-slice");
}
