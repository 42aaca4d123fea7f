import { Selection, Plugin, PluginKey, TextSelection, type Command, type EditorState } from "prosemirror-state";
import type { ResolvedPos } from "prosemirror-model";
import { Decoration, DecorationSet } from "prosemirror-view";
import { CELL_PLACES, placeOf, type CellPlace } from "./cell_nodes";
import { schema } from "./schema";

const { pros_cons, pros_cons_cell, paragraph } = schema.nodes;

/** Puts an empty table in place of the empty paragraph at the cursor, or below the cursor's block. */
export const insertCells: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if (depthOf($from) || $from.depth === 0) return false;
  const cells = CELL_PLACES.map((place) => pros_cons_cell.create({ ...place }, paragraph.create()));
  const table = pros_cons.create(null, cells);
  const block = $from.node(1);
  const isEmpty = block.type === paragraph && block.content.size === 0;
  const [from, to] = isEmpty ? [$from.before(1), $from.after(1)] : [$from.after(1), $from.after(1)];
  const tr = state.tr.replaceWith(from, to, table);
  // somewhere to go on writing
  const after = from + table.nodeSize;
  if (tr.doc.content.size === after) tr.insert(after, paragraph.create());
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, from + 3)).scrollIntoView());
  return true;
};

/** Moves to the next cell of the table around the cursor, or to the previous one; from the last, out of it. */
export function moveCell(step: 1 | -1): Command {
  return (state, dispatch) => {
    const { $from } = state.selection;
    const depth = depthOf($from);
    if (!depth) return false;
    const index = $from.index(depth - 1) + step;
    const table = $from.node(depth - 1);
    if (index < 0 || index >= table.childCount) return leave(state, dispatch, depth - 1, step);
    const start = Array.from({ length: index }, (_, at) => table.child(at).nodeSize).reduce((sum, size) => sum + size, 0);
    const $cell = state.doc.resolve($from.start(depth - 1) + start + 1);
    dispatch?.(state.tr.setSelection(Selection.near($cell, 1)).scrollIntoView());
    return true;
  };
}

function leave(state: EditorState, dispatch: Parameters<Command>[1], depth: number, step: 1 | -1): boolean {
  const { $from } = state.selection;
  const at = step > 0 ? $from.after(depth) : $from.before(depth);
  const found = Selection.findFrom(state.doc.resolve(at), step, true);
  const tr = state.tr;
  if (found) tr.setSelection(found);
  else tr.insert(at, paragraph.create()).setSelection(TextSelection.create(tr.doc, at + 1));
  dispatch?.(tr.scrollIntoView());
  return true;
}

/** The depth of the innermost cell around a place; 0 outside of tables. */
function depthOf($at: ResolvedPos): number {
  for (let depth = $at.depth; depth > 0; depth--) {
    if ($at.node(depth).type === pros_cons_cell) return depth;
  }
  return 0;
}

/**
 * Names each cell, and keeps a selection within the cell it began in, or around the whole table: deleting
 * across cells would take away those between.
 */
export function cells(labelOf: (place: CellPlace) => string): Plugin {
  const key = new PluginKey<DecorationSet>("cells");
  const named = ({ doc }: EditorState) => DecorationSet.create(doc, labels(doc, labelOf));
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: (_config, state) => named(state),
      apply: (transaction, before, _old, state) => (transaction.docChanged ? named(state) : before),
    },
    props: {
      decorations: (state) => key.getState(state),
      createSelectionBetween: (_view, $anchor, $head) => within($anchor, $head),
    },
  });
}

function labels(doc: EditorState["doc"], labelOf: (place: CellPlace) => string): Decoration[] {
  const found: Decoration[] = [];
  doc.descendants((node, pos) => {
    if (node.type === pros_cons_cell) {
      const label = labelOf(placeOf(node.attrs));
      found.push(Decoration.node(pos, pos + node.nodeSize, { role: "group", "aria-label": label, "data-label": label }));
    }
    return !node.isTextblock;
  });
  return found;
}

function within($anchor: ResolvedPos, $head: ResolvedPos): Selection | null {
  const depth = depthOf($anchor);
  const inside = depthOf($head);
  if (depth) {
    const [start, end] = [$anchor.start(depth), $anchor.end(depth)];
    if ($head.pos >= start && $head.pos <= end) return null;
    const edge = $anchor.doc.resolve($head.pos < start ? start : end);
    return TextSelection.between($anchor, Selection.near(edge, $head.pos < start ? 1 : -1).$head);
  }
  if (!inside) return null;
  const beyond = $head.pos > $anchor.pos ? $head.after(inside - 1) : $head.before(inside - 1);
  const outside = Selection.findFrom($head.doc.resolve(beyond), $head.pos > $anchor.pos ? 1 : -1, true);
  return outside && TextSelection.between($anchor, outside.$head);
}
