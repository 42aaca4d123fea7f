import * as Y from "yjs";
import type { Author } from "../../src/board/authorship";

export const NOW = "2026-03-01T10:00:00.000Z";

/** Two browsers' documents, and who is who as the first sees it. */
export function two(): { mine: Y.Doc; theirs: Y.Doc; who: (client: number | null) => Author | null } {
  const [mine, theirs] = [new Y.Doc(), new Y.Doc()];
  const who = (client: number | null) =>
    client === mine.clientID ? "me" : client === theirs.clientID ? "partner" : null;
  return { mine, theirs, who };
}

/** Brings two documents to the same state, edits made apart included. */
export function meet(one: Y.Doc, other: Y.Doc): void {
  Y.applyUpdate(one, Y.encodeStateAsUpdate(other));
  Y.applyUpdate(other, Y.encodeStateAsUpdate(one));
}
