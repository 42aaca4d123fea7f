import * as Y from "yjs";
import { deletesOf, touches, without, type DeleteSet } from "./deletes";

/** The notes as they stood before something was brought in. Yjs forgets the text of what is deleted. */
export interface Before {
  /** How often each word stood there. */
  readonly words: ReadonlyMap<string, number>;
  readonly deletes: DeleteSet;
}

export interface Removals {
  /** How many words stand in the notes no more. Words that only moved are none. */
  words: number;
  /** Whether a deleted piece of the document was still there before. */
  isGone(item: Y.Item): boolean;
}

export function asTheyStand(notes: Y.XmlFragment): Before {
  return { words: wordsIn(notes), deletes: deletesOf(notes.doc!) };
}

export function removalsSince(before: Before, notes: Y.XmlFragment): Removals {
  const now = wordsIn(notes);
  let words = 0;
  before.words.forEach((count, word) => (words += Math.max(0, count - (now.get(word) ?? 0))));
  // an edit that removes no word, like a paragraph split in two, deletes pieces too: those are nothing to show
  const gone = words > 0 ? without(deletesOf(notes.doc!), before.deletes) : Y.createDeleteSet();
  return { words, isGone: ({ id, length }) => touches(gone, id.client, id.clock, length) };
}

function wordsIn(notes: Y.XmlFragment): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts(notes)) {
    for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function* texts(parent: Y.XmlFragment): Generator<string> {
  for (const child of parent.toArray()) {
    if (child instanceof Y.XmlText) yield child.toDelta().map(({ insert }: { insert: unknown }) => insert).join("");
    else if (child instanceof Y.XmlElement) yield* texts(child);
  }
}
