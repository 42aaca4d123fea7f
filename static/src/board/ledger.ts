import { fromBase64 } from "lib0/buffer";
import * as Y from "yjs";
import type { SyncAnswer } from "../contract";
import { deletesIn, type DeleteSet } from "./deletes";
import { isNothing, isStalled, missingOnServer, pack, type Missing, type Parcel, type ServerBoard } from "./outgoing";
import { SERVER } from "./reading";

/** "settled": the server has all own edits. "more": it took some. "stalled": it took none of what was sent. */
export type Outcome = "settled" | "more" | "stalled";

/** Keeps account of what the server's board holds, next to the document in this tab. */
export class Ledger {
  /** Null before the first answer: then nobody knows what the server lacks. */
  private server: ServerBoard | null = null;
  private turn = 0;

  /**
   * `own`: client ids whose edits this device may send; the set may grow.
   * `limit`: bytes of the largest update the server takes.
   */
  constructor(
    private readonly doc: Y.Doc,
    private readonly own: ReadonlySet<number>,
    private readonly limit: number,
  ) {}

  lacksEdits(): boolean {
    return this.missing() !== null;
  }

  /** The next update to send; null when the server lacks nothing. */
  parcel(): Parcel | "too_large" | null {
    const missing = this.missing();
    return missing && (pack(this.doc, missing, this.limit, this.turn) ?? "too_large");
  }

  /** Brings an answer into the document and into the account. Throws on bytes that are no Yjs update. */
  take(answer: SyncAnswer, sent: Parcel | null): Outcome {
    const update = answer.update ? fromBase64(answer.update) : null;
    if (update) Y.applyUpdate(this.doc, update, SERVER);
    const vector = Y.decodeStateVector(fromBase64(answer.state_vector));
    const before = this.server;
    this.server = { vector, deletes: this.deletesAfter(update, sent) };
    const outcome = this.outcome(sent);
    this.turn = outcome === "stalled" ? this.turn + 1 : 0;
    if (outcome !== "settled" || !sent || answer.saved) return outcome;
    // seen on the board, but not found standing in one's own row: it has to go out again
    this.server = before;
    return "stalled";
  }

  private outcome(sent: Parcel | null): Outcome {
    if (!this.server || !this.lacksEdits()) return "settled";
    return sent && isStalled(sent, this.server) ? "stalled" : "more";
  }

  private missing(): Missing | null {
    if (!this.server) return null;
    const missing = missingOnServer(this.doc, this.own, this.server);
    return isNothing(missing) ? null : missing;
  }

  /**
   * An update always carries every deletion its maker knows, so it replaces what we believed: a deletion the
   * server lost shows up as missing. Without an update the server has at least what it confirmed before.
   */
  private deletesAfter(update: Uint8Array | null, sent: Parcel | null): DeleteSet {
    if (update) return deletesIn(update);
    const before = this.server?.deletes ?? Y.createDeleteSet();
    return sent ? Y.mergeDeleteSets([before, sent.deletes]) : before;
  }
}
