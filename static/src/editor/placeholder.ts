import { Plugin, type EditorState } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";

/** Shows a text in the empty notes; drawn by CSS, so it is never part of the document. */
export function placeholder(text: string): Plugin {
  return new Plugin({
    props: {
      decorations(state) {
        if (!isEmpty(state)) return null;
        const hint = Decoration.node(0, state.doc.content.size, { class: "rm-empty", "data-hint": text });
        return DecorationSet.create(state.doc, [hint]);
      },
    },
  });
}

function isEmpty({ doc }: EditorState): boolean {
  const only = doc.childCount === 1 ? doc.firstChild : null;
  return only?.type.name === "paragraph" && only.content.size === 0;
}
