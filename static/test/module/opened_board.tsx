import { afterEach, beforeEach, vi } from "vitest";
import { BoardPage } from "../../src/module/BoardPage";
import type { BoardOptions, OpenBoard } from "../../src/editor/index";
import type { ToolState } from "../../src/editor/tools";
import { draw, drawn, pageOf } from "./draw";

const { openBoard, loadPart } = vi.hoisted(() => ({ openBoard: vi.fn(), loadPart: vi.fn() }));
// holds for what is imported after this file
vi.mock("../../src/shared/on_demand", () => ({ loadPart }));

export { loadPart, openBoard };

/** What the page has told the editor, and the board that the editor has opened: new ones for each test. */
export let options: BoardOptions;
export let board: { [Name in keyof OpenBoard]: ReturnType<typeof vi.fn> };

beforeEach(() => {
  vi.clearAllMocks();
  board = { use: vi.fn(), link: vi.fn(), unlink: vi.fn(), followLink: vi.fn(), answerSuggestion: vi.fn(), goToNews: vi.fn(), forgetNews: vi.fn(), flush: vi.fn(), parts: vi.fn(), focus: vi.fn(), retry: vi.fn(), close: vi.fn() };
  openBoard.mockImplementation(async (given: BoardOptions) => {
    options = given;
    return board;
  });
  loadPart.mockResolvedValue({ openBoard, mountTogether: async () => () => undefined });
});

afterEach(() => document.body.replaceChildren());

export const TOOLS: ToolState = { pressed: new Set(["bold"]), usable: new Set(["bold", "italic"]), link: null, suggestion: null };

/** Draws a page with its board open. */
export async function open() {
  const page = pageOf();
  const root = draw(<BoardPage page={page} onPage={vi.fn()} />);
  await drawn();
  return { root, page };
}

export function tool(root: HTMLElement, name: string): HTMLElement {
  return root.querySelector<HTMLElement>(`[data-rm-tool="${name}"]`)!;
}
