// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { drawn } from "./draw";
import { board, open, options, tool, TOOLS } from "./opened_board";

function key(target: HTMLElement, name: string): void {
  target.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true }));
}

describe("around the notes", () => {
  const button = (root: HTMLElement, text: string) =>
    [...root.querySelectorAll("button")].find((each) => each.textContent === text)!;

  it("the partner's news are told once, led to, and gone when read", async () => {
    const { root } = await open();
    options.onNews({ places: 2, wrote: true, removed: 0 });
    await drawn();
    await vi.waitFor(() => expect(root.querySelector('[role="status"]')?.textContent).toBe("[news_text]"));
    button(root, "[news_go]").click();
    expect(board.goToNews).toHaveBeenCalledOnce();
    button(root, "[news_done]").click();
    await drawn();
    expect(board.forgetNews).toHaveBeenCalledOnce();
    expect(root.querySelector(".rm-bar--news")).toBeNull();
  });

  it("words that were removed are told, and led to only where there is a place", async () => {
    const { root } = await open();
    options.onNews({ places: 0, wrote: false, removed: 3 });
    await drawn();
    expect(root.querySelector(".rm-bar--news .rm-bar__text")?.textContent).toBe("[news_removed]");
    expect(button(root, "[news_go]")).toBeUndefined();
    options.onNews({ places: 1, wrote: true, removed: 3 });
    await drawn();
    expect(root.querySelector(".rm-bar--news .rm-bar__text")?.textContent).toBe("[news_text] [news_removed]");
    expect(button(root, "[news_go]")).toBeDefined();
  });

  it.each([
    ["mentor", "[suggestion_theirs]", "[suggestion_keep]", true],
    ["mentee", "[suggestion_mine]", "[suggestion_drop]", false],
  ] as const)("a suggestion of the %s can be answered", async (by, text, action, keep) => {
    const { root } = await open();
    options.onTools({ ...TOOLS, suggestion: by });
    await drawn();
    expect(root.querySelector(".rm-bar")?.getAttribute("aria-label")).toBe(text);
    button(root, action).click();
    expect(board.answerSuggestion).toHaveBeenCalledWith(keep);
    options.onReadOnly(true);
    await drawn();
    expect(root.querySelector(".rm-bar")).toBeNull();
  });

  it("a download waits for what is unsaved, and says when that can't be saved now", async () => {
    const { root } = await open();
    board.flush.mockResolvedValueOnce(false);
    button(root, "[notes_export]").click();
    await drawn();
    expect(root.querySelector('[role="alert"]')?.textContent).toBe("[notes_export_unsaved]");
    const saved = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
    vi.stubGlobal("fetch", vi.fn(async () => new Response(JSON.stringify({ markdown: "# Hello" }))));
    board.flush.mockResolvedValueOnce(true);
    button(root, "[notes_export]").click();
    await drawn();
    expect(root.querySelector('[role="alert"]')).toBeNull();
    expect(saved.mock.contexts.map((link) => (link as HTMLAnchorElement).download)).toEqual(["Module-2.md"]);
    vi.unstubAllGlobals();
    saved.mockRestore();
  });

  it("the number of words is there to be read, not spoken", async () => {
    const { root } = await open();
    options.onWords(12);
    await drawn();
    const count = root.querySelector(".rm-foot__count")!;
    expect(count.textContent).toBe("[notes_words]");
    expect(count.closest("[aria-live], [role=status]")).toBeNull();
  });

  it("all keys are told on demand", async () => {
    const { root } = await open();
    button(root, "[notes_help]").click();
    await drawn();
    expect(root.querySelector(".rm-keys")?.textContent).toContain("[tool_suggest]Ctrl+Alt+S");
  });

  it("printing marks the way to the notes alone, and unmarks it after", async () => {
    const { root } = await open();
    vi.stubGlobal("print", vi.fn());
    window.print = vi.fn();
    button(root, "[notes_print]").click();
    expect(root.querySelector(".rm-printed")).toBe(root.querySelector(".rm-board"));
    expect(root.classList).toContain("rm-print-path");
    window.dispatchEvent(new Event("afterprint"));
    expect(document.querySelector(".rm-printed, .rm-print-path")).toBeNull();
    vi.unstubAllGlobals();
  });
});

describe("the toolbar", () => {
  it("has a stop for arrows at all it shows, the extra tools behind one of their own", async () => {
    const { root } = await open();
    options.onTools(TOOLS);
    await drawn();
    const more = tool(root, "more");
    expect(more.getAttribute("aria-expanded")).toBe("false");
    more.click();
    await drawn();
    expect(more.getAttribute("aria-expanded")).toBe("true");
    expect(root.querySelector(".rm-tools--more")).not.toBeNull();
    key(more, "ArrowRight");
    await drawn();
    expect(document.activeElement).toBe(tool(root, "quote"));
    expect(board.use).not.toHaveBeenCalled();
  });

  it("shows what holds at the cursor and what can be done", async () => {
    const { root } = await open();
    options.onTools(TOOLS);
    await drawn();
    expect(tool(root, "bold").getAttribute("aria-pressed")).toBe("true");
    expect(tool(root, "undo").getAttribute("aria-disabled")).toBe("true");
    expect(tool(root, "undo").hasAttribute("aria-pressed")).toBe(false);
    tool(root, "bold").click();
    tool(root, "undo").click();
    expect(board.use.mock.calls).toEqual([["bold"]]);
  });

  it("is one stop for Tab; arrows move within it, Escape leads back", async () => {
    const { root } = await open();
    options.onTools(TOOLS);
    await drawn();
    const stops = () => [...root.querySelectorAll<HTMLElement>('.rm-tool[tabindex="0"]')].map((e) => e.dataset["rmTool"]);
    expect(stops()).toEqual(["heading"]);
    options.targets.focusToolbar();
    key(tool(root, "heading"), "ArrowRight");
    await drawn();
    expect(stops()).toEqual(["subheading"]);
    expect(document.activeElement).toBe(tool(root, "subheading"));
    key(tool(root, "subheading"), "End");
    await drawn();
    expect(stops()).toEqual(["redo"]);
    key(tool(root, "redo"), "ArrowRight");
    await drawn();
    expect(stops()).toEqual(["heading"]);
    key(tool(root, "heading"), "Escape");
    expect(board.focus).toHaveBeenCalled();
  });

  it("asks for a link's address in the flow and says when it refuses one", async () => {
    const { root } = await open();
    options.onTools(TOOLS);
    options.targets.openLink();
    await drawn();
    const input = root.querySelector("input")!;
    expect(document.activeElement).toBe(input);
    board.link.mockReturnValueOnce(false).mockReturnValueOnce(true);
    input.value = "javascript:alert(1)";
    root.querySelector("form")!.dispatchEvent(new Event("submit", { cancelable: true }));
    await drawn();
    expect(root.querySelector('[role="alert"]')?.textContent).toBe("[link_refused]");
    expect(input.getAttribute("aria-invalid")).toBe("true");
    input.value = "example.org";
    root.querySelector("form")!.dispatchEvent(new Event("submit", { cancelable: true }));
    await drawn();
    expect(board.link.mock.calls).toEqual([["javascript:alert(1)"], ["example.org"]]);
    expect(root.querySelector("form")).toBeNull();
    expect(board.focus).toHaveBeenCalled();
  });
});
