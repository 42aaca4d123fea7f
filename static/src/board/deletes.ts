import * as Y from "yjs";

/** What has been deleted, as ranges of clocks per client. A state vector knows nothing of it. */
export type DeleteSet = ReturnType<typeof Y.createDeleteSet>;

type Ranges = DeleteSet["clients"] extends Map<number, infer List> ? List : never;
type Range = { clock: number; len: number };

export function deletesOf(doc: Y.Doc): DeleteSet {
  return Y.createDeleteSetFromStructStore(doc.store);
}

export function deletesIn(update: Uint8Array): DeleteSet {
  return Y.decodeUpdate(update).ds;
}

/** How many characters and other units a set deletes. */
export function deletedLength(set: DeleteSet): number {
  return [...set.clients.values()].flat().reduce((sum, range) => sum + range.len, 0);
}

/** Keeps of each client only what lies before the clock `end` gives for it. */
export function clipped(set: DeleteSet, end: (client: number) => number): DeleteSet {
  return mapRanges(set, (client, ranges) =>
    ranges.flatMap(({ clock, len }) => range(clock, Math.min(clock + len, end(client)))),
  );
}

/** What `set` deletes and `known` does not. Both must be sorted and merged, as Yjs makes them. */
export function without(set: DeleteSet, known: DeleteSet): DeleteSet {
  return mapRanges(set, (client, ranges) => {
    const holes = known.clients.get(client) ?? [];
    return ranges.flatMap((piece) => cut(piece, holes));
  });
}

/** Whether any of these clocks of a client is in the set. */
export function touches(set: DeleteSet, client: number, clock: number, length: number): boolean {
  return set.clients.get(client)?.some((range) => range.clock < clock + length && clock < range.clock + range.len) ?? false;
}

function cut(piece: Range, holes: Range[]): Range[] {
  const left: Range[] = [];
  let start = piece.clock;
  const end = piece.clock + piece.len;
  for (const hole of holes) {
    if (hole.clock + hole.len <= start) continue;
    if (hole.clock >= end) break;
    left.push(...range(start, hole.clock));
    start = hole.clock + hole.len;
  }
  return [...left, ...range(start, end)];
}

function range(start: number, end: number): Range[] {
  return end > start ? [{ clock: start, len: end - start }] : [];
}

function mapRanges(set: DeleteSet, change: (client: number, ranges: Range[]) => Range[]): DeleteSet {
  const changed = Y.createDeleteSet();
  set.clients.forEach((ranges, client) => {
    const kept = change(client, ranges);
    if (kept.length > 0) changed.clients.set(client, kept as Ranges);
  });
  return changed;
}
