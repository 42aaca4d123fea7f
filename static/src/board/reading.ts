import * as Y from "yjs";
import type { Authorship } from "./authorship";
import type { DeviceStore } from "./device_store";
import { newsSince } from "./news";

/**
 * What the partner wrote while the person was not looking, by what this device last showed.
 *
 * Kept on the device alone: in the person's row it would cost a write whenever they look. So another device
 * tells the same news again, and one that shows the board for the first time tells none.
 */
export class Reading {
  /** The person has just come: what the next answer brings is news. */
  private coming = true;
  private unread = false;

  constructor(
    private readonly notes: Y.XmlFragment,
    private readonly store: DeviceStore,
    private readonly authorship: Authorship,
    private readonly onNews: (blocks: Y.XmlElement[]) => void,
  ) {}

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
    if (!this.store.seen) return;
    const blocks = newsSince(this.notes, Y.decodeStateVector(this.store.seen), (client) => {
      return this.authorship.of(client) === "partner";
    });
    this.unread = blocks.length > 0;
    if (this.unread) this.onNews(blocks);
  }

  private see(): void {
    const vector = Y.encodeStateVector(this.notes.doc!);
    const { seen } = this.store;
    if (seen?.length === vector.length && seen.every((byte, at) => byte === vector[at])) return;
    this.store.see(vector);
  }
}
