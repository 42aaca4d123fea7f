import { lift, setBlockType, wrapIn } from "prosemirror-commands";
import type { MarkType, Node, NodeType } from "prosemirror-model";
import { liftListItem, wrapInList } from "prosemirror-schema-list";
import { TextSelection, type Command, type EditorState, type Transaction } from "prosemirror-state";
import { schema } from "./schema";

const { heading, paragraph, blockquote, bullet_list, ordered_list, check_list } = schema.nodes;
const { list_item, check_item, code_block, hard_break } = schema.nodes;

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
    if (list.node.type === type) return liftListItem(itemOf(type))(state, dispatch, view);
    dispatch?.(convertList(state.tr, list, type));
    return true;
  };
}

function itemOf(list: NodeType): NodeType {
  return list === check_list ? check_item : list_item;
}

/** Turns one kind of list into another: its items are of the same size, so the selection stays. */
export function convertList(tr: Transaction, { node, pos }: Ancestor, type: NodeType): Transaction {
  const { anchor, head } = tr.selection;
  const items = node.children.map(({ content }) => itemOf(type).create(null, content));
  tr.replaceWith(pos, pos + node.nodeSize, type.create(null, items));
  return tr.setSelection(TextSelection.create(tr.doc, anchor, head));
}

export const toggleCodeBlock: Command = (state, dispatch) =>
  setBlockType(state.selection.$from.parent.type === code_block ? paragraph : code_block)(state, dispatch);

/** Enter on the empty last line of a code block leads out of it. */
export const leaveCodeBlock: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const { parent } = $from;
  if (!empty || parent.type !== code_block || $from.parentOffset < parent.content.size) return false;
  if (!parent.textContent.endsWith("\n")) return false;
  const after = $from.after();
  const tr = state.tr.insert(after, paragraph.create()).delete($from.pos - 1, $from.pos);
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, after)).scrollIntoView());
  return true;
};

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
  return ancestors(state).find(({ node: { type } }) => LISTS.has(type));
}

const LISTS = new Set([bullet_list, ordered_list, check_list]);

export interface Ancestor {
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
