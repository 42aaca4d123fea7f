// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { Selection } from "prosemirror-state";
import { closeEditor, exchange, openEditor, press, select, shape, type, use, type EditorPage } from "./pages";

let page: EditorPage;
let other: EditorPage;

beforeEach(() => {
  page = openEditor();
  other = openEditor(new Y.Doc(), "mentee");
});

afterEach(() => [page, other].forEach(closeEditor));

function boxes(at: EditorPage): HTMLInputElement[] {
  return [...at.view.dom.querySelectorAll<HTMLInputElement>("input.rm-check")];
}

describe("writing in Markdown", () => {
  it.each([
    ["[ ] call", 'doc(check_list(check_item(paragraph("call"))))'],
    ["- [ ] call", 'doc(check_list(check_item(paragraph("call"))))'],
    ["```let x = 1;", 'doc(code_block("let x = 1;"))'],
    ["**bold** and", 'doc(paragraph(strong("bold"), " and"))'],
    ["so *slanted* too", 'doc(paragraph("so ", em("slanted"), " too"))'],
    ["run `npm` now", 'doc(paragraph("run ", code("npm"), " now"))'],
    ["5 * 3 * 2", 'doc(paragraph("5 * 3 * 2"))'],
    ["a*b*c", 'doc(paragraph("a*b*c"))'],
    ["`**x**", 'doc(paragraph("`**x**"))'],
  ])("%s becomes what it means", (text, result) => {
    type(page.view, text);
    expect(shape(page.view)).toBe(result);
  });

  it("a ticked box is ticked", () => {
    type(page.view, "[x] done");
    expect(page.view.state.doc.firstChild?.firstChild?.attrs["checked"]).toBe(true);
  });

  it("means nothing inside of code", () => {
    type(page.view, "```- **x** [ ] ");
    expect(shape(page.view)).toBe('doc(code_block("- **x** [ ] "))');
  });

  it("is taken back with Backspace", () => {
    type(page.view, "**bold**");
    press(page.view, "Backspace");
    expect(shape(page.view)).toBe('doc(paragraph("**bold**"))');
  });
});

describe("a check list", () => {
  beforeEach(() => {
    type(page.view, "[ ] one");
    press(page.view, "Enter");
    type(page.view, "two");
    exchange(page.doc, other.doc);
  });

  it("is ticked by a click and by a key, for both", () => {
    boxes(page)[0]!.click();
    press(other.view, "End");
    exchange(page.doc, other.doc);
    expect(boxes(other).map((box) => box.checked)).toEqual([true, false]);
    select(other.view, other.view.state.doc.content.size - 3);
    expect(press(other.view, "Enter", { ctrlKey: true })).toBe(true);
    exchange(page.doc, other.doc);
    expect(boxes(page).map((box) => box.checked)).toEqual([true, true]);
    expect(page.view.state.doc.firstChild?.childCount).toBe(2);
  });

  it("names each box after its text and leaves it out of the Tab order", () => {
    const [box] = boxes(page);
    expect(box!.tabIndex).toBe(-1);
    expect(document.getElementById(box!.getAttribute("aria-labelledby")!)?.textContent).toBe("one");
  });

  it("can't be ticked by who may only read", () => {
    page.state.readOnly = true;
    page.view.setProps({});
    boxes(page)[0]!.click();
    expect(page.view.state.doc.firstChild?.firstChild?.attrs["checked"]).toBe(false);
  });

  it("keeps both ticks of two people at once", () => {
    boxes(page)[0]!.click();
    boxes(other)[1]!.click();
    exchange(page.doc, other.doc);
    for (const each of [page, other]) expect(boxes(each).map((box) => box.checked)).toEqual([true, true]);
  });

  it("begins each new item unticked", () => {
    boxes(page)[1]!.click();
    select(page.view, page.view.state.doc.content.size - 3);
    press(page.view, "Enter");
    expect(boxes(page).map((box) => box.checked)).toEqual([false, true, false]);
  });

  it("turns into other lists and back", () => {
    select(page.view, 4);
    use("bullets", page);
    expect(shape(page.view)).toBe('doc(bullet_list(list_item(paragraph("one")), list_item(paragraph("two"))))');
    use("checks", page);
    expect(shape(page.view)).toContain("check_list(check_item");
  });

  it("shows another browser's nonsense as not ticked", () => {
    const item = (other.notes.get(0) as Y.XmlElement).get(0) as Y.XmlElement;
    item.setAttribute("checked", "<img src=x>" as never);
    exchange(page.doc, other.doc);
    expect(boxes(page)[0]!.checked).toBe(false);
    expect(page.view.dom.querySelector("img:not(.ProseMirror-separator)")).toBeNull();
  });
});

describe("code", () => {
  it("goes on with Enter and is left by Enter on an empty last line", () => {
    type(page.view, "```a");
    press(page.view, "Enter");
    type(page.view, "b");
    press(page.view, "Enter");
    press(page.view, "Enter");
    type(page.view, "c");
    expect(shape(page.view)).toBe('doc(code_block("a\\nb"), paragraph("c"))');
  });

  it("keeps lines when it becomes a paragraph and back", () => {
    type(page.view, "```a");
    press(page.view, "Enter");
    type(page.view, "b");
    use("code_block", page);
    expect(shape(page.view)).toBe('doc(paragraph("a", hard_break, "b"))');
    use("code_block", page);
    expect(shape(page.view)).toBe('doc(code_block("a\\nb"))');
  });

  it("survives what was marked in it elsewhere", () => {
    type(page.view, "```abc");
    exchange(page.doc, other.doc);
    const text = (other.notes.get(0) as Y.XmlElement).get(0) as Y.XmlText;
    text.format(0, 1, { strong: {} });
    exchange(page.doc, other.doc);
    expect(page.view.state.doc.textContent).toBe("abc");
  });
});

describe("the pros and cons of two people", () => {
  const cellAt = (at: EditorPage) => {
    const { $from } = at.view.state.selection;
    return $from.depth > 1 ? $from.node(2).attrs : null;
  };

  beforeEach(() => use("pros_cons", page));

  it("are four named cells with a line to go on below", () => {
    expect(page.view.state.doc.childCount).toBe(2);
    const cells = [...page.view.dom.querySelectorAll(".rm-cell")];
    expect(cells.map((cell) => cell.getAttribute("aria-label"))).toEqual([
      "mentor pro",
      "mentor con",
      "mentee pro",
      "mentee con",
    ]);
    expect(cellAt(page)).toEqual({ side: "mentor", kind: "pro" });
    expect(page.tools.at(-1)!.usable.has("pros_cons")).toBe(false);
  });

  it("are gone through by keys, out at both ends", () => {
    const seen: unknown[] = [];
    for (let step = 0; step < 4; step++) {
      seen.push(cellAt(page));
      press(page.view, "ArrowDown", { altKey: true });
    }
    expect(seen).toEqual([
      { side: "mentor", kind: "pro" },
      { side: "mentor", kind: "con" },
      { side: "mentee", kind: "pro" },
      { side: "mentee", kind: "con" },
    ]);
    expect(cellAt(page)).toBeNull();
    select(page.view, 3);
    press(page.view, "ArrowUp", { altKey: true });
    expect(shape(page.view)).toMatch(/^doc\(paragraph, pros_cons/);
    expect(page.view.state.selection.from).toBe(1);
    expect(press(page.view, "ArrowUp", { altKey: true })).toBe(false);
  });

  it("keep what both write at once, in one cell and in two", () => {
    exchange(page.doc, other.doc);
    type(page.view, "fast");
    select(other.view, 3);
    type(other.view, "cheap");
    press(other.view, "ArrowDown", { altKey: true });
    type(other.view, "loud");
    exchange(page.doc, other.doc);
    expect(shape(page.view)).toBe(shape(other.view));
    const texts = [...page.view.dom.querySelectorAll(".rm-cell")].map((cell) => cell.textContent);
    expect(texts[0]).toMatch(/^(fastcheap|cheapfast)$/);
    expect(texts.slice(1)).toEqual(["loud", "", ""]);
  });

  it("leave the cursor in text where they are the first thing on the board", () => {
    select(page.view, page.view.state.doc.content.size - 1);
    exchange(page.doc, other.doc);
    const later = openEditor(page.doc);
    expect(later.view.state.selection.$from.parent.inlineContent).toBe(true);
    expect(shape(later.view)).toBe(shape(page.view));
    later.view.destroy();
  });

  it("do not let a selection run from one cell into another, or half into the table", () => {
    const between = page.view.someProp("createSelectionBetween")!;
    const { doc } = page.view.state;
    type(page.view, "abc");
    const inCell = page.view.state.doc.resolve(4);
    const beyond = page.view.state.doc.resolve(12);
    const clamped = between(page.view, inCell, beyond)!;
    expect([clamped.anchor, clamped.head]).toEqual([4, 6]);
    expect(between(page.view, inCell, page.view.state.doc.resolve(5))).toBeNull();
    const below = Selection.atEnd(page.view.state.doc).$head;
    const across = between(page.view, below, inCell);
    expect(across === null || across.from === 0 || across.from >= doc.firstChild!.nodeSize).toBe(true);
  });

  it("of another browser may lack cells, have nonsense for their place, and still show what is written", () => {
    const table = new Y.XmlElement("pros_cons");
    const cell = new Y.XmlElement("pros_cons_cell");
    const line = new Y.XmlElement("paragraph");
    other.doc.transact(() => {
      cell.setAttribute("side", "<img>");
      line.insert(0, [new Y.XmlText("kept")]);
      cell.insert(0, [line]);
      table.insert(0, [cell]);
      other.notes.insert(0, [table]);
    });
    exchange(page.doc, other.doc);
    const shown = [...page.view.dom.querySelectorAll<HTMLElement>(".rm-cell")].find((each) => each.textContent === "kept");
    expect(shown?.dataset).toMatchObject({ side: "mentor", kind: "pro" });
  });
});
