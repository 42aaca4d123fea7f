import type { Node } from "prosemirror-model";
import { Plugin, type Command } from "prosemirror-state";
import { schema } from "./schema";

const { check_item } = schema.nodes;

/** Ticks or unticks the item of a check list that the cursor is in. */
export const toggleCheck: Command = (state, dispatch) => {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    if ($from.node(depth).type !== check_item) continue;
    dispatch?.(tick(state.tr, $from.before(depth), $from.node(depth)));
    return true;
  }
  return false;
};

/** A click on an item's box ticks it, in notes that can be written. */
export function checkBoxes(): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        click(view, event) {
          const box = event.target as Element;
          if (!box.matches?.("input.rm-check")) return false;
          // the document decides what the box shows
          event.preventDefault();
          const $at = view.state.doc.resolve(view.posAtDOM(box.parentNode!, 0));
          const item = $at.parent.type === check_item ? $at.parent : null;
          if (item && view.editable) view.dispatch(tick(view.state.tr, $at.before(), item));
          return true;
        },
      },
    },
  });
}

function tick<Tr extends { setNodeMarkup(pos: number, type: null, attrs: object): Tr }>(tr: Tr, pos: number, item: Node): Tr {
  return tr.setNodeMarkup(pos, null, { checked: item.attrs["checked"] !== true });
}
