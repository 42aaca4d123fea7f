// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { linkAt, openLink, removeLink, setLink } from "../../src/editor/links";
import { safeHref } from "../../src/editor/safe_link";
import type { ToolName } from "../../src/editor/tools";
import { closeEditor, openEditor, press, select, shape, type, use, type EditorPage } from "./pages";

let page: EditorPage;

beforeEach(() => void (page = openEditor()));
afterEach(() => {
  closeEditor(page);
  vi.restoreAllMocks();
});

describe("writing", () => {
  it.each([
    ["## Plan", 'doc(heading("Plan"))'],
    ["### Detail", 'doc(heading("Detail"))'],
    ["- one", 'doc(bullet_list(list_item(paragraph("one"))))'],
    ["1. one", 'doc(ordered_list(list_item(paragraph("one"))))'],
    ["> said", 'doc(blockquote(paragraph("said")))'],
    ["2. not a list", 'doc(paragraph("2. not a list"))'],
  ])("%s becomes what it looks like", (text, result) => {
    type(page.view, text);
    expect(shape(page.view)).toBe(result);
  });

  it("Backspace takes such a change back", () => {
    type(page.view, "- ");
    press(page.view, "Backspace");
    expect(shape(page.view)).toBe('doc(paragraph("- "))');
  });

  it("an address becomes a link, without the full stop behind it", () => {
    type(page.view, "See https://example.org/a. Then");
    expect(shape(page.view)).toBe('doc(paragraph("See ", link("https://example.org/a"), ". Then"))');
  });

  it("Backspace at the start of a heading makes it a paragraph first", () => {
    type(page.view, "## Plan");
    select(page.view, 1);
    press(page.view, "Backspace");
    expect(shape(page.view)).toBe('doc(paragraph("Plan"))');
  });

  it("Enter in a list makes an item, in an empty item it ends the list", () => {
    type(page.view, "- one");
    press(page.view, "Enter");
    type(page.view, "two");
    press(page.view, "Enter");
    press(page.view, "Enter");
    expect(shape(page.view)).toBe(
      'doc(bullet_list(list_item(paragraph("one")), list_item(paragraph("two"))), paragraph)',
    );
  });

  it("Tab is left to lead out of the notes", () => {
    type(page.view, "- one");
    expect(press(page.view, "Tab")).toBe(false);
    expect(press(page.view, "Tab", { shiftKey: true })).toBe(false);
  });

  it("keys ask for the link form and the toolbar", () => {
    press(page.view, "k", { ctrlKey: true });
    press(page.view, "F10", { altKey: true });
    expect(page.asked).toEqual(["link", "toolbar"]);
  });
});

describe("tools", () => {
  it.each([
    ["heading", 'doc(heading("text"))'],
    ["subheading", 'doc(heading("text"))'],
    ["bullets", 'doc(bullet_list(list_item(paragraph("text"))))'],
    ["numbers", 'doc(ordered_list(list_item(paragraph("text"))))'],
    ["quote", 'doc(blockquote(paragraph("text")))'],
  ] as [ToolName, string][])("%s is put on, shown as pressed, and taken off", (tool, result) => {
    type(page.view, "text");
    use(tool, page);
    expect(shape(page.view)).toBe(result);
    expect([...page.tools.at(-1)!.pressed]).toEqual([tool]);
    use(tool, page);
    expect(shape(page.view)).toBe('doc(paragraph("text"))');
  });

  it("one kind of list turns into the other", () => {
    type(page.view, "- text");
    use("numbers", page);
    expect(shape(page.view)).toBe('doc(ordered_list(list_item(paragraph("text"))))');
  });

  it("marks what is selected", () => {
    type(page.view, "some text");
    select(page.view, 1, 5);
    use("bold", page);
    use("italic", page);
    expect(shape(page.view)).toBe('doc(paragraph(strong(em("some")), " text"))');
    expect([...page.tools.at(-1)!.pressed]).toEqual(["bold", "italic"]);
  });

  it("undo and redo are usable when there is something to", () => {
    select(page.view, 1);
    expect(page.tools.at(-1)!.usable.has("undo")).toBe(false);
    type(page.view, "x");
    expect(page.tools.at(-1)!.usable.has("undo")).toBe(true);
    use("undo", page);
    expect(page.tools.at(-1)!.usable.has("redo")).toBe(true);
  });
});

describe("links", () => {
  const run = (command: ReturnType<typeof setLink>) => command(page.view.state, page.view.dispatch);

  it("are set on a selection, found from within, changed and removed", () => {
    type(page.view, "read this now");
    select(page.view, 6, 10);
    run(setLink("https://a.example/"));
    select(page.view, 8);
    expect(linkAt(page.view.state)).toEqual({ from: 6, to: 10, href: "https://a.example/" });
    expect(page.tools.at(-1)!.link).toBe("https://a.example/");
    run(setLink("https://b.example/"));
    expect(linkAt(page.view.state)?.href).toBe("https://b.example/");
    run(removeLink);
    expect(shape(page.view)).toBe('doc(paragraph("read this now"))');
    expect(run(removeLink)).toBe(false);
  });

  it("write out their address where nothing is selected", () => {
    run(setLink("mailto:a@example.org"));
    expect(shape(page.view)).toBe('doc(paragraph(link("a@example.org")))');
  });

  it("open in a new tab that knows nothing of the course, and only if safe", () => {
    const opened = vi.spyOn(window, "open").mockReturnValue(null);
    openLink("https://example.org/");
    openLink("javascript:alert(1)");
    expect(opened.mock.calls).toEqual([["https://example.org/", "_blank", "noopener,noreferrer"]]);
  });
});

describe("an address", () => {
  it.each([
    ["https://example.org/a?b=c#d", "https://example.org/a?b=c#d"],
    ["  http://example.org ", "http://example.org/"],
    ["example.org/path", "https://example.org/path"],
    ["localhost:8000/x", "https://localhost:8000/x"],
    ["a.b@example.org", "mailto:a.b@example.org"],
    ["mailto:a@example.org", "mailto:a@example.org"],
    ["HTTPS://EXAMPLE.ORG", "https://example.org/"],
  ])("%s leads to %s", (text, href) => expect(safeHref(text)).toBe(href));

  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\nscript:alert(1)",
    " \u0001javascript:alert(1)",
    "data:text/html,<script>",
    "vbscript:x",
    "file:///etc/passwd",
    "blob:https://example.org/x",
    "//",
    "word",
    "",
    "mailto:",
    "https://",
  ])("%j is refused", (text) => expect(safeHref(text)).toBeNull());
});
