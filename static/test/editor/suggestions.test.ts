// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { goToNews, showNews } from "../../src/editor/news";
import { accept, reject } from "../../src/editor/suggestions";
import { countWords } from "../../src/editor/word_count";
import { closeEditor, exchange, openEditor, press, select, shape, type, use, type EditorPage } from "./pages";

let page: EditorPage;
let other: EditorPage;

beforeEach(() => {
  page = openEditor();
  other = openEditor(new Y.Doc(), "mentee");
});

afterEach(() => [page, other].forEach(closeEditor));

describe("a suggestion", () => {
  const run = (command: typeof accept, at: EditorPage) => command(at.view.state, at.view.dispatch);

  beforeEach(() => {
    type(page.view, "keep this maybe");
    select(page.view, 11, 16);
    use("suggest", page);
    exchange(page.doc, other.doc);
    select(other.view, 13);
  });

  it("carries its author's side, which both see", () => {
    expect(other.tools.at(-1)!.suggestion).toBe("mentor");
    expect(other.view.dom.querySelector("mark")?.className).toBe("rm-suggestion rm-suggestion--mentor");
  });

  it("is accepted by the other one", () => {
    run(accept, other);
    exchange(page.doc, other.doc);
    expect(shape(page.view)).toBe('doc(paragraph("keep this maybe"))');
  });

  it("is taken out by the other one, who can undo that", () => {
    run(reject, other);
    exchange(page.doc, other.doc);
    expect(page.view.state.doc.textContent).toBe("keep this ");
    use("undo", other);
    exchange(page.doc, other.doc);
    expect(page.view.dom.querySelector("mark")?.textContent).toBe("maybe");
  });

  it("that runs on over blocks is one, and leaves them when it is taken out", () => {
    select(page.view, 16);
    press(page.view, "Enter");
    type(page.view, "and this");
    select(page.view, 1, page.view.state.doc.content.size - 1);
    run(accept, page);
    use("suggest", page);
    exchange(page.doc, other.doc);
    select(other.view, 3);
    run(reject, other);
    expect(shape(other.view)).toBe("doc(paragraph, paragraph)");
    use("undo", other);
    run(accept, other);
    exchange(page.doc, other.doc);
    expect(shape(page.view)).toBe('doc(paragraph("keep this maybe"), paragraph("and this"))');
  });

  it("does not grow with what is written behind it", () => {
    select(page.view, 16);
    type(page.view, "!");
    expect(page.view.dom.querySelector("mark")?.textContent).toBe("maybe");
  });

  it("needs words", () => {
    select(page.view, 2);
    expect(page.tools.at(-1)!.usable.has("suggest")).toBe(false);
  });

  it("is nobody's but one of the two, whatever another browser wrote", () => {
    const text = (other.notes.get(0) as Y.XmlElement).get(0) as Y.XmlText;
    text.format(0, 4, { suggestion: { by: '"><img src=x>' } });
    exchange(page.doc, other.doc);
    expect(page.view.dom.querySelector("img:not(.ProseMirror-separator)")).toBeNull();
    expect(page.view.dom.querySelector("mark")?.getAttribute("data-by")).toBe("mentor");
  });
});

describe("what the partner wrote meanwhile", () => {
  it("is highlighted until it is read, through edits of both, and led to", () => {
    type(other.view, "first");
    press(other.view, "Enter");
    type(other.view, "second");
    exchange(page.doc, other.doc);
    const run = (command: ReturnType<typeof showNews>) => command(page.view.state, page.view.dispatch);
    const lit = () => [...page.view.dom.querySelectorAll(".rm-news")].map((block) => block.textContent);
    run(showNews([page.notes.get(1) as Y.XmlElement]));
    expect(lit()).toEqual(["second"]);

    select(page.view, 1);
    type(page.view, "my ");
    expect(lit()).toEqual(["second"]);
    type(other.view, "!");
    exchange(page.doc, other.doc);
    expect(lit()).toEqual(["second!"]);
    run(goToNews);
    expect(page.view.state.selection.$from.parent.textContent).toBe("second!");
    run(showNews([]));
    expect(lit()).toEqual([]);
    expect(run(goToNews)).toBe(false);
  });
});

describe("words", () => {
  it.each([
    ["", 0],
    ["One, two — three.", 3],
    ["L'équipe n'a pas fini", 4],
    ["24 hours / 7 days", 4],
  ])("%j has %i", (text, count) => expect(countWords(text)).toBe(count));

  it("are counted where scripts set no spaces, too", () => {
    expect(countWords("我喜欢写字")).toBeGreaterThan(1);
  });

  it("are counted some time after the notes have changed", async () => {
    type(page.view, "three little words");
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(page.words.at(-1)).toBe(3);
  });
});
