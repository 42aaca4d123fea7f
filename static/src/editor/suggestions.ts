import type { Mark } from "prosemirror-model";
import { Plugin, PluginKey, type Command, type EditorState } from "prosemirror-state";
import type { Role } from "../contract";
import { sideOf } from "./marks";
import { schema } from "./schema";

const { suggestion } = schema.marks;
const key = new PluginKey<Role>("suggestions");

/** Remembers whose suggestions this editor makes. */
export function suggestions(role: Role): Plugin {
  return new Plugin({ key, state: { init: () => role, apply: (_transaction, kept) => kept } });
}

/** Whose suggestion the cursor is in or at; null without one. */
export function suggestionAt(state: EditorState): Role | null {
  const passage = passageAt(state);
  return passage && sideOf(passage.mark.attrs["by"]);
}

/** Marks what is selected as one's suggestion; where there is one already, takes the mark away. */
export const suggest: Command = (state, dispatch) => {
  const { from, to, empty } = state.selection;
  if (suggestionAt(state)) return accept(state, dispatch);
  if (empty || !state.doc.textBetween(from, to).trim()) return false;
  dispatch?.(state.tr.addMark(from, to, suggestion.create({ by: key.getState(state) })));
  return true;
};

/** Keeps the text of the suggestion at the cursor and takes the mark away. */
export const accept: Command = (state, dispatch) => {
  const passage = passageAt(state);
  if (!passage) return false;
  const tr = state.tr;
  passage.runs.forEach(({ from, to }) => tr.removeMark(from, to, suggestion));
  dispatch?.(tr);
  return true;
};

/** Takes the text of the suggestion at the cursor out of the notes; its blocks stay. */
export const reject: Command = (state, dispatch) => {
  const passage = passageAt(state);
  if (!passage) return false;
  const tr = state.tr;
  // from the end, so that what comes before keeps its place
  [...passage.runs].reverse().forEach(({ from, to }) => tr.delete(from, to));
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** A suggestion as people see it: it may run on over several blocks. */
interface Passage {
  mark: Mark;
  runs: { from: number; to: number }[];
}

function passageAt(state: EditorState): Passage | null {
  const { from: at } = state.selection;
  const passages: Passage[] = [];
  let last: Passage | null = null;
  state.doc.descendants((node, from) => {
    if (!node.isText) return;
    const mark = suggestion.isInSet(node.marks);
    if (!mark) last = null;
    else if (last?.mark.eq(mark)) last.runs.push({ from, to: from + node.nodeSize });
    else passages.push((last = { mark, runs: [{ from, to: from + node.nodeSize }] }));
  });
  return passages.find(({ runs }) => runs.some(({ from, to }) => from <= at && at <= to)) ?? null;
}
