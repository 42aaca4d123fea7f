// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { looksLikeMarkdown } from "../../src/editor/paste/markdown";
import { cleanHtml } from "../../src/editor/paste/html";
import { closeEditor, openEditor, select, shape, type, type EditorPage } from "./pages";
import { GOOGLE_DOCS, MARKDOWN, WEB_PAGE, WORD } from "./samples";

let page: EditorPage;

beforeEach(() => void (page = openEditor()));
afterEach(() => closeEditor(page));

/** Every block's shorthand, one a line. */
function blocks(): string[] {
  return page.view.state.doc.children.map(String);
}

describe("pasting from Word", () => {
  beforeEach(() => page.view.pasteHTML(WORD));

  it("keeps headings, bold and italic, and makes lists of what were paragraphs", () => {
    expect(blocks()).toEqual([
      'heading("Plan for May")',
      'paragraph("We meet ", strong("every Tuesday"), " and ", em("write"), " it down.")',
      'bullet_list(list_item(paragraph("Mail"), bullet_list(list_item(paragraph("Rules")))), list_item(paragraph("Calendar")))',
      'ordered_list(list_item(paragraph("First")), list_item(paragraph("Second")))',
      'paragraph(strong("Tool"), " | ", strong("Use"))',
      'paragraph("Chat | Short ", link("questions"))',
    ]);
  });

  it("leaves no style, no bullet as text and nothing of images", () => {
    const html = page.view.dom.innerHTML;
    expect(html).not.toMatch(/Mso|mso-|style=|font-family|·|clip_image|file:/);
    expect(page.view.state.doc.textContent).not.toContain("\u00a0");
  });
});

describe("pasting from Google Docs", () => {
  beforeEach(() => page.view.pasteHTML(GOOGLE_DOCS));

  it("is bold where it says so, and nests and ticks lists", () => {
    expect(blocks()).toEqual([
      'heading("Next steps")',
      'paragraph(strong("Bold"), " and ", em("slanted"), ", plain.")',
      'bullet_list(list_item(paragraph("Outer"), bullet_list(list_item(paragraph("Inner")))))',
      'check_list(check_item(paragraph("Done")), check_item(paragraph("To do")))',
    ]);
    expect(page.view.state.doc.child(3).children.map((item) => item.attrs["checked"])).toEqual([true, false]);
  });
});

describe("pasting from a web page", () => {
  beforeEach(() => page.view.pasteHTML(WEB_PAGE));

  it("keeps what can be read", () => {
    expect(blocks()).toEqual([
      'heading("How to ask")',
      'paragraph("See this, ", link("that"), " and a page.")',
      'code_block("let a = 1;\\nlet b = 2;")',
      'paragraph("Use ", code("map()"), " instead.")',
      'check_list(check_item(paragraph("read")), check_item(paragraph("write")))',
      'heading("Column")',
      'paragraph("One thing.")',
      'paragraph("Another.")',
      'blockquote(paragraph("Said."))',
    ]);
  });

  it("brings nothing that runs, loads or hides", () => {
    const html = page.view.dom.innerHTML;
    expect(html).not.toMatch(/javascript:|onclick|onmouseover|onerror|<script|<iframe|tracker|alert|tracking|drawn/);
    expect([...page.view.dom.querySelectorAll("a")].map((link) => link.href)).toEqual(["https://example.org/a"]);
  });
});

describe("cleaning", () => {
  it("sets the cells of a row off from each other, and drops empty ones", () => {
    expect(cleanHtml("<table><tr><th>A</th><td></td><td>B</td></tr></table>")).toBe("<p>A | B</p>");
  });

  it("flattens tables within tables once", () => {
    const inner = "<table><tr><td>a</td><td>b</td></tr></table>";
    expect(cleanHtml(`<table><tr><td>${inner}</td></tr></table>`)).toBe("<div><p>a | b</p></div>");
  });

  it("runs and loads nothing while it reads", () => {
    const images = document.querySelectorAll("img").length;
    cleanHtml('<img src="x" onerror="window.ran = true"><script>window.ran = true</script>');
    expect("ran" in window).toBe(false);
    expect(document.querySelectorAll("img")).toHaveLength(images);
  });

  it("leaves alone what was copied from notes", () => {
    type(page.view, "[x] done");
    const { dom } = page.view.serializeForClipboard(page.view.state.doc.slice(0, page.view.state.doc.content.size));
    const other = openEditor();
    other.view.pasteHTML(dom.innerHTML);
    expect(shape(other.view)).toBe('doc(check_list(check_item(paragraph("done"))))');
    expect(other.view.state.doc.firstChild?.firstChild?.attrs["checked"]).toBe(true);
    closeEditor(other);
  });
});

/** As the browser tells of a paste; ProseMirror's own `pasteText` stands for "paste without formatting". */
function pasteText(text: string): void {
  const clipboardData = { getData: (type: string) => (type === "text/plain" ? text : ""), files: [], types: ["text/plain"] };
  page.view.dom.dispatchEvent(Object.assign(new Event("paste", { cancelable: true, bubbles: true }), { clipboardData }));
}

describe("pasting text", () => {
  it("reads Markdown", () => {
    pasteText(MARKDOWN);
    expect(blocks()).toEqual([
      'heading("Agenda")',
      'paragraph("Some ", strong("bold"), " words, ", em("slanted"), " ones", hard_break, "and ", code("code"), ' +
        '" with a ", link("link"), " and a bad one.")',
      'bullet_list(list_item(paragraph("outer"), bullet_list(list_item(paragraph("inner")))), list_item(paragraph("second")))',
      'ordered_list(list_item(paragraph("first")), list_item(paragraph("next")))',
      'check_list(check_item(paragraph("done")), check_item(paragraph("to do")))',
      'blockquote(paragraph("quoted", hard_break, "on two lines"))',
      'code_block("let a = 1;")',
    ]);
    expect(page.view.dom.innerHTML).not.toContain("javascript");
  });

  it.each(["one line", "two\nlines", "5 * 3 = 15", "- one dash", "a [note] and (more)"])("takes %j as it is", (text) => {
    expect(looksLikeMarkdown(text)).toBe(false);
  });

  it("leaves it as text when it is pasted without formatting", () => {
    page.view.pasteText("# no");
    expect(shape(page.view)).toBe('doc(paragraph("# no"))');
  });

  it("reads no Markdown inside of code", () => {
    type(page.view, "```");
    pasteText("# no\n- list");
    expect(shape(page.view)).toBe('doc(code_block("# no\\n- list"))');
  });

  it("puts a pasted word into the sentence around it", () => {
    type(page.view, "a  z");
    select(page.view, 3);
    pasteText("**b**");
    expect(shape(page.view)).toBe('doc(paragraph("a ", strong("b"), " z"))');
  });
});
