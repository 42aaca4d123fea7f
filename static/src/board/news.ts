import * as Y from "yjs";

/** Clocks by client id, as far as somebody has read. */
export type Vector = ReadonlyMap<number, number>;

/**
 * Finds the blocks in which somebody (`isTheirs`: by client id) wrote, ticked or formatted something
 * after `seen`. Of blocks within blocks the inner ones; deletions leave nothing to show.
 */
export function newsSince(notes: Y.XmlFragment, seen: Vector, isTheirs: (client: number) => boolean): Y.XmlElement[] {
  const isNew = ({ id, length, deleted }: Y.Item) =>
    !deleted && isTheirs(id.client) && id.clock + length > (seen.get(id.client) ?? 0);
  const found: Y.XmlElement[] = [];
  visit(notes);
  return found;

  function visit(parent: Y.XmlFragment): void {
    let changed = [...parent._map.values()].some(isNew);
    for (const item of items(parent)) {
      const type = item.content instanceof Y.ContentType ? item.content.type : null;
      if (type instanceof Y.XmlText) changed ||= hasText(type, isNew);
      else if (type instanceof Y.XmlElement) visit(type);
    }
    if (changed && parent instanceof Y.XmlElement) found.push(parent);
  }
}

function hasText(text: Y.XmlText, isNew: (item: Y.Item) => boolean): boolean {
  return [...items(text)].some(isNew);
}

function* items(type: Y.XmlFragment | Y.XmlText): Generator<Y.Item> {
  for (let item = type._start; item; item = item.right) if (!item.deleted) yield item;
}
