import { toggleMark } from "prosemirror-commands";
import type { Command, EditorState } from "prosemirror-state";
import { redoCommand, undoCommand } from "y-prosemirror";
import type { Role } from "../contract";
import { insertCells } from "./cells";
import {
  innermostList,
  isHeading,
  isInside,
  isMarked,
  toggleCodeBlock,
  toggleHeading,
  toggleList,
  toggleQuote,
} from "./commands";
import { linkAt } from "./links";
import { schema } from "./schema";
import { suggest, suggestionAt } from "./suggestions";

export const TOOL_NAMES = [
  "bold",
  "italic",
  "heading",
  "subheading",
  "bullets",
  "numbers",
  "checks",
  "quote",
  "code",
  "code_block",
  "pros_cons",
  "suggest",
  "undo",
  "redo",
] as const;

export type ToolName = (typeof TOOL_NAMES)[number];

/** What the toolbar shows of the editor. */
export interface ToolState {
  /** Tools that hold where the cursor is. */
  pressed: ReadonlySet<ToolName>;
  /** Tools that would do something now. */
  usable: ReadonlySet<ToolName>;
  /** Address of the link at the cursor; null without one. */
  link: string | null;
  /** Whose suggestion the cursor is in; null without one. */
  suggestion: Role | null;
}

const { strong, em, code } = schema.marks;
const { bullet_list, ordered_list, check_list, blockquote, code_block } = schema.nodes;

const COMMANDS: Record<ToolName, Command> = {
  bold: toggleMark(strong),
  italic: toggleMark(em),
  heading: toggleHeading(2),
  subheading: toggleHeading(3),
  bullets: toggleList(bullet_list),
  numbers: toggleList(ordered_list),
  checks: toggleList(check_list),
  quote: toggleQuote,
  code: toggleMark(code),
  code_block: toggleCodeBlock,
  pros_cons: insertCells,
  suggest,
  undo: undoCommand,
  redo: redoCommand,
};

const PRESSED: Partial<Record<ToolName, (state: EditorState) => boolean>> = {
  bold: (state) => isMarked(state, strong),
  italic: (state) => isMarked(state, em),
  heading: (state) => isHeading(state, 2),
  subheading: (state) => isHeading(state, 3),
  bullets: (state) => innermostList(state)?.node.type === bullet_list,
  numbers: (state) => innermostList(state)?.node.type === ordered_list,
  checks: (state) => innermostList(state)?.node.type === check_list,
  quote: (state) => isInside(state, blockquote),
  code: (state) => isMarked(state, code),
  code_block: (state) => isInside(state, code_block),
  suggest: (state) => suggestionAt(state) !== null,
};

export function commandOf(tool: ToolName): Command {
  return COMMANDS[tool];
}

export function toolState(state: EditorState, editable: boolean): ToolState {
  return {
    pressed: new Set(TOOL_NAMES.filter((tool) => PRESSED[tool]?.(state))),
    usable: new Set(TOOL_NAMES.filter((tool) => editable && COMMANDS[tool](state))),
    link: linkAt(state)?.href ?? null,
    suggestion: suggestionAt(state),
  };
}
