import { Plugin, PluginKey, type Command, type EditorState } from "prosemirror-state";
import type { Role } from "../contract";
import { sideOf } from "./marks";
import { spanAt } from "./mark_span";
import { schema } from "./schema";

const { suggestion } = schema.marks;
const key = new PluginKey<Role>("suggestions");

/** Remembers whose suggestions this editor makes. */
export function suggestions(role: Role): Plugin {
  return new Plugin({ key, state: { init: () => role, apply: (_transaction, kept) => kept } });
}

/** Whose suggestion the cursor is in or at; null without one. */
export function suggestionAt(state: EditorState): Role | null {
  const span = spanAt(state, suggestion);
  return span && sideOf(span.mark.attrs["by"]);
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
  const span = spanAt(state, suggestion);
  if (!span) return false;
  dispatch?.(state.tr.removeMark(span.from, span.to, suggestion));
  return true;
};

/** Takes the suggestion at the cursor out of the notes. */
export const reject: Command = (state, dispatch) => {
  const span = spanAt(state, suggestion);
  if (!span) return false;
  dispatch?.(state.tr.delete(span.from, span.to).scrollIntoView());
  return true;
};
