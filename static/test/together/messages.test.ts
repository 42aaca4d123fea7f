import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { isHotline } from "../../src/together/hotline";
import { readAll, readMessages, removeMessage, say, stepKeyOf, unreadOf, type Message } from "../../src/together/messages";
import { meet, NOW, two } from "./docs";

describe("the thread", () => {
  it("tells the author by the client id, whatever a message claims", () => {
    const { mine, theirs, who } = two();
    say(mine, "question", "How?", "", NOW);
    meet(mine, theirs);
    theirs.getArray("messages").push([{ kind: "answer", text: "So", at: NOW, by: "me", client: mine.clientID }]);
    meet(mine, theirs);
    expect(readMessages(mine, who).map(({ by, text }) => [by, text])).toEqual([["me", "How?"], ["partner", "So"]]);
  });

  it("counts as unread what the partner wrote beyond what was read, wherever it lands", () => {
    const { mine, theirs, who } = two();
    say(theirs, "question", "One", "", NOW);
    meet(mine, theirs);
    const read = readAll(readMessages(mine, who));
    expect(unreadOf(readMessages(mine, who), read)).toEqual([]);
    say(mine, "answer", "Mine", "", NOW);
    theirs.getArray("messages").insert(0, [{ kind: "question", text: "Put first", at: NOW }]);
    meet(mine, theirs);
    expect(unreadOf(readMessages(mine, who), read).map(({ text }) => text)).toEqual(["Put first"]);
    expect(unreadOf(readMessages(mine, who), new Map())).toHaveLength(2);
  });

  it("loses the one message that is taken out, also where several came in one piece", () => {
    const { mine, who } = two();
    mine.getArray("messages").push(["one", "two", "three"].map((text) => ({ kind: "question", text, at: NOW })));
    removeMessage(mine, readMessages(mine, who)[1]!);
    expect(readMessages(mine, who).map(({ text }) => text)).toEqual(["one", "three"]);
    removeMessage(mine, readMessages(mine, who)[1]!);
    expect(readMessages(mine, who).map(({ text }) => text)).toEqual(["one"]);
  });

  it("keeps both of two messages said at once", () => {
    const { mine, theirs, who } = two();
    say(mine, "question", "Mine", "", NOW);
    say(theirs, "question", "Theirs", "", NOW);
    meet(mine, theirs);
    expect(readMessages(mine, who)).toHaveLength(2);
  });

  it.each([7, "text", null, [1], {}, { text: "" }, { link: "javascript:1" }])("leaves out %j", (nonsense) => {
    const { mine, who } = two();
    mine.getArray("messages").push([nonsense, { text: "Fine", kind: "shout", at: "soon" }]);
    mine.getArray("messages").push([new Y.Array()]);
    expect(readMessages(mine, who)).toMatchObject([{ text: "Fine", kind: "question", at: null }]);
  });

  it("names the step a question becomes so that both make the same", () => {
    const { mine, theirs, who } = two();
    say(mine, "question", "How?", "", NOW);
    meet(mine, theirs);
    expect(stepKeyOf(readMessages(mine, who)[0]!)).toBe(stepKeyOf(readMessages(theirs, who)[0]!));
    expect(stepKeyOf(readMessages(mine, who)[0]!)).toMatch(/^[A-Za-z0-9_-]{1,40}$/);
  });
});

describe("a hotline", () => {
  const RULE = { days: 7, requests: 4, share: 60, length: 200 };
  const now = Date.parse(NOW);
  const sent = (by: Message["by"], kind: Message["kind"] = "question", change: Partial<Message> = {}): Message => ({
    client: 1,
    clock: 0,
    by,
    kind,
    text: "Where is it?",
    link: "",
    at: NOW,
    ...change,
  });
  const asked = (count: number) => Array.from({ length: count }, () => sent("partner"));
  const seen = (messages: Message[], change: Partial<Parameters<typeof isHotline>[2]> = {}) =>
    isHotline(messages, RULE, { mine: "mentor", planned: false, now, ...change });

  it("is when the mentee keeps asking, briefly, with no session in sight", () => {
    expect(seen(asked(4))).toBe(true);
  });

  it("is the same from both sides", () => {
    const mine = asked(4).map((message) => ({ ...message, by: "me" as const }));
    expect(seen(mine, { mine: "mentee" })).toBe(true);
    expect(seen(mine)).toBe(false);
  });

  it("is none while a session is planned", () => {
    expect(seen(asked(9), { planned: true })).toBe(false);
  });

  it("is none below the author's number of questions, or when they are old", () => {
    expect(seen(asked(3))).toBe(false);
    expect(seen([...asked(3), sent("partner", "question", { at: "2026-02-20T10:00:00.000Z" })])).toBe(false);
    expect(seen([...asked(3), sent("partner", "question", { at: null })])).toBe(false);
  });

  it("is none while the mentor takes part in the talk", () => {
    expect(seen([...asked(4), ...Array.from({ length: 3 }, () => sent("me", "answer"))])).toBe(false);
    expect(seen([...asked(4), ...Array.from({ length: 2 }, () => sent("me", "answer"))])).toBe(true);
  });

  it("is none when the questions are thought out", () => {
    expect(seen(asked(4).map((message) => ({ ...message, text: "x".repeat(201) })))).toBe(false);
  });

  it("is none when the mentee answers and shares", () => {
    expect(seen(asked(4).map((message) => ({ ...message, kind: "link" as const })))).toBe(false);
  });
});
