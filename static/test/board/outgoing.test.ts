import * as Y from "yjs";
import { describe, expect, it } from "vitest";
import { deletesOf } from "../../src/board/deletes";
import { isNothing, missingOnServer, pack, type ServerBoard } from "../../src/board/outgoing";

const UNKNOWN: ServerBoard = { vector: new Map(), deletes: Y.createDeleteSet() };

function docOf(client: number, ...from: Y.Doc[]): Y.Doc {
  const doc = new Y.Doc();
  doc.clientID = client;
  from.forEach((other) => Y.applyUpdate(doc, Y.encodeStateAsUpdate(other)));
  return doc;
}

function write(doc: Y.Doc, text: string): Y.Doc {
  doc.getText("notes").insert(doc.getText("notes").length, text);
  return doc;
}

function boardOf(doc: Y.Doc): ServerBoard {
  return { vector: Y.decodeStateVector(Y.encodeStateVector(doc)), deletes: deletesOf(doc) };
}

describe("what goes out", () => {
  it("is only what was written under own client ids, even if more is stored here", () => {
    const partner = write(docOf(1), "from the partner ");
    const mine = write(docOf(2, partner), "from me");
    const parcel = pack(mine, missingOnServer(mine, new Set([2]), UNKNOWN), 10_000)!;
    const clients = Y.decodeUpdate(parcel.bytes).structs.map(({ id }) => id.client);
    expect(new Set(clients)).toEqual(new Set([2]));
  });

  it("includes what an earlier page of this device left unsent", () => {
    const earlier = write(docOf(1), "yesterday ");
    const now = write(docOf(2, earlier), "today");
    const parcel = pack(now, missingOnServer(now, new Set([1, 2]), UNKNOWN), 10_000)!;
    const server = new Y.Doc();
    Y.applyUpdate(server, parcel.bytes);
    expect(server.getText("notes").toString()).toBe("yesterday today");
  });

  it("starts in the middle of a struct when the server has its beginning", () => {
    const doc = write(docOf(1), "Hello");
    const server = docOf(9, doc);
    const known = boardOf(server);
    write(doc, " world");
    const parcel = pack(doc, missingOnServer(doc, new Set([1]), known), 10_000)!;
    Y.applyUpdate(server, parcel.bytes);
    expect(server.getText("notes").toString()).toBe("Hello world");
  });

  it("is nothing when the server has everything", () => {
    const doc = write(docOf(1), "Hello");
    doc.getText("notes").delete(0, 2);
    expect(isNothing(missingOnServer(doc, new Set([1]), boardOf(doc)))).toBe(true);
  });

  it("includes deleting the partner's text", () => {
    const partner = write(docOf(1), "delete me");
    const known = boardOf(partner);
    const mine = docOf(2, partner);
    mine.getText("notes").delete(0, 6);
    const missing = missingOnServer(mine, new Set([2]), known);
    Y.applyUpdate(partner, pack(mine, missing, 10_000)!.bytes);
    expect(partner.getText("notes").toString()).toBe(" me");
  });

  it("leaves out deletions of what the server itself does not hold", () => {
    const partner = write(docOf(1), "unknown to the server");
    const mine = docOf(2, partner);
    mine.getText("notes").delete(0, 7);
    expect(isNothing(missingOnServer(mine, new Set([2]), UNKNOWN))).toBe(true);
  });

  it("carries nothing of what waits for its past", () => {
    const partner = write(docOf(1), "first ");
    const past = Y.encodeStateVector(partner);
    write(partner, "second");
    const mine = docOf(2);
    Y.applyUpdate(mine, Y.encodeStateAsUpdate(partner, past));
    write(mine, "mine");
    const parcel = pack(mine, missingOnServer(mine, new Set([2]), UNKNOWN), 10_000)!;
    expect(Y.decodeUpdate(parcel.bytes).structs.map(({ id }) => id.client)).toEqual([2]);
  });

  it("is the same update that Yjs would make", () => {
    const doc = write(docOf(5), "some text");
    doc.getText("notes").format(0, 4, { strong: true });
    doc.getText("notes").delete(2, 3);
    const parcel = pack(doc, missingOnServer(doc, new Set([5]), UNKNOWN), 10_000)!;
    expect(parcel.bytes).toEqual(Y.encodeStateAsUpdate(doc));
  });

  it("is cut to what fits, and null when not even the first struct does", () => {
    const doc = docOf(1);
    for (let part = 0; part < 20; part++) doc.getText("notes").insert(0, `number ${part} `);
    const missing = missingOnServer(doc, new Set([1]), UNKNOWN);
    const parcel = pack(doc, missing, 200)!;
    expect(parcel.bytes.length).toBeLessThanOrEqual(200);
    expect(parcel.deletes.clients.size).toBe(0);
    expect(pack(doc, missing, 45)).toBeNull();
  });

  it("goes on after too large a paste was undone, although the editor keeps it to be redone", () => {
    const mine = write(docOf(1), "before ");
    const undo = new Y.UndoManager(mine.getText("notes"));
    const server = docOf(9, mine);
    write(mine, "x".repeat(5_000));
    expect(pack(mine, missingOnServer(mine, new Set([1]), boardOf(server)), 1_000)).toBeNull();

    undo.undo();
    write(mine, "after");

    const parcel = pack(mine, missingOnServer(mine, new Set([1]), boardOf(server)), 1_000)!;
    Y.applyUpdate(server, parcel.bytes);
    expect(server.getText("notes").toString()).toBe("before after");
    expect(isNothing(missingOnServer(mine, new Set([1]), boardOf(server)))).toBe(true);
  });
});
