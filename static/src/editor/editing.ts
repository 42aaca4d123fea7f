import { EditorState, type Plugin } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { initProseMirrorDoc, ySyncPlugin, yUndoPlugin, yUndoPluginKey } from "y-prosemirror";
import type { Awareness } from "y-protocols/awareness";
import type * as Y from "yjs";
import type { Role } from "../contract";
import { cells } from "./cells";
import type { CellPlace } from "./cell_nodes";
import { checkBoxes } from "./checks";
import { partnerCarets } from "./cursors";
import { cleaning } from "./foreign";
import { writingRules } from "./input_rules";
import { keys, type KeyTargets } from "./keys";
import { linkPlugin } from "./links";
import { newsPlugin } from "./news";
import { pasting } from "./paste/index";
import { placeholder } from "./placeholder";
import { schema } from "./schema";
import { suggestions } from "./suggestions";
import { toolState, type ToolState } from "./tools";
import { wordCount } from "./word_count";

export interface EditingOptions {
  host: HTMLElement;
  notes: Y.XmlFragment;
  awareness: Awareness;
  label: string;
  hint: string;
  /** What the label at the partner's caret says while they write. */
  writing: string;
  /** Whose suggestions are made here. */
  role: Role;
  /** What a cell of a table of pros and cons is called. */
  cellLabel(place: CellPlace): string;
  targets: KeyTargets;
  isReadOnly(): boolean;
  onTools(tools: ToolState): void;
  /** How many words the notes have, some time after they changed. */
  onWords(words: number): void;
}

/** Draws the editor into its host and binds it to the shared notes. */
export function startEditing(options: EditingOptions): EditorView {
  const { host, notes, label, hint, isReadOnly } = options;
  const cleaned = cleaning(notes);
  // begun with what is there, the cursor stands in text; drawn later, it might stand between blocks
  const { doc, mapping } = initProseMirrorDoc(notes, schema);
  const isBegun = doc.childCount > 0;
  const state = EditorState.create({
    schema,
    ...(isBegun && { doc }),
    plugins: [cleaned, ySyncPlugin(notes, isBegun ? { mapping } : {}), ...pluginsFor(options)],
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
  // where there is something to draw already, nothing is dispatched before the person does something
  tell();
  return view;
}

function pluginsFor(options: EditingOptions): Plugin[] {
  return [
    ...partnerCarets(options.awareness, options.writing),
    // It follows only what the sync plugin writes from this editor: one's own edits.
    yUndoPlugin(),
    writingRules(),
    ...keys(options.targets),
    linkPlugin(),
    pasting(),
    checkBoxes(),
    suggestions(options.role),
    cells(options.cellLabel),
    wordCount(options.onWords),
    newsPlugin(),
    placeholder(options.hint, options.isReadOnly),
  ];
}
