import "fake-indexeddb/auto";
import { afterEach, describe, expect, it, vi } from "vitest";
import * as Y from "yjs";
import { openSession, type Session, type SessionOptions } from "../../src/board/session";
import type { StateLine } from "../../src/board/status";
import type { Pair, Role, SyncRequest } from "../../src/contract";
import type { Post } from "../../src/shared/request";
import { RequestFailure } from "../../src/shared/request";
import { BoardServer } from "./server";
import { FakePage, Lock, VirtualTime } from "./world";

const time = new VirtualTime();
const sessions: Session[] = [];
let boards = 0;

afterEach(() => sessions.splice(0).forEach((session) => session.close()));

function pairOf(role: Role, key = `key-${boards++}`): Pair {
  const partner = { name: "Aya", role: role === "mentor" ? "mentee" : "mentor", card: null, paused: false } as const;
  return { id: "p", my_role: role, status: "active", partner, ended_by: null, reason: "", starts: "", device_key: key };
}

async function open(server: BoardServer, pair: Pair, change: Partial<SessionOptions> = {}) {
  const page = new FakePage(time, () => 0.5, new Lock());
  const lines: StateLine[] = [];
  const onRisk = vi.fn();
  const onReadOnly = vi.fn();
  const onNews = vi.fn();
  const session = await openSession({
    pair,
    limits: { update_bytes: 10_000, poll_together_ms: 1000, poll_alone_ms: 4000 },
    syncUrl: "/sync",
    post: (async (_url, body) => server.sync(pair.my_role, body as SyncRequest)) as Post,
    around: page,
    isShown: () => true,
    onLine: (line) => lines.push(line),
    onAnswer: () => undefined,
    onReadOnly,
    onNews,
    onRisk,
    ...change,
  });
  sessions.push(session);
  return { session, page, lines, onRisk, onReadOnly, onNews };
}

function write(session: Session, text: string): void {
  session.notes.insert(session.notes.length, [new Y.XmlText(text)]);
}

/** IndexedDB and channels run on real time. */
const breathe = () => new Promise((resolve) => setTimeout(resolve, 30));

describe("a session", () => {
  it("sends what an earlier page wrote and could not send", async () => {
    const server = new BoardServer();
    const pair = pairOf("mentor");
    const offline = { post: (async () => Promise.reject(new RequestFailure("network", 0))) as Post };
    const first = await open(server, pair, offline);
    write(first.session, "written in the train");
    await breathe();
    first.session.close();

    await open(server, pair);
    await time.pass(5000);
    expect(server.board().getXmlFragment("notes").toString()).toBe("written in the train");
  });

  it("shows in one tab what is typed in another of the same person, and sends it if that one closes", async () => {
    const server = new BoardServer();
    const pair = pairOf("mentor");
    const offline = { post: (async () => Promise.reject(new RequestFailure("network", 0))) as Post };
    const one = await open(server, pair, offline);
    const two = await open(server, pair);
    await time.pass(100);
    write(one.session, "typed in the first tab");
    await breathe();
    expect(two.session.notes.toString()).toBe("typed in the first tab");
    one.session.close();
    await time.pass(6000);
    expect(server.board().getXmlFragment("notes").toString()).toBe("typed in the first tab");
  });

  it("has something to show at once when the device kept some, else when the server has answered", async () => {
    const server = new BoardServer();
    const pair = pairOf("mentor");
    const first = await open(server, pair);
    let seen = false;
    void first.session.firstLook.then(() => (seen = true));
    await breathe();
    expect(seen).toBe(false);
    await time.pass(100);
    await breathe();
    expect(seen).toBe(true);
    write(first.session, "kept");
    await breathe();
    const again = await open(server, pair, { post: (() => new Promise(() => undefined)) as Post });
    await again.session.firstLook;
    expect(again.session.notes.toString()).toBe("kept");
  });

  it("warns before leaving only where edits would be lost", async () => {
    const kept = await open(new BoardServer(), pairOf("mentor"));
    write(kept.session, "kept");
    expect(kept.onRisk).not.toHaveBeenCalledWith(true);

    vi.stubGlobal("indexedDB", undefined);
    const lost = await open(new BoardServer(), pairOf("mentor"));
    write(lost.session, "not kept");
    expect(lost.onRisk).toHaveBeenLastCalledWith(true);
    await time.pass(5000);
    expect(lost.onRisk).toHaveBeenLastCalledWith(false);
    vi.unstubAllGlobals();
  });

  it("sends at once what is asked for, and tells whether it stands", async () => {
    const server = new BoardServer();
    const { session } = await open(server, pairOf("mentor"));
    await time.pass(100);
    expect(await session.flush()).toBe(true);
    write(session, "quick");
    const saved = session.flush();
    await time.pass(1);
    expect(await saved).toBe(true);
    expect(server.board().getXmlFragment("notes").toString()).toBe("quick");
  });

  it("says that nothing can be sent when it can't, and does not wait for better times", async () => {
    const signedOut = { post: (async () => Promise.reject(new RequestFailure("signed_out", 401))) as Post };
    const { session } = await open(new BoardServer(), pairOf("mentor"), signedOut);
    await time.pass(100);
    write(session, "x");
    expect(await session.flush()).toBe(false);
    const away = { post: (async () => Promise.reject(new RequestFailure("network", 0))) as Post };
    const other = await open(new BoardServer(), pairOf("mentor"), away);
    write(other.session, "x");
    const sent = other.session.flush();
    await time.pass(5000);
    expect(await sent).toBe(false);
  });

  it("closes itself when its page is gone", async () => {
    const server = new BoardServer();
    let shown = true;
    await open(server, pairOf("mentor"), { isShown: () => shown });
    await time.pass(5000);
    shown = false;
    await time.pass(5000);
    const asked = server.requests.length;
    await time.pass(60_000);
    expect(server.requests).toHaveLength(asked);
  });

  it("turns read-only when the pair ends", async () => {
    const server = new BoardServer();
    const { session, onReadOnly } = await open(server, pairOf("mentee"));
    await time.pass(100);
    expect(session.readOnly).toBe(false);
    server.status = "ended";
    await time.pass(5000);
    expect(session.readOnly).toBe(true);
    expect(onReadOnly).toHaveBeenCalledWith(true);
  });

  it("tells whether the person is typing, and nothing while hidden", async () => {
    const server = new BoardServer();
    const { session, page } = await open(server, pairOf("mentee"));
    await time.pass(100);
    write(session, "x");
    await time.pass(500);
    expect(server.requests.at(-1)?.body.presence).toEqual({ cursor: null, typing: true });
    await time.pass(5000);
    expect(server.requests.at(-1)?.body.presence?.typing).toBe(false);
    write(session, "y");
    page.tell("hidden");
    await time.pass(10);
    expect(server.requests.at(-1)?.body.presence).toEqual({ cursor: null, typing: false });
  });
});
