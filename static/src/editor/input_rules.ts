import { InputRule, inputRules, textblockTypeInputRule, wrappingInputRule } from "prosemirror-inputrules";
import type { Plugin } from "prosemirror-state";
import { safeHref } from "./safe_link";
import { schema } from "./schema";

const { heading, bullet_list, ordered_list, blockquote } = schema.nodes;

/** Writing "## ", "- ", "1. " or "> " at the start of a line, or an address and a space. Backspace undoes it. */
export function writingRules(): Plugin {
  return inputRules({
    rules: [
      textblockTypeInputRule(/^(##?#?)\s$/, heading, (match) => ({ level: match[1]!.length === 3 ? 3 : 2 })),
      wrappingInputRule(/^[-*+]\s$/, bullet_list),
      wrappingInputRule(/^1[.)]\s$/, ordered_list),
      wrappingInputRule(/^>\s$/, blockquote),
      linkWritten,
    ],
  });
}

const linkWritten = new InputRule(/(?:^|\s)(https?:\/\/\S+)\s$/, (state, match, _start, end) => {
  const address = match[1]!.replace(/[.,;:!?)\]]+$/, "");
  const href = safeHref(address);
  if (href === null) return null;
  // `end` lies before the space being typed
  const from = end - match[1]!.length;
  const mark = schema.marks.link;
  return state.tr
    .addMark(from, from + address.length, mark.create({ href }))
    .insertText(" ", end)
    .removeStoredMark(mark);
});
