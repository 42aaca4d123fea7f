import type { Node } from "prosemirror-model";
import { Selection } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { yUndoPluginKey } from "y-prosemirror";

/** Makes the notes what they were: an edit like any other, of what differs, that is undone in one step. */
export function restore(view: EditorView, notes: Node): void {
  const undoing = yUndoPluginKey.getState(view.state)?.undoManager;
  undoing?.stopCapturing();
  const tr = view.state.tr.replaceWith(0, view.state.doc.content.size, notes.content);
  view.dispatch(tr.setSelection(Selection.atStart(tr.doc)));
  undoing?.stopCapturing();
}
