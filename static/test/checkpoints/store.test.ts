// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { Authorship } from "../../src/board/authorship";
import { pack, unpack } from "../../src/checkpoints/codec";
import { linesOf } from "../../src/checkpoints/lines";
import { restore } from "../../src/checkpoints/restore";
import { Checkpoints, MOST } from "../../src/checkpoints/store";
import { commandOf } from "../../src/editor/tools";
import { dice } from "../board/world";
import { closeEditor, exchange, openEditor, press, shape, type, type EditorPage } from "../editor/pages";

let one: EditorPage;
let two: EditorPage;
let hers: Checkpoints;
let his: Checkpoints;
let now: number;

beforeEach(() => {
  one = openEditor();
  two = openEditor(new Y.Doc(), "mentee");
  now = 1000;
  hers = new Checkpoints(one.doc, authorshipOf(one, two), () => now++);
  his = new Checkpoints(two.doc, authorshipOf(two, one), () => now++);
});

afterEach(() => [one, two].forEach(closeEditor));

function authorshipOf(me: EditorPage, partner: EditorPage): Authorship {
  const authorship = new Authorship(new Set([me.doc.clientID]));
  authorship.learn({ mine: [], theirs: [partner.doc.clientID] });
  return authorship;
}

describe("a checkpoint", () => {
  it("is kept for both, by whom and under what name", async () => {
    type(one.view, "# Plan");
    expect(await hers.keep(one.view.state.doc, "Before we start")).toBe("kept");
    exchange(one.doc, two.doc);
    expect(hers.list()).toMatchObject([{ name: "Before we start", at: 1000, by: "me", automatic: false }]);
    expect(his.list()).toMatchObject([{ name: "Before we start", by: "partner" }]);
    expect(String(await his.read(his.list()[0]!.id))).toBe('doc(heading("Plan"))');
  });

  it("is restored as an edit of what differs, which its author can undo and the other one sees", async () => {
    type(one.view, "[x] first");
    press(one.view, "Enter");
    type(one.view, "second");
    await hers.keep(one.view.state.doc, "good");
    const before = shape(one.view);
    press(one.view, "Enter");
    type(one.view, "third");
    exchange(one.doc, two.doc);
    const sent = Y.encodeStateVector(one.doc);

    restore(one.view, (await hers.read(hers.list()[0]!.id))!);
    exchange(one.doc, two.doc);
    expect(shape(two.view)).toBe(before);
    // only a deletion: nothing was written anew
    expect(Y.encodeStateVector(one.doc)).toEqual(sent);
    commandOf("undo")(one.view.state, one.view.dispatch);
    exchange(one.doc, two.doc);
    expect(two.view.state.doc.textContent).toBe("firstsecondthird");
  });

  it("keeps what the other one writes at the same time elsewhere", async () => {
    type(one.view, "mine");
    await hers.keep(one.view.state.doc, "good");
    press(one.view, "Enter");
    type(one.view, "more");
    exchange(one.doc, two.doc);
    restore(one.view, (await hers.read(hers.list()[0]!.id))!);
    type(two.view, "theirs ");
    exchange(one.doc, two.doc);
    expect(shape(one.view)).toBe(shape(two.view));
    expect(one.view.state.doc.textContent).toContain("theirs");
  });

  it("makes room for itself by the oldest automatic one, and refuses when there is none", async () => {
    await hers.keep(one.view.state.doc, "auto", true);
    for (let each = 1; each < MOST; each++) await hers.keep(one.view.state.doc, `kept ${each}`);
    expect(await hers.keep(one.view.state.doc, "one more")).toBe("kept");
    expect(hers.list()).toHaveLength(MOST);
    expect(hers.list().some(({ automatic }) => automatic)).toBe(false);
    expect(await hers.keep(one.view.state.doc, "too many")).toBe("full");
    hers.remove(hers.list()[0]!.id);
    exchange(one.doc, two.doc);
    expect(his.list()).toHaveLength(MOST - 1);
  });

  it("of another browser may be anything, and then is left out or unreadable", async () => {
    const map = two.doc.getMap("checkpoints");
    for (const value of [7, null, "x", { name: 1 }, { name: "n", at: "now", notes: new Uint8Array(1) }, { name: "n", at: 1 }]) {
      map.set(`bad ${String(value)}${Math.random()}`, value);
    }
    map.set("empty", { name: "n".repeat(500), at: 5, notes: new Uint8Array(0) });
    map.set("noise", { name: "n", at: 6, notes: new Uint8Array([1, 2, 3, 4]) });
    map.set("wrong", { name: "n", at: 7, notes: await pack({ type: "paragraph" }) });
    map.set("script", { name: "n", at: 8, notes: await pack({ type: "doc", content: [{ type: "iframe" }] }) });
    exchange(one.doc, two.doc);
    const list = hers.list();
    expect(list.map(({ id }) => id)).toEqual(["script", "wrong", "noise", "empty"]);
    expect(list[3]!.name).toHaveLength(80);
    for (const { id } of list) expect(await hers.read(id)).toBeNull();
  });
});

describe("packing", () => {
  it("gives back what it took, smaller", async () => {
    const json = { text: "again and again ".repeat(500) };
    const packed = await pack(json);
    expect(packed.length).toBeLessThan(300);
    expect(await unpack(packed)).toEqual(json);
  });

  it("does not unpack without end", async () => {
    const packed = await pack("x".repeat(5_000_000));
    await expect(unpack(packed)).rejects.toThrow();
  });

  it("lets twenty checkpoints of a long board stay far below what a board may hold", async () => {
    // as hard to pack as prose: letters by chance, some words more often than others
    const random = dice(3);
    const letter = () => "etaoinshrdlucmfwypvbgk"[Math.floor(random() * random() * 22)]!;
    const words = Array.from({ length: 1500 }, () => Array.from({ length: 2 + random() * 8 }, letter).join(""));
    for (let line = 0; line < 110; line++) {
      const text = Array.from({ length: 14 }, () => words[Math.floor(random() ** 2 * words.length)]).join(" ");
      one.view.dispatch(one.view.state.tr.insertText(text));
      press(one.view, "Enter");
    }
    const empty = Y.encodeStateAsUpdate(one.doc).length;
    for (let each = 0; each < MOST; each++) await hers.keep(one.view.state.doc, `Checkpoint ${each}`);
    const grown = Y.encodeStateAsUpdate(one.doc).length - empty;
    expect(one.view.state.doc.textContent.length).toBeGreaterThan(9_000);
    expect(grown).toBeLessThan(150_000);
  });
});

it("lines say what a block is part of", () => {
  type(one.view, "[x] done");
  press(one.view, "Enter");
  type(one.view, "open");
  press(one.view, "Enter");
  press(one.view, "Enter");
  type(one.view, "1. first");
  press(one.view, "Enter");
  type(one.view, "second");
  press(one.view, "Enter");
  press(one.view, "Enter");
  commandOf("pros_cons")(one.view.state, one.view.dispatch);
  type(one.view, "fast");
  expect(linesOf(one.view.state.doc, ({ side, kind }) => `${side} ${kind}`)).toEqual([
    "☑ done",
    "☐ open",
    "1. first",
    "2. second",
    "mentor pro: fast",
    "mentor con: ",
    "mentee pro: ",
    "mentee con: ",
    "",
  ]);
});
