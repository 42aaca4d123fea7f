import { TextSelection } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";
import type { Role } from "../../src/contract";
import { startEditing } from "../../src/editor/editing";
import { commandOf, type ToolName, type ToolState } from "../../src/editor/tools";

/** One editor on a document of its own. */
export interface EditorPage {
  doc: Y.Doc;
  notes: Y.XmlFragment;
  awareness: Awareness;
  view: EditorView;
  tools: ToolState[];
  asked: string[];
  words: number[];
  state: { readOnly: boolean };
}

export function openEditor(doc = new Y.Doc(), role: Role = "mentor"): EditorPage {
  const host = document.createElement("div");
  document.body.append(host);
  const state = { readOnly: false };
  const tools: ToolState[] = [];
  const asked: string[] = [];
  const words: number[] = [];
  const notes = doc.getXmlFragment("notes");
  const awareness = new Awareness(doc);
  const view = startEditing({
    host,
    notes,
    awareness,
    label: "Notes",
    hint: "Write",
    writing: "Writing…",
    role,
    cellLabel: ({ side, kind }) => `${side} ${kind}`,
    targets: { openLink: () => asked.push("link"), focusToolbar: () => asked.push("toolbar") },
    isReadOnly: () => state.readOnly,
    onTools: (next) => tools.push(next),
    onWords: (count) => words.push(count),
  });
  return { doc, notes, awareness, view, tools, asked, words, state };
}

export function closeEditor({ view, doc }: EditorPage): void {
  view.destroy();
  doc.destroy();
}

/** Passes each one's edits on to the other, in both directions. */
export function exchange(one: Y.Doc, two: Y.Doc): void {
  Y.applyUpdate(two, Y.encodeStateAsUpdate(one, Y.encodeStateVector(two)));
  Y.applyUpdate(one, Y.encodeStateAsUpdate(two, Y.encodeStateVector(one)));
}

/** Types as the browser reports it: input rules and plugins see each letter. */
export function type(view: EditorView, text: string): void {
  for (const letter of text) {
    const { from, to } = view.state.selection;
    const insert = () => view.state.tr.insertText(letter, from, to);
    const handled = view.someProp("handleTextInput", (handle) => handle(view, from, to, letter, insert));
    if (!handled) view.dispatch(insert());
  }
}

export function press(view: EditorView, key: string, modifiers: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...modifiers });
  return view.someProp("handleKeyDown", (handle) => handle(view, event)) ?? false;
}

export function select(view: EditorView, from: number, to = from): void {
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, from, to)));
}

/** Presses a tool. */
export function use(tool: ToolName, { view }: EditorPage): void {
  commandOf(tool)(view.state, view.dispatch, view);
}

/** The document in ProseMirror's own shorthand. */
export function shape(view: EditorView): string {
  return view.state.doc.toString();
}
