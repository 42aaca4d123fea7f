// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import type { StateLine } from "../../src/board/status";
import type { SyncAnswer } from "../../src/contract";
import { board, loadPart, open, openBoard, options, tool } from "./opened_board";
import { BoardPage } from "../../src/module/BoardPage";
import { draw, drawn, pageOf, PAIR, redraw } from "./draw";

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

async function say(line: StateLine): Promise<void> {
  options.onLine(line);
  await drawn();
}

describe("opening the board", () => {
  it("shows tools that do nothing yet and a busy sheet until the editor is there", async () => {
    loadPart.mockReturnValue(new Promise(() => undefined));
    const { root } = await open();
    expect(root.querySelector(".rm-sheet")?.getAttribute("aria-busy")).toBe("true");
    expect(root.querySelector(".rm-skeleton")?.textContent).toBe("[notes_loading]");
    expect(tool(root, "bold").getAttribute("aria-disabled")).toBe("true");
  });

  it("says so when the editor does not load, and asks for it again", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    loadPart.mockRejectedValueOnce(new TypeError("Failed to fetch"));
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
    loadPart.mockResolvedValue({ openBoard, mountTogether });
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
    await vi.waitFor(() => expect(spoken()).toBe("[detail_offline] [detail_kept]"));
    await say({ kind: "saved" });
    expect(spoken()).toBe("[detail_offline] [detail_kept]");
    await vi.waitFor(() => expect(spoken()).toBe("[state_saved]"), { timeout: 4500 });
  });

  it("hides the tools where nothing can be written", async () => {
    const { root } = await open();
    options.onReadOnly(true);
    await drawn();
    expect(root.querySelector('[role="toolbar"]')).toBeNull();
  });
});
