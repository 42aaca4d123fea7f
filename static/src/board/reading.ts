import * as Y from "yjs";
import type { Authorship } from "./authorship";
import type { DeviceStore } from "./device_store";
import { blocksWith, isWrittenSince, type News } from "./news";
import { asTheyStand, removalsSince, type Before } from "./removals";

/** The origin of what comes from the server: all else was done on this device, before its person's eyes. */
export const SERVER = "server";

/**
 * What the partner wrote, and how many words were removed, while the person was not looking: by what this
 * device last showed.
 *
 * Kept on the device alone: in the person's row it would cost a write whenever they look. So another device
 * tells the same news again, and one that shows the board for the first time tells none.
 */
export class Reading {
  /** The person has just come: what the next answer brings is news. */
  private coming = true;
  private unread = false;
  /** Before the first answer after that; null while none has come. */
  private before: Before | null = null;

  constructor(
    private readonly notes: Y.XmlFragment,
    private readonly store: DeviceStore,
    private readonly authorship: Authorship,
    private readonly onNews: (news: News) => void,
  ) {
    notes.doc!.on("beforeTransaction", ({ origin }: Y.Transaction) => {
      if (this.coming && origin === SERVER) this.before ??= asTheyStand(notes);
    });
  }

  /** The person looks again after a while. */
  came(): void {
    this.coming = true;
  }

  /** An answer is in the document. */
  answered(visible: boolean): void {
    if (!visible) return;
    if (this.coming) this.compare();
    this.coming = false;
    if (!this.unread) this.see();
  }

  /** The person has taken notice: it is no news the next time. */
  read(): void {
    if (!this.unread) return;
    this.unread = false;
    this.see();
  }

  private compare(): void {
    const { seen } = this.store;
    const { words, isGone } = removalsSince(this.before ?? asTheyStand(this.notes), this.notes);
    this.before = null;
    if (!seen) return;
    const isWritten = isWrittenSince(Y.decodeStateVector(seen.vector), (client) => {
      return this.authorship.of(client) === "partner";
    });
    const wrote = blocksWith(this.notes, isWritten).length > 0;
    const blocks = blocksWith(this.notes, (item) => isWritten(item) || isGone(item));
    const removed = seen.removed + words;
    this.unread = wrote || removed > 0;
    if (words > 0) this.store.see({ ...seen, removed });
    if (this.unread) this.onNews({ blocks, wrote, removed });
  }

  private see(): void {
    const vector = Y.encodeStateVector(this.notes.doc!);
    const { seen } = this.store;
    if (seen?.removed === 0 && isEqual(seen.vector, vector)) return;
    this.store.see({ vector, removed: 0 });
  }
}

function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
