import * as Y from "yjs";
import type { Awareness } from "y-protocols/awareness";
import type { Cursor, PartnerTab, Role } from "../contract";

const LONGEST_POSITION = 512;

/** Shows the partner's cursors by way of Yjs' awareness states, which the editor's cursor plugin draws. */
export class PartnerCursors {
  private shown = new Set<number>();

  constructor(
    private readonly awareness: Awareness,
    private readonly notes: Y.XmlFragment,
    private readonly partner: { name: string; role: Role },
  ) {}

  /** Replaces all that was shown. Positions a browser could not have made are left out. */
  show(tabs: readonly PartnerTab[]): void {
    const { states, clientID } = this.awareness;
    const next = new Map<number, object>();
    for (const { client, cursor, typing } of tabs) {
      const position = client === clientID ? null : readCursor(cursor, this.notes);
      if (position) next.set(client, { cursor: position, user: this.partner, typing });
    }
    const gone = [...this.shown].filter((client) => !next.has(client));
    gone.forEach((client) => states.delete(client));
    next.forEach((state, client) => states.set(client, state));
    const changed = next.size + gone.length > 0;
    this.shown = new Set(next.keys());
    if (changed) this.announce(gone);
  }

  clear(): void {
    this.show([]);
  }

  private announce(removed: number[]): void {
    this.awareness.emit("change", [{ added: [], updated: [...this.shown], removed }, "partner"]);
  }
}

/** This tab's cursor as the wire wants it; null without one or when a position is too long to send. */
export function ownCursor(awareness: Awareness): Cursor | null {
  const cursor = awareness.getLocalState()?.["cursor"] as { anchor: unknown; head: unknown } | null | undefined;
  if (!cursor) return null;
  const anchor = JSON.stringify(cursor.anchor);
  const head = JSON.stringify(cursor.head);
  return Math.max(anchor.length, head.length) > LONGEST_POSITION ? null : { anchor, head };
}

function readCursor(cursor: Cursor | null, notes: Y.XmlFragment): { anchor: unknown; head: unknown } | null {
  if (!cursor) return null;
  const anchor = readPosition(cursor.anchor, notes);
  const head = readPosition(cursor.head, notes);
  return anchor && head ? { anchor, head } : null;
}

/** The text comes from another browser: only a position that lies in the notes goes to the editor. */
function readPosition(text: string, notes: Y.XmlFragment): unknown {
  try {
    const json: unknown = JSON.parse(text);
    const relative = Y.createRelativePositionFromJSON(json);
    const place = Y.createAbsolutePositionFromRelativePosition(relative, notes.doc!);
    return place && isInside(place.type, notes) ? json : null;
  } catch {
    return null;
  }
}

function isInside(type: Y.AbstractType<unknown>, notes: Y.XmlFragment): boolean {
  for (let at: Y.AbstractType<unknown> | null = type; at; at = at.parent) {
    if (at === (notes as Y.AbstractType<unknown>)) return true;
  }
  return false;
}
