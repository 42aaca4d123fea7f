// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { closeEditor, exchange, openEditor, type EditorPage } from "./pages";

/** What a script can put among the notes, and no editor of ours does. */
const FOREIGN: Record<string, (notes: Y.XmlFragment) => void> = {
  "text outside of any block": (notes) => notes.push([new Y.XmlText("stray")]),
  "a map among blocks": (notes) => notes.push([new Y.Map() as unknown as Y.XmlElement]),
  "a map in a block": (notes) => paragraph(notes).push([new Y.Map() as unknown as Y.XmlText]),
  "a plain value in a block": (notes) => paragraph(notes).push(["x" as unknown as Y.XmlText]),
  "an item outside of any list": (notes) => notes.push([new Y.XmlElement("list_item")]),
  "an object among letters": (notes) => {
    const text = new Y.XmlText();
    paragraph(notes).push([text]);
    text.insertEmbed(0, { image: "x" });
  },
  "blocks inside blocks without end": (notes) => {
    let block = new Y.XmlElement("blockquote");
    notes.push([block]);
    for (let depth = 0; depth < 3000; depth++) {
      const inner = new Y.XmlElement("blockquote");
      block.push([inner]);
      block = inner;
    }
  },
};

let pages: EditorPage[] = [];
afterEach(() => {
  pages.forEach(closeEditor);
  pages = [];
});

describe("What no editor of ours writes", () => {
  for (const [what, put] of Object.entries(FOREIGN)) {
    it(`does not keep anybody from the notes that hold it: ${what}`, () => {
      const doc = new Y.Doc();
      write(doc, "Before");
      put(doc.getXmlFragment("notes"));

      const page = open(doc);

      expect(page.view.state.doc.textContent).toBe("Before");
      expect(() => page.view.state.doc.check()).not.toThrow();
    });

    it(`does not stop an editor that it comes to: ${what}`, () => {
      const page = open();
      const theirs = new Y.Doc();
      put(theirs.getXmlFragment("notes"));
      exchange(page.doc, theirs);
      write(theirs, "After");
      exchange(page.doc, theirs);

      expect(page.view.state.doc.textContent).toBe("After");
      expect(() => page.view.state.doc.check()).not.toThrow();
    });
  }
});

function open(doc = new Y.Doc()): EditorPage {
  const page = openEditor(doc);
  pages.push(page);
  return page;
}

function paragraph(notes: Y.XmlFragment): Y.XmlElement {
  const block = new Y.XmlElement("paragraph");
  notes.push([block]);
  return block;
}

function write(doc: Y.Doc, text: string): void {
  const block = paragraph(doc.getXmlFragment("notes"));
  block.push([new Y.XmlText(text)]);
}
