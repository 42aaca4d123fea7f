import "fake-indexeddb/auto";
import { describe, expect, it, vi, type Mock } from "vitest";
import * as Y from "yjs";
import { joinSession } from "../../src/board/lease";
import type { SessionOptions } from "../../src/board/session";
import type { Pair, SyncRequest } from "../../src/contract";
import type { Post } from "../../src/shared/request";
import { BoardServer } from "./server";
import { FakePage, Lock, VirtualTime } from "./world";

const time = new VirtualTime();
const server = new BoardServer();
let boards = 0;

function pairOf(key = `lease-${boards++}`): Pair {
  const partner = { name: "Aya", role: "mentee", card: null, paused: false } as const;
  return { id: "p", my_role: "mentor", status: "active", partner, ended_by: null, reason: "", starts: "", device_key: key };
}

function part(pair: Pair, change: Pick<SessionOptions, "patience"> & { isShown?: () => boolean } = {}) {
  return {
    pair,
    limits: { update_bytes: 10_000, poll_together_ms: 1000, poll_alone_ms: 4000 },
    syncUrl: "/sync",
    post: vi.fn(async (_url: string, body: object) => server.sync("mentor", body as SyncRequest)) as Mock & Post,
    around: new FakePage(time, () => 0.5, new Lock()),
    isShown: () => true,
    onLine: vi.fn(),
    onAnswer: vi.fn(),
    onReadOnly: vi.fn(),
    onRisk: vi.fn(),
    ...change,
  };
}

describe("parts of a page that use one board", () => {
  it("share one document and one poller", async () => {
    const pair = pairOf();
    const [one, two] = [part(pair), part(pair)];
    const leases = await Promise.all([joinSession(one), joinSession(two)]);
    await time.pass(3000);

    expect(leases[0].session).toBe(leases[1].session);
    expect(two.post).not.toHaveBeenCalled();
    expect(one.post).toHaveBeenCalledTimes(1);
    leases.forEach((lease) => lease.close());
  });

  it("hear the same, whoever comes late", async () => {
    const pair = pairOf();
    const first = await joinSession(part(pair));
    await time.pass(1000);
    const late = part(pair);
    const second = await joinSession(late);

    expect(late.onAnswer).toHaveBeenCalledTimes(1);
    expect(late.onLine).toHaveBeenLastCalledWith({ kind: "current" });
    first.close();
    second.close();
  });

  it("keep it open until the last has left, then begin anew", async () => {
    const pair = pairOf();
    const [one, two] = [await joinSession(part(pair)), await joinSession(part(pair))];
    one.close();
    two.session.notes.insert(0, [new Y.XmlText("still open")]);
    await time.pass(3000);
    expect(server.board().getXmlFragment("notes").toString()).toContain("still open");
    two.close();

    const three = await joinSession(part(pair));
    expect(three.session).not.toBe(two.session);
    three.close();
  });

  it("find it open anew after it closed itself, because nobody showed it any more", async () => {
    const pair = pairOf();
    let shown = true;
    const one = await joinSession(part(pair, { isShown: () => shown }));
    shown = false;
    await time.pass(10_000);

    const two = await joinSession(part(pair));
    expect(two.session).not.toBe(one.session);
    two.close();
  });

  it("hear no risk any more once they have left", async () => {
    const pair = pairOf();
    const [one, two] = [part(pair), part(pair)];
    const [first, second] = [await joinSession(one), await joinSession(two)];
    first.close();
    expect(one.onRisk).toHaveBeenLastCalledWith(false);
    second.close();
    expect(two.onRisk).toHaveBeenLastCalledWith(false);
  });
});

describe("a board that hardly anybody looks at", () => {
  it("asks rarely, and at once when somebody looks", async () => {
    const quiet = part(pairOf(), { patience: () => 60_000 });
    const { session, close } = await joinSession(quiet);
    await time.pass(30_000);
    expect(quiet.post).toHaveBeenCalledTimes(1);
    session.look();
    await time.pass(10);
    expect(quiet.post).toHaveBeenCalledTimes(2);
    await time.pass(70_000);
    expect(quiet.post).toHaveBeenCalledTimes(3);
    close();
  });

  it("knows whose an edit is by its client id alone", async () => {
    const pair = pairOf();
    const theirs = new Y.Doc();
    theirs.getXmlFragment("notes").insert(0, [new Y.XmlText("from Aya")]);
    const update = Buffer.from(Y.encodeStateAsUpdate(theirs)).toString("base64");
    server.sync("mentee", { pair: "p", state_vector: "AA==", update });
    const { session, close } = await joinSession(part(pair));
    await time.pass(1000);

    expect(session.authorship.of(theirs.clientID)).toBe("partner");
    expect(session.authorship.of(session.doc.clientID)).toBe("me");
    expect(session.authorship.of(1)).toBeNull();
    close();
  });
});
