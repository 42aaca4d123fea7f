// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from "vitest";
import * as Y from "yjs";
import { PartnerCursors } from "../../src/board/partner_cursors";
import { closeEditor, openEditor, type EditorPage } from "./pages";

let page: EditorPage;
let cursors: PartnerCursors;

beforeEach(() => {
  const doc = new Y.Doc();
  const paragraph = new Y.XmlElement("paragraph");
  doc.getXmlFragment("notes").insert(0, [paragraph]);
  paragraph.insert(0, [new Y.XmlText("Hello")]);
  page = openEditor(doc);
  cursors = new PartnerCursors(page.awareness, page.notes, { name: "Aya", role: "mentor" });
});

afterEach(() => closeEditor(page));

/** The cursor plugin draws a moment after it was told. */
async function show(index: number, typing: boolean): Promise<HTMLElement> {
  const text = (page.notes.get(0) as Y.XmlElement).get(0) as Y.XmlText;
  const position = JSON.stringify(Y.createRelativePositionFromTypeIndex(text, index));
  cursors.show([{ client: 7, cursor: { anchor: position, head: position }, typing }]);
  await new Promise((resolve) => setTimeout(resolve));
  return page.view.dom.querySelector<HTMLElement>(".rm-cursor")!;
}

const writes = (caret: HTMLElement) => caret.classList.contains("rm-cursor--writing");

it("the partner's caret tells their name, and that they write only while they do", async () => {
  const resting = await show(2, false);
  expect(resting.querySelector(".rm-cursor__name")!.textContent).toBe("Aya");
  expect(resting.querySelector(".rm-cursor__writing")!.textContent).toBe("Writing…");
  expect(writes(resting)).toBe(false);
  expect(writes(await show(2, true))).toBe(true);
  expect(writes(await show(3, true))).toBe(true);
  expect(writes(await show(3, false))).toBe(false);
});

it("the partner's caret writes from its first sight on, and keeps silent for screen readers", async () => {
  const caret = await show(5, true);
  expect(writes(caret)).toBe(true);
  expect(caret.getAttribute("aria-hidden")).toBe("true");
});

it("the partner's caret goes when they do", async () => {
  await show(1, true);
  cursors.clear();
  await new Promise((resolve) => setTimeout(resolve));
  expect(page.view.dom.querySelector(".rm-cursor")).toBeNull();
});
