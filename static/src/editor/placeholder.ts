import { Plugin, type EditorState } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";

/** Shows a text in the empty notes of people who can write in them; drawn by CSS, so it is never part of the document. */
export function placeholder(text: string, isReadOnly: () => boolean): Plugin {
  return new Plugin({
    props: {
      decorations(state) {
        if (isReadOnly() || !isEmpty(state)) return null;
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
