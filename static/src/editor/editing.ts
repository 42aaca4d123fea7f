import { EditorState } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { yCursorPlugin, ySyncPlugin, yUndoPlugin, yUndoPluginKey } from "y-prosemirror";
import type { Awareness } from "y-protocols/awareness";
import type * as Y from "yjs";
import { cursorElement, selectionAttributes } from "./cursors";
import { writingRules } from "./input_rules";
import { keys, type KeyTargets } from "./keys";
import { linkPlugin } from "./links";
import { placeholder } from "./placeholder";
import { schema } from "./schema";
import { toolState, type ToolState } from "./tools";

export interface EditingOptions {
  host: HTMLElement;
  notes: Y.XmlFragment;
  awareness: Awareness;
  label: string;
  hint: string;
  targets: KeyTargets;
  isReadOnly(): boolean;
  onTools(tools: ToolState): void;
}

/** Draws the editor into its host and binds it to the shared notes. */
export function startEditing(options: EditingOptions): EditorView {
  const { host, notes, awareness, label, hint, isReadOnly } = options;
  const state = EditorState.create({
    schema,
    plugins: [
      ySyncPlugin(notes),
      yCursorPlugin(awareness, { cursorBuilder: cursorElement, selectionBuilder: selectionAttributes }),
      // It follows only what the sync plugin writes from this editor: one's own edits.
      yUndoPlugin(),
      writingRules(),
      ...keys(options.targets),
      linkPlugin(),
      placeholder(hint, isReadOnly),
    ],
  });
  const view = new EditorView(host, {
    state,
    editable: () => !isReadOnly(),
    attributes: () => ({
      class: "rm-notes",
      role: "textbox",
      "aria-multiline": "true",
      "aria-label": label,
      "aria-placeholder": isReadOnly() ? "" : hint,
      "aria-readonly": String(isReadOnly()),
    }),
    // the sync plugin dispatches while the view is still being made: only `this` is there by then
    dispatchTransaction(this: EditorView, transaction) {
      this.updateState(this.state.apply(transaction));
      options.onTools(toolState(this.state, this.editable));
    },
  });
  // what can be undone and redone is known only after the document's change was drawn
  const undoing = yUndoPluginKey.getState(state)?.undoManager;
  const tell = () => options.onTools(toolState(view.state, view.editable));
  undoing?.on("stack-item-added", tell);
  undoing?.on("stack-item-popped", tell);
  return view;
}
