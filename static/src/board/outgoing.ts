import * as encoding from "lib0/encoding";
import * as Y from "yjs";
import { clipped, deletedLength, deletesOf, without, type DeleteSet } from "./deletes";

/** What the server's board is known to hold: from its last answer. */
export interface ServerBoard {
  readonly vector: ReadonlyMap<number, number>;
  readonly deletes: DeleteSet;
}

/** Structs of one client from a clock on. */
export interface Run {
  readonly client: number;
  readonly from: number;
}

/** What the server lacks of this device's own edits. */
export interface Missing {
  readonly runs: readonly Run[];
  readonly deletes: DeleteSet;
}

/** An update that fits into one request, and what of `Missing` is in it. */
export interface Parcel {
  readonly bytes: Uint8Array;
  readonly runs: readonly Run[];
  readonly deletes: DeleteSet;
}

/**
 * Compares the document with the server's board. Structs count only under one's own client ids: the server
 * refuses an update that writes under the partner's. Deletions carry no author, so all of them count, but
 * not of the partner's structs that the server itself does not hold: it could not keep those.
 */
export function missingOnServer(doc: Y.Doc, own: ReadonlySet<number>, server: ServerBoard): Missing {
  const runs = [...own]
    .map((client) => ({ client, from: server.vector.get(client) ?? 0 }))
    .filter(({ client, from }) => Y.getState(doc.store, client) > from);
  const holdable = clipped(deletesOf(doc), (client) =>
    own.has(client) ? Infinity : (server.vector.get(client) ?? 0),
  );
  return { runs, deletes: without(holdable, server.deletes) };
}

export function isNothing(missing: Missing): boolean {
  return missing.runs.length === 0 && missing.deletes.clients.size === 0;
}

/** True when nothing of a parcel reached the server's board: sending it again at once would not help. */
export function isStalled(parcel: Parcel, server: ServerBoard): boolean {
  const moved = parcel.runs.some(({ client, from }) => (server.vector.get(client) ?? 0) > from);
  const kept = deletedLength(without(parcel.deletes, server.deletes)) < deletedLength(parcel.deletes);
  return !moved && !kept;
}

/**
 * Encodes as much of `missing` as fits into `limit` bytes; the rest follows with the next request.
 *
 * Yjs' own encoder knows no upper bound and would add pending structs of others, so the update is written
 * here (format: `writeClientsStructs` and `writeDeleteSet` of Yjs' version 1 encoding). `turn` rotates which
 * client comes first: one client's structs may rest on another's that the server does not have yet.
 * Returns null when not even the first struct fits, as after pasting a very long paragraph, until it is undone.
 */
export function pack(doc: Y.Doc, missing: Missing, limit: number, turn = 0): Parcel | null {
  const first = missing.runs.length === 0 ? 0 : turn % missing.runs.length;
  const runs = [...missing.runs.slice(first), ...missing.runs.slice(0, first)];
  const sections: Section[] = [];
  let room = limit - COUNT_BYTES;
  let complete = true;
  for (const run of runs) {
    const section = encodeRun(doc, run, room - HEADER_BYTES);
    if (section.structs.length > 0) {
      sections.push(section);
      room -= section.bytes + HEADER_BYTES;
    }
    complete &&= section.complete;
  }
  const deletes = encodeDeletes(missing.deletes);
  const withDeletes = complete && deletes.length <= room;
  if (sections.length === 0 && !withDeletes) return null;
  return {
    bytes: assemble(sections, withDeletes ? deletes : NO_DELETES),
    runs: sections.map((section) => section.run),
    deletes: withDeletes ? missing.deletes : Y.createDeleteSet(),
  };
}

/** A variable-length integer of up to 53 bits takes at most 8 bytes; three of them head each client. */
const HEADER_BYTES = 24;
const COUNT_BYTES = 16;
const NO_DELETES = encodeDeletes(Y.createDeleteSet());

interface Section {
  run: Run;
  structs: Uint8Array[];
  bytes: number;
  complete: boolean;
}

function encodeRun(doc: Y.Doc, run: Run, room: number): Section {
  const all = doc.store.clients.get(run.client) ?? [];
  const structs: Uint8Array[] = [];
  let bytes = 0;
  for (let at = Y.findIndexSS(all, run.from); at < all.length; at++) {
    const offset = Math.max(0, run.from - all[at]!.id.clock);
    let encoded = encodeStruct(all[at]!, offset);
    if (bytes + encoded.length > room) encoded = encodeStruct(withoutDeletedText(all[at]!), offset);
    if (bytes + encoded.length > room) {
      for (; structs.length > 0 && !mayCutBefore(all[at]!); at--) bytes -= structs.pop()!.length;
      return { run, structs, bytes, complete: false };
    }
    structs.push(encoded);
    bytes += encoded.length;
  }
  return { run, structs, bytes, complete: true };
}

/**
 * A cut before the first child of a block would show the partner an empty block for a moment: their editor
 * takes it for broken and deletes it, and with it what follows. Empty text is no such case.
 */
function mayCutBefore(struct: Y.Item | Y.GC): boolean {
  if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentType)) return true;
  const parent = struct.parent as Y.AbstractType<unknown>;
  if (parent._item === null) return true;
  const isBefore = ({ client, clock }: Y.ID) => client !== struct.id.client || clock < struct.id.clock;
  for (let child = parent._start; child; child = child.right) {
    if (!child.deleted && isBefore(child.id)) return true;
  }
  return false;
}

/**
 * Text that was taken back stays in the document as long as it can be redone. The server needs none of it, and
 * too large a paste must not block what is written after it was undone.
 */
function withoutDeletedText(struct: Y.Item | Y.GC): Y.Item | Y.GC {
  if (!(struct instanceof Y.Item) || !struct.deleted || !(struct.content instanceof Y.ContentString)) return struct;
  return Object.create(struct, { content: { value: new Y.ContentDeleted(struct.length) } }) as Y.Item;
}

function encodeStruct(struct: Y.Item | Y.GC, offset: number): Uint8Array {
  const encoder = new Y.UpdateEncoderV1();
  struct.write(encoder, offset);
  return encoding.toUint8Array(encoder.restEncoder);
}

function assemble(sections: Section[], deletes: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, sections.length);
  for (const { run, structs } of sections) {
    encoding.writeVarUint(encoder, structs.length);
    encoding.writeVarUint(encoder, run.client);
    encoding.writeVarUint(encoder, run.from);
    structs.forEach((bytes) => encoding.writeUint8Array(encoder, bytes));
  }
  encoding.writeUint8Array(encoder, deletes);
  return encoding.toUint8Array(encoder);
}

function encodeDeletes(deletes: DeleteSet): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, deletes.clients.size);
  deletes.clients.forEach((ranges, client) => {
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, ranges.length);
    for (const { clock, len } of ranges) {
      encoding.writeVarUint(encoder, clock);
      encoding.writeVarUint(encoder, len);
    }
  });
  return encoding.toUint8Array(encoder);
}
