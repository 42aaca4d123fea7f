import type { Node } from "prosemirror-model";
import { Plugin } from "prosemirror-state";

const PAUSE_MS = 500;

/** How many words a text has, in scripts without spaces too where the browser can tell. */
export function countWords(text: string): number {
  if (typeof Intl.Segmenter === "undefined") return text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  let words = 0;
  for (const { isWordLike } of new Intl.Segmenter(undefined, { granularity: "word" }).segment(text)) {
    if (isWordLike) words++;
  }
  return words;
}

/** Counts once the document rests: a long text takes some milliseconds. */
export function wordCount(onWords: (words: number) => void): Plugin {
  return new Plugin({
    view: ({ state }) => {
      const count = (doc: Node) => onWords(countWords(doc.textBetween(0, doc.content.size, "\n", "\n")));
      let timer = setTimeout(() => count(state.doc), 0);
      return {
        update(view, before) {
          if (view.state.doc === before.doc) return;
          clearTimeout(timer);
          timer = setTimeout(() => count(view.state.doc), PAUSE_MS);
        },
        destroy: () => clearTimeout(timer),
      };
    },
  });
}
