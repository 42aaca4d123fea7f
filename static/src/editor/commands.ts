import { lift, setBlockType, wrapIn } from "prosemirror-commands";
import type { MarkType, Node, NodeType } from "prosemirror-model";
import { liftListItem, wrapInList } from "prosemirror-schema-list";
import type { Command, EditorState } from "prosemirror-state";
import { schema } from "./schema";

const { heading, paragraph, blockquote, bullet_list, ordered_list, list_item, hard_break } = schema.nodes;

/** Makes the paragraphs headings of a level, or paragraphs again. */
export function toggleHeading(level: 2 | 3): Command {
  return (state, dispatch) =>
    isHeading(state, level)
      ? setBlockType(paragraph)(state, dispatch)
      : setBlockType(heading, { level })(state, dispatch);
}

/** Wraps into a list, turns one kind of list into the other, or takes out of it. */
export function toggleList(type: NodeType): Command {
  return (state, dispatch, view) => {
    const list = innermostList(state);
    if (!list) return wrapInList(type)(state, dispatch);
    if (list.node.type === type) return liftListItem(list_item)(state, dispatch, view);
    dispatch?.(state.tr.setNodeMarkup(list.pos, type));
    return true;
  };
}

export const toggleQuote: Command = (state, dispatch) =>
  isInside(state, blockquote) ? lift(state, dispatch) : wrapIn(blockquote)(state, dispatch);

/** Backspace at the start of a heading makes it a paragraph first, before it joins the block above. */
export const leaveHeading: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset > 0 || $from.parent.type !== heading) return false;
  return setBlockType(paragraph)(state, dispatch);
};

export const insertBreak: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(hard_break.create()).scrollIntoView());
  return true;
};

export function isMarked(state: EditorState, type: MarkType): boolean {
  const { from, to, $from, empty } = state.selection;
  if (empty) return type.isInSet(state.storedMarks ?? $from.marks()) !== undefined;
  return state.doc.rangeHasMark(from, to, type);
}

export function isHeading(state: EditorState, level: number): boolean {
  const { parent } = state.selection.$from;
  return parent.type === heading && parent.attrs["level"] === level;
}

export function isInside(state: EditorState, type: NodeType): boolean {
  return ancestors(state).some(({ node }) => node.type === type);
}

/** The innermost list around the selection's start, if any. */
export function innermostList(state: EditorState): Ancestor | undefined {
  return ancestors(state).find(({ node }) => node.type === bullet_list || node.type === ordered_list);
}

interface Ancestor {
  node: Node;
  pos: number;
}

function ancestors(state: EditorState): Ancestor[] {
  const { $from } = state.selection;
  return Array.from({ length: $from.depth }, (_, index) => {
    const depth = $from.depth - index;
    return { node: $from.node(depth), pos: $from.before(depth) };
  });
}
