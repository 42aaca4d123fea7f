// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { StateLine } from "../../src/board/status";
import type { SyncAnswer } from "../../src/contract";
import type { ToolState } from "../../src/editor/tools";
import { BoardPage } from "../../src/module/BoardPage";
import type { BoardOptions, OpenBoard } from "../../src/editor/index";
import { draw, drawn, pageOf, PAIR, redraw } from "./draw";

const { openBoard, loadEditor } = vi.hoisted(() => ({ openBoard: vi.fn(), loadEditor: vi.fn() }));
vi.mock("../../src/shared/on_demand", () => ({ loadPart: loadEditor }));

let options: BoardOptions;
let board: { [Name in keyof OpenBoard]: ReturnType<typeof vi.fn> };

beforeEach(() => {
  vi.clearAllMocks();
  board = { use: vi.fn(), link: vi.fn(), unlink: vi.fn(), followLink: vi.fn(), answerSuggestion: vi.fn(), goToNews: vi.fn(), forgetNews: vi.fn(), flush: vi.fn(), parts: vi.fn(), focus: vi.fn(), retry: vi.fn(), close: vi.fn() };
  openBoard.mockImplementation(async (given: BoardOptions) => {
    options = given;
    return board;
  });
  loadEditor.mockResolvedValue({ openBoard, mountTogether: async () => () => undefined });
});

afterEach(() => document.body.replaceChildren());

const TOOLS: ToolState = { pressed: new Set(["bold"]), usable: new Set(["bold", "italic"]), link: null, suggestion: null };

const ANSWER: SyncAnswer = {
  update: "",
  state_vector: "",
  saved: false,
  mark: "m",
  presence: { here: false, last_seen: null, tabs: [] },
  progress: { mine: { opened: true, wrote: false }, partner: { opened: false, wrote: false } },
  authors: { mine: [], theirs: [] },
  read: null,
  status: "active",
  poll_ms: 4000,
};

async function open() {
  const page = pageOf();
  const root = draw(<BoardPage page={page} onPage={vi.fn()} />);
  await drawn();
  return { root, page };
}

async function say(line: StateLine): Promise<void> {
  options.onLine(line);
  await drawn();
}

function tool(root: HTMLElement, name: string): HTMLElement {
  return root.querySelector<HTMLElement>(`[data-rm-tool="${name}"]`)!;
}

function key(target: HTMLElement, name: string): void {
  target.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true }));
}

describe("opening the board", () => {
  it("shows tools that do nothing yet and a busy sheet until the editor is there", async () => {
    loadEditor.mockReturnValue(new Promise(() => undefined));
    const { root } = await open();
    expect(root.querySelector(".rm-sheet")?.getAttribute("aria-busy")).toBe("true");
    expect(root.querySelector(".rm-skeleton")?.textContent).toBe("[notes_loading]");
    expect(tool(root, "bold").getAttribute("aria-disabled")).toBe("true");
  });

  it("says so when the editor does not load, and asks for it again", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    loadEditor.mockRejectedValueOnce(new TypeError("Failed to fetch"));
    const { root } = await open();
    expect(root.querySelector('[role="alert"]')?.textContent).toContain("[notes_failed_title]");
    [...root.querySelectorAll("button")].find((button) => button.textContent === "[try_again]")!.click();
    await drawn();
    expect(openBoard).toHaveBeenCalledOnce();
    expect(root.querySelector('[role="alert"]')).toBeNull();
    expect(document.activeElement?.textContent).toBe("[notes_title]");
  });

  it("says so when the agenda and what goes with it can't be drawn; the notes are there all the same", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const mountTogether = vi.fn(async () => () => undefined);
    mountTogether.mockRejectedValueOnce(new TypeError("Failed to fetch"));
    loadEditor.mockResolvedValue({ openBoard, mountTogether });
    const { root } = await open();
    expect(root.querySelector('[role="alert"]')?.textContent).toContain("[together_failed_title]");
    expect(openBoard).toHaveBeenCalledOnce();
    [...root.querySelectorAll("button")].find((button) => button.textContent === "[try_again]")!.click();
    await drawn();
    expect(mountTogether).toHaveBeenCalledTimes(2);
    expect(root.querySelector('[role="alert"]')).toBeNull();
  });

  it("closes the board when the page turns to another pair", async () => {
    const { root } = await open();
    const other = pageOf({ pairs: [{ ...PAIR, id: "p2" }] });
    redraw(root, <BoardPage page={other} onPage={vi.fn()} />);
    await drawn();
    expect(board.close).toHaveBeenCalledOnce();
    expect(openBoard.mock.lastCall?.[0].pair.id).toBe("p2");
  });

  it("asks for the page again when the pair's status has changed", async () => {
    const fresh = pageOf({ pairs: [{ ...PAIR, status: "ended" }] });
    vi.stubGlobal("fetch", vi.fn(async () => new Response(JSON.stringify(fresh))));
    const onPage = vi.fn();
    draw(<BoardPage page={pageOf()} onPage={onPage} />);
    await drawn();
    options.onAnswer({ ...ANSWER, status: "ended" });
    await drawn();
    expect(onPage).toHaveBeenCalledWith(fresh);
    vi.unstubAllGlobals();
  });
});

it("does not show the partner as here once answers no longer come", async () => {
  const { root } = await open();
  vi.useFakeTimers();
  options.onAnswer({ ...ANSWER, presence: { here: true, last_seen: null, tabs: [] } });
  await vi.advanceTimersByTimeAsync(20_000);
  expect(root.querySelector(".rm-presence")?.textContent).toBe("[presence_here]");
  await vi.advanceTimersByTimeAsync(40_000);
  expect(root.querySelector(".rm-presence")).toBeNull();
  vi.useRealTimers();
});

describe("the state line on the page", () => {
  it("is a word, and a sentence with a way out when something is wrong", async () => {
    const { root } = await open();
    const state = () => root.querySelector<HTMLElement>(".rm-state")!;
    expect(state().dataset["rmState"]).toBe("connecting");
    await say({ kind: "saved" });
    expect(state().textContent).toBe("[state_saved]");
    expect(root.querySelector(".rm-notice")).toBeNull();
    await say({ kind: "not_saved", unsaved: true, kept: true, code: "busy", message: "Please wait." });
    expect(state().textContent).toBe("[state_not_saved]");
    expect(root.querySelector(".rm-notice__text")?.textContent).toBe("Please wait. [detail_kept]");
    root.querySelector<HTMLElement>(".rm-notice button")!.click();
    expect(board.retry).toHaveBeenCalledOnce();
  });

  it.each([
    [{ kind: "offline", unsaved: false, kept: false }, "[detail_offline]", "waiting"],
    [{ kind: "offline", unsaved: true, kept: false }, "[detail_offline] [detail_only_here]", "problem"],
    [
      { kind: "signed_out", unsaved: true, kept: true, code: "signed_out", message: "" },
      "[detail_signed_out] [detail_kept]",
      "waiting",
    ],
    [
      { kind: "not_saved", unsaved: true, kept: true, code: "update_too_large", message: "" },
      "[why_update_too_large] [detail_kept]",
      "waiting",
    ],
    [{ kind: "ended_unsaved" }, "[detail_ended_unsaved]", "problem"],
  ] as [StateLine, string, string][])("%o says %s", async (line, text, tone) => {
    const { root } = await open();
    await say(line);
    const notice = root.querySelector(".rm-notice")!;
    expect(notice.querySelector(".rm-notice__text")?.textContent).toBe(text);
    expect(notice.classList).toContain(`rm-notice--${tone}`);
  });

  it("is spoken when something is wrong and when it is well again, not at each save", async () => {
    const { root } = await open();
    const spoken = () => root.querySelector('[role="status"]')?.textContent;
    await say({ kind: "saved" });
    expect(spoken()).toBe("");
    await say({ kind: "offline", unsaved: true, kept: true });
    expect(spoken()).toBe("[detail_offline] [detail_kept]");
    await say({ kind: "saved" });
    expect(spoken()).toBe("[detail_offline] [detail_kept]");
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect(spoken()).toBe("[state_saved]");
  });

  it("hides the tools where nothing can be written", async () => {
    const { root } = await open();
    options.onReadOnly(true);
    await drawn();
    expect(root.querySelector('[role="toolbar"]')).toBeNull();
  });
});

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
