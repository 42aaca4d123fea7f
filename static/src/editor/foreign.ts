import { Plugin } from "prosemirror-state";
import * as Y from "yjs";
import { schema } from "./schema";

/** Elements inside elements, as `core/board/notes.py` reads them. */
const MAX_DEPTH = 64;

/**
 * Takes out of the notes what no editor of ours writes and the binding can't read: text outside of any
 * block, maps and plain values among blocks or letters, thousands of blocks inside each other. One such piece,
 * from a script of either member, would keep both from their notes for good. Must come before the binding.
 */
export function cleaning(notes: Y.XmlFragment): Plugin {
  clean(notes);
  const heed = (_events: unknown, { local }: Y.Transaction) => {
    if (!local) clean(notes);
  };
  return new Plugin({
    view() {
      notes.observeDeep(heed);
      return { destroy: () => notes.unobserveDeep(heed) };
    },
  });
}

function clean(notes: Y.XmlFragment): void {
  const found = [...foreignIn(notes, MAX_DEPTH)];
  // nobody's edit: whoever opens the notes does the same
  if (found.length > 0) Y.transact(notes.doc!, (at) => found.forEach((item) => item.delete(at)), null, false);
}

function* foreignIn(parent: Y.XmlFragment, depth: number): Generator<Y.Item> {
  for (let item = parent._start; item; item = item.right) {
    if (item.deleted) continue;
    const type = item.content instanceof Y.ContentType ? item.content.type : null;
    if (type instanceof Y.XmlElement && depth > 0 && mayStand(type, parent)) yield* foreignIn(type, depth - 1);
    else if (type instanceof Y.XmlText && parent instanceof Y.XmlElement) yield* foreignInText(type);
    else yield item;
  }
}

/** The binding sees to what blocks hold, and not to what the notes do. */
function mayStand({ nodeName }: Y.XmlElement, parent: Y.XmlFragment): boolean {
  return parent instanceof Y.XmlElement || schema.nodes[nodeName]?.isInGroup("block") === true;
}

function* foreignInText(text: Y.XmlText): Generator<Y.Item> {
  for (let item = text._start; item; item = item.right) {
    const fits = item.content instanceof Y.ContentString || item.content instanceof Y.ContentFormat;
    if (!item.deleted && !fits) yield item;
  }
}
