import type { Mark, MarkType } from "prosemirror-model";
import type { EditorState } from "prosemirror-state";

/** A run of text under one mark, whatever else is marked in it. */
export interface MarkSpan {
  from: number;
  to: number;
  mark: Mark;
}

/** The run of this mark that the selection starts in or touches. */
export function spanAt(state: EditorState, type: MarkType): MarkSpan | null {
  const { from } = state.selection;
  return spansAround(state, type).find((span) => span.from <= from && from <= span.to) ?? null;
}

function spansAround(state: EditorState, type: MarkType): MarkSpan[] {
  const { $from } = state.selection;
  const spans: MarkSpan[] = [];
  $from.parent.forEach((child, offset) => {
    const mark = type.isInSet(child.marks);
    if (!mark) return;
    const from = $from.start() + offset;
    const to = from + child.nodeSize;
    const last = spans.at(-1);
    if (last?.to === from && last.mark.eq(mark)) last.to = to;
    else spans.push({ from, to, mark });
  });
  return spans;
}
