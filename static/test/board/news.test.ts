import "fake-indexeddb/auto";
import { afterEach, describe, expect, it, vi } from "vitest";
import * as Y from "yjs";
import { blocksWith, isWrittenSince, type News } from "../../src/board/news";
import { openSession, type Session } from "../../src/board/session";
import type { Pair, SyncRequest } from "../../src/contract";
import type { Post } from "../../src/shared/request";
import { BoardServer } from "./server";
import { FakePage, Lock, VirtualTime } from "./world";

const time = new VirtualTime();
const sessions: Session[] = [];

afterEach(() => sessions.splice(0).forEach((session) => session.close()));

/** IndexedDB runs on real time. */
const breathe = () => new Promise((resolve) => setTimeout(resolve, 30));

async function open(server: BoardServer, role: "mentor" | "mentee", key: string) {
  const partner = { name: "Aya", role: role === "mentor" ? "mentee" : "mentor", card: null, paused: false } as const;
  const pair: Pair = { id: "p", my_role: role, status: "active", partner, ended_by: null, reason: "", starts: "", device_key: key };
  const page = new FakePage(time, () => 0.5, new Lock());
  const onNews = vi.fn<(news: News) => void>();
  const session = await openSession({
    pair,
    limits: { update_bytes: 10_000, poll_together_ms: 1000, poll_alone_ms: 4000 },
    syncUrl: "/sync",
    post: (async (_url, body) => server.sync(role, body as SyncRequest)) as Post,
    around: page,
    isShown: () => true,
    onLine: () => undefined,
    onAnswer: () => undefined,
    onReadOnly: () => undefined,
    onRisk: () => undefined,
    onNews,
  });
  sessions.push(session);
  await time.pass(100);
  return { session, page, onNews };
}

function write({ notes }: { notes: Y.XmlFragment }, text: string): Y.XmlElement {
  const paragraph = new Y.XmlElement("paragraph");
  notes.insert(notes.length, [paragraph]);
  paragraph.insert(0, [new Y.XmlText(text)]);
  return paragraph;
}

async function close({ session }: { session: Session }): Promise<void> {
  await time.pass(3000);
  await breathe();
  session.close();
  await breathe();
}

const texts = (onNews: { mock: { calls: [News][] } }) =>
  onNews.mock.calls.map(([{ blocks }]) => blocks.map((block) => block.toString().replace(/<[^>]+>/g, "")));

describe("what the partner wrote while one was away", () => {
  it("is told when one comes back, once it is read no more, and never of one's own", async () => {
    const server = new BoardServer();
    const before = await open(server, "mentee", "a1");
    write(before.session, "mine");
    await close(before);
    const partner = await open(server, "mentor", "a2");
    write(partner.session, "theirs");
    await close(partner);

    const back = await open(server, "mentee", "a1");
    expect(texts(back.onNews)).toEqual([["theirs"]]);
    await close(back);
    const again = await open(server, "mentee", "a1");
    expect(texts(again.onNews)).toEqual([["theirs"]]);
    again.session.readNews();
    await close(again);
    expect((await open(server, "mentee", "a1")).onNews).not.toHaveBeenCalled();
  });

  it("is nothing at the first sight of a board, nor while one looks on", async () => {
    const server = new BoardServer();
    const partner = await open(server, "mentor", "b2");
    write(partner.session, "long there");
    await time.pass(3000);
    const first = await open(server, "mentee", "b1");
    write(partner.session, "as one looks on");
    await time.pass(9000);
    expect(first.session.notes.toString()).toContain("as one looks on");
    expect(first.onNews).not.toHaveBeenCalled();
  });

  it("is told to whoever comes back to a page left open", async () => {
    const server = new BoardServer();
    const partner = await open(server, "mentor", "c2");
    const away = await open(server, "mentee", "c1");
    away.page.tell("hidden");
    write(partner.session, "meanwhile");
    await time.pass(9000);
    away.page.tell("shown");
    await time.pass(9000);
    expect(texts(away.onNews)).toEqual([["meanwhile"]]);
  });
});

describe("what was removed while one was away", () => {
  const lines = ["one two three", "four five"];

  async function begun(key: string) {
    const server = new BoardServer();
    const mine = await open(server, "mentee", `${key}1`);
    lines.forEach((line) => write(mine.session, line));
    await time.pass(3000);
    return { server, mine, theirs: await open(server, "mentor", `${key}2`) };
  }

  const textOf = (session: Session, at: number) => (session.notes.get(at) as Y.XmlElement).get(0) as Y.XmlText;
  const told = ({ onNews }: { onNews: { mock: { calls: [News][] } } }) =>
    onNews.mock.calls.map(([{ wrote, removed, blocks }]) => ({ wrote, removed, places: blocks.length }));

  it("is counted in words and shown where it stood, at each visit until it is read", async () => {
    const { server, mine, theirs } = await begun("d");
    await close(mine);
    textOf(theirs.session, 0).delete(0, 8);
    theirs.session.notes.delete(1, 1);
    await close(theirs);

    const back = await open(server, "mentee", "d1");
    expect(told(back)).toEqual([{ wrote: false, removed: 4, places: 1 }]);
    await close(back);
    const again = await open(server, "mentee", "d1");
    expect(told(again)).toEqual([{ wrote: false, removed: 4, places: 0 }]);
    again.session.readNews();
    await close(again);
    expect(told(await open(server, "mentee", "d1"))).toEqual([]);
  });

  it("is told beside what was written, to whoever comes back to a page left open", async () => {
    const { mine, theirs } = await begun("e");
    mine.page.tell("hidden");
    textOf(theirs.session, 1).delete(0, 5);
    write(theirs.session, "six");
    await time.pass(9000);
    mine.page.tell("shown");
    await time.pass(9000);
    expect(told(mine)).toEqual([{ wrote: true, removed: 1, places: 2 }]);
  });

  it("is nothing where words only moved, nor where one removed them oneself", async () => {
    const { mine, theirs } = await begun("f");
    mine.page.tell("hidden");
    textOf(theirs.session, 0).delete(7, 6);
    textOf(theirs.session, 1).insert(0, "three ");
    await time.pass(9000);
    mine.page.tell("shown");
    textOf(mine.session, 1).delete(6, 5);
    await time.pass(9000);
    expect(told(mine)).toEqual([{ wrote: true, removed: 0, places: 1 }]);
  });

  it("is nothing when it was removed on this device before the server was heard", async () => {
    const { server, mine, theirs } = await begun("g");
    await close(mine);
    await close(theirs);
    const back = await open(server, "mentee", "g1");
    back.session.notes.delete(0, 1);
    await close(back);
    expect(told(back)).toEqual([]);
    expect(told(await open(server, "mentee", "g1"))).toEqual([]);
  });
});

it("news are the innermost blocks with text, ticks or formats of theirs, not what they took away", () => {
  const [mine, theirs] = [new Y.Doc(), new Y.Doc()];
  const notes = mine.getXmlFragment("notes");
  const kept = write({ notes }, "kept");
  const list = new Y.XmlElement("check_list");
  const item = new Y.XmlElement("check_item");
  notes.insert(1, [list]);
  list.insert(0, [item]);
  write({ notes: item }, "item");
  write({ notes }, "goes");
  Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine));
  const seen = Y.decodeStateVector(Y.encodeStateVector(mine));
  const since = () => blocksWith(notes, isWrittenSince(seen, (client) => client === theirs.clientID)).map(({ nodeName }) => nodeName);

  const remote = theirs.getXmlFragment("notes");
  remote.delete(2, 1);
  Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs));
  expect(since()).toEqual([]);
  ((remote.get(1) as Y.XmlElement).get(0) as Y.XmlElement).setAttribute("checked", true as never);
  Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs));
  expect(since()).toEqual(["check_item"]);
  ((remote.get(0) as Y.XmlElement).get(0) as Y.XmlText).format(0, 2, { strong: {} });
  Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs));
  expect(since()).toEqual(["paragraph", "check_item"]);
  expect(kept.toString()).toContain("strong");
});
