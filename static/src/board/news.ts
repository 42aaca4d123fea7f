import * as Y from "yjs";

/** What was done to the notes while somebody was away. */
export interface News {
  /** What can be shown of it. */
  readonly blocks: readonly Y.XmlElement[];
  /** The partner wrote, ticked or formatted something. */
  readonly wrote: boolean;
  /** How many words were removed. Whose doing that was, no document tells. */
  readonly removed: number;
}

/** Clocks by client id, as far as somebody has read. */
export type Vector = ReadonlyMap<number, number>;

/** Whether a piece of the document was made after `seen`, by somebody whose client ids are `theirs`. */
export function isWrittenSince(seen: Vector, isTheirs: (client: number) => boolean): (item: Y.Item) => boolean {
  return ({ id, length, deleted }) => !deleted && isTheirs(id.client) && id.clock + length > (seen.get(id.client) ?? 0);
}

/** Finds the blocks that hold such a piece, deleted or not, be it text, a tick or a format. Of blocks within blocks the inner ones. */
export function blocksWith(notes: Y.XmlFragment, isSuch: (item: Y.Item) => boolean): Y.XmlElement[] {
  const found: Y.XmlElement[] = [];
  visit(notes);
  return found;

  function visit(parent: Y.XmlFragment): void {
    let has = [...parent._map.values()].some(isSuch);
    for (const item of items(parent)) {
      const type = !item.deleted && item.content instanceof Y.ContentType ? item.content.type : null;
      if (type instanceof Y.XmlText) has ||= [...items(type)].some(isSuch);
      else if (type instanceof Y.XmlElement) visit(type);
    }
    if (has && parent instanceof Y.XmlElement) found.push(parent);
  }
}

function* items(type: Y.XmlFragment | Y.XmlText): Generator<Y.Item> {
  for (let item = type._start; item; item = item.right) yield item;
}
