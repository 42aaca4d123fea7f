import { fromBase64, toBase64 } from "lib0/buffer";
import * as Y from "yjs";
import type { PairStatus, Role, SyncAnswer, SyncRequest } from "../../src/contract";
import { RequestFailure } from "../../src/shared/request";

const NOTHING = Y.encodeStateAsUpdate(new Y.Doc());
export const POLL_MS = 4000;

/** The board's server as the contract has it: two replicas, merged for each answer. */
export class BoardServer {
  readonly replicas: Record<Role, Uint8Array> = { mentor: NOTHING, mentee: NOTHING };
  readonly clients: Record<Role, Set<number>> = { mentor: new Set(), mentee: new Set() };
  status: PairStatus = "active";
  requests: { role: Role; body: SyncRequest }[] = [];

  sync(role: Role, body: SyncRequest): SyncAnswer {
    this.requests.push({ role, body });
    const update = body.update ? fromBase64(body.update) : null;
    if (update && this.status === "ended") throw new RequestFailure("pair_ended", 409, "This pair has ended.");
    const complete = update !== null && this.keep(role, this.board(), update);
    return this.answer(role, body, complete);
  }

  /** The whole board, as a fresh document. */
  board(): Y.Doc {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, this.replicas.mentor);
    Y.applyUpdate(doc, this.replicas.mentee);
    return doc;
  }

  /** Returns whether the board now has all operations of the update. */
  private keep(role: Role, board: Y.Doc, update: Uint8Array): boolean {
    const before = clocksOf(board);
    Y.applyUpdate(board, update);
    const after = clocksOf(board);
    const other = this.clients[role === "mentor" ? "mentee" : "mentor"];
    after.forEach((clock, client) => {
      if (clock <= (before.get(client) ?? 0)) return;
      if (other.has(client)) throw new RequestFailure("foreign_client", 403, "Please reload the page.");
      this.clients[role].add(client);
    });
    this.replicas[role] = withoutPending(board);
    return [...Y.parseUpdateMeta(update).to].every(([client, end]) => (after.get(client) ?? 0) >= end);
  }

  private answer(role: Role, body: SyncRequest, saved: boolean): SyncAnswer {
    const board = this.board();
    const mark = toBase64(Y.encodeStateAsUpdate(board));
    const lacking = Y.encodeStateAsUpdate(board, fromBase64(body.state_vector));
    const nothingNew = !body.update && body.mark === mark;
    return {
      update: nothingNew || lacking.length <= 2 ? "" : toBase64(lacking),
      state_vector: toBase64(Y.encodeStateVector(board)),
      mark,
      saved,
      presence: { here: false, last_seen: null, tabs: [] },
      progress: { mine: { opened: true, wrote: false }, partner: { opened: false, wrote: false } },
      authors: {
        mine: [...this.clients[role]],
        theirs: [...this.clients[role === "mentor" ? "mentee" : "mentor"]],
      },
      read: null,
      status: this.status,
      poll_ms: POLL_MS,
    };
  }
}

function clocksOf(doc: Y.Doc): Map<number, number> {
  return Y.decodeStateVector(Y.encodeStateVector(doc));
}

/** pycrdt keeps no structs whose past it does not know. */
function withoutPending(doc: Y.Doc): Uint8Array {
  doc.store.pendingStructs = null;
  doc.store.pendingDs = null;
  return Y.encodeStateAsUpdate(doc);
}
