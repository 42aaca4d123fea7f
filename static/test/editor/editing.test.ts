// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { deletesOf } from "../../src/board/deletes";
import { isNothing, missingOnServer, pack } from "../../src/board/outgoing";
import { commandOf } from "../../src/editor/tools";
import { dice } from "../board/world";
import { closeEditor, exchange, openEditor, press, select, shape, type, type EditorPage } from "./pages";

let one: EditorPage;
let two: EditorPage;

beforeEach(() => {
  one = openEditor();
  two = openEditor();
});

afterEach(() => [one, two].forEach(closeEditor));

describe("two people writing at once", () => {
  it("see the same notes in the end", () => {
    type(one.view, "First line");
    exchange(one.doc, two.doc);
    select(two.view, 1);
    type(two.view, "The ");
    type(one.view, "!");
    exchange(one.doc, two.doc);
    expect(shape(one.view)).toBe('doc(paragraph("The First line!"))');
    expect(shape(two.view)).toBe(shape(one.view));
  });

  it("write nothing by only looking", () => {
    expect(Y.encodeStateAsUpdate(one.doc)).toHaveLength(2);
  });

  it("can use the tools at once, on a board with something on it too", () => {
    type(one.view, "there before");
    const later = openEditor(one.doc);
    expect(later.tools.at(-1)?.usable.has("bold")).toBe(true);
    later.view.destroy();
  });

  it("undo only their own edits", () => {
    type(one.view, "mine");
    exchange(one.doc, two.doc);
    select(two.view, 5);
    type(two.view, " and yours");
    exchange(one.doc, two.doc);
    commandOf("undo")(one.view.state, one.view.dispatch);
    exchange(one.doc, two.doc);
    expect(two.view.state.doc.textContent).toBe(" and yours");
    expect(commandOf("undo")(one.view.state)).toBe(false);
    commandOf("redo")(one.view.state, one.view.dispatch);
    exchange(one.doc, two.doc);
    expect(two.view.state.doc.textContent).toBe("mine and yours");
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])("converge whatever they do, seed %i", (seed) => {
    const random = dice(seed);
    for (let step = 0; step < 60; step++) {
      doSomething(random() < 0.5 ? one : two, random);
      if (random() < 0.2) exchange(one.doc, two.doc);
    }
    exchange(one.doc, two.doc);
    exchange(one.doc, two.doc);
    expect(shape(one.view)).toBe(shape(two.view));
    expect(one.notes.toString()).toBe(two.notes.toString());
    one.view.state.doc.check();
  });
});

const TOOLS = [
  "bold",
  "italic",
  "heading",
  "bullets",
  "numbers",
  "checks",
  "quote",
  "code",
  "code_block",
  "pros_cons",
  "suggest",
  "undo",
] as const;

function doSomething({ view }: EditorPage, random: () => number): void {
  const { size } = view.state.doc.content;
  select(view, Math.floor(random() * size));
  const chance = random();
  if (chance < 0.5) type(view, "word ");
  else if (chance < 0.65) press(view, "Enter");
  else if (chance < 0.8) press(view, "Backspace");
  else commandOf(TOOLS[Math.floor(random() * TOOLS.length)]!)(view.state, view.dispatch, view);
}

describe("a long text that goes out in parts", () => {
  it.each([150, 170, 190, 230, 300])("arrives whole, though each part is seen on its own (%i bytes)", (limit) => {
    type(one.view, "- one");
    for (const item of ["two", "three", "four", "five"]) {
      press(one.view, "Enter");
      type(one.view, item);
    }
    commandOf("quote")(one.view.state, one.view.dispatch);
    // pasted again in one go, as one transaction
    const { doc } = one.view.state;
    one.view.dispatch(one.view.state.tr.insert(doc.content.size, doc.content));
    sendInParts(one, two, limit);
    expect(shape(two.view)).toBe(shape(one.view));
    expect(two.view.state.doc.textContent).toContain("onetwothreefourfiveonetwothreefourfive");
  });
});

function sendInParts(from: EditorPage, to: EditorPage, limit: number): void {
  const own = new Set([from.doc.clientID]);
  for (let part = 0; part < 100; part++) {
    const vector = Y.decodeStateVector(Y.encodeStateVector(to.doc));
    const missing = missingOnServer(from.doc, own, { vector, deletes: deletesOf(to.doc) });
    if (isNothing(missing)) return;
    const parcel = pack(from.doc, missing, limit, part);
    if (parcel) Y.applyUpdate(to.doc, parcel.bytes);
  }
  throw new Error("never arrived");
}

describe("the notes of an ended pair", () => {
  it("can be read, not written", () => {
    type(one.view, "kept");
    one.state.readOnly = true;
    one.view.setProps({});
    expect(one.view.editable).toBe(false);
    expect(one.view.dom.getAttribute("contenteditable")).toBe("false");
    expect(one.view.dom.getAttribute("aria-readonly")).toBe("true");
    expect(one.view.dom.textContent).toContain("kept");
    select(one.view, 1);
    expect([...one.tools.at(-1)!.usable]).toEqual([]);
  });
});

describe("the empty notes", () => {
  it("invite nobody who can't write", () => {
    one.state.readOnly = true;
    one.view.setProps({});
    expect(one.view.dom.querySelector(".rm-empty")).toBeNull();
  });

  it("show what to do, outside of the document", () => {
    expect(one.view.dom.querySelector(".rm-empty")?.getAttribute("data-hint")).toBe("Write");
    type(one.view, "x");
    expect(one.view.dom.querySelector(".rm-empty")).toBeNull();
    expect(one.view.state.doc.textContent).toBe("x");
  });
});

describe("what another browser may have written", () => {
  it("never becomes an address that runs", () => {
    const text = new Y.XmlText();
    const paragraph = new Y.XmlElement("paragraph");
    two.notes.insert(0, [paragraph]);
    paragraph.insert(0, [text]);
    text.insert(0, "click", { link: { href: "javascript:alert(1)" } });
    exchange(one.doc, two.doc);
    expect(one.view.dom.textContent).toContain("click");
    expect(one.view.dom.querySelector("a")).toBeNull();
    expect(one.view.dom.innerHTML).not.toContain("javascript");
  });

  it("never becomes an element of its choice", () => {
    const heading = new Y.XmlElement("heading");
    heading.setAttribute("level", "1><img src=x onerror=alert(1)>");
    two.notes.insert(0, [heading]);
    heading.insert(0, [new Y.XmlText("Title")]);
    exchange(one.doc, two.doc);
    expect(one.view.dom.querySelector("h5")?.textContent).toBe("Title");
    expect(one.view.dom.querySelector("img:not(.ProseMirror-separator)")).toBeNull();
  });

  it("leaves a board to write on where there is nothing else on it", () => {
    const doc = new Y.Doc();
    doc.getXmlFragment("notes").insert(0, [new Y.XmlElement("of_a_later_version")]);
    const page = openEditor(doc);
    type(page.view, "x");
    expect(shape(page.view)).toBe('doc(paragraph("x"))');
    closeEditor(page);
  });

  it("keeps blocks that two edits combined to what neither made", () => {
    const quote = new Y.XmlElement("blockquote");
    const heading = new Y.XmlElement("heading");
    two.doc.transact(() => {
      two.notes.insert(0, [quote]);
      quote.insert(0, [heading]);
      heading.insert(0, [new Y.XmlText("kept")]);
    });
    exchange(one.doc, two.doc);
    expect(shape(one.view)).toContain('heading("kept")');
  });
});
