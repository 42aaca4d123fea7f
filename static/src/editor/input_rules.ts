import { InputRule, inputRules, textblockTypeInputRule, wrappingInputRule } from "prosemirror-inputrules";
import type { MarkType } from "prosemirror-model";
import type { Plugin } from "prosemirror-state";
import { convertList, innermostList } from "./commands";
import { safeHref } from "./safe_link";
import { schema } from "./schema";

const { heading, bullet_list, ordered_list, check_list, blockquote, code_block } = schema.nodes;
const { strong, em, code, link } = schema.marks;

/** Writing as in Markdown becomes what it means; so does an address and a space. Backspace undoes it. */
export function writingRules(): Plugin {
  return inputRules({
    rules: [
      textblockTypeInputRule(/^(##?#?)\s$/, heading, (match) => ({ level: match[1]!.length === 3 ? 3 : 2 })),
      wrappingInputRule(/^[-*+]\s$/, bullet_list),
      wrappingInputRule(/^1[.)]\s$/, ordered_list),
      wrappingInputRule(/^>\s$/, blockquote),
      textblockTypeInputRule(/^```$/, code_block),
      boxWritten,
      markWritten(/(?:^|[\s(])(\*\*([^*\s](?:[^*]*[^*\s])?)\*\*)$/, strong),
      markWritten(/(?:^|[\s(])(\*([^*\s](?:[^*]*[^*\s])?)\*)$/, em),
      markWritten(/(?:^|[\s(])(`([^`]+)`)$/, code),
      linkWritten,
    ],
  });
}

/** "[ ] " and "[x] "; at the start of a list's only item it makes the list one to tick off. */
const boxWritten = new InputRule(/^\[([ xX]?)\]\s$/, (state, match, start, end) => {
  const tr = state.tr.delete(start, end);
  const list = innermostList(state);
  const $start = tr.doc.resolve(start);
  if (list && $start.depth >= 3 && list.pos === $start.before(-2) && list.node.type !== check_list) {
    convertList(tr, { node: tr.doc.nodeAt(list.pos)!, pos: list.pos }, check_list);
  } else {
    const range = $start.blockRange();
    if (!range || list?.node.type === check_list) return null;
    tr.wrap(range, [{ type: check_list }, { type: schema.nodes.check_item }]);
  }
  if (match[1]!.trim()) tr.setNodeMarkup(tr.selection.$from.before(-1), null, { checked: true });
  return tr;
});

/** `written`: the whole with its signs, then the text between them. */
function markWritten(written: RegExp, type: MarkType): InputRule {
  return new InputRule(written, (state, match, start, end) => {
    const [whole, signed, text] = match as unknown as [string, string, string];
    const from = start + whole.length - signed.length;
    const sign = (signed.length - text.length) / 2;
    // the last sign is being typed and not there yet
    const tr = state.tr.delete(from + sign + text.length, end).delete(from, from + sign);
    return tr.addMark(from, from + text.length, type.create()).removeStoredMark(type);
  });
}

const linkWritten = new InputRule(/(?:^|\s)(https?:\/\/\S+)\s$/, (state, match, _start, end) => {
  const address = match[1]!.replace(/[.,;:!?)\]]+$/, "");
  const href = safeHref(address);
  if (href === null) return null;
  // `end` lies before the space being typed
  const from = end - match[1]!.length;
  return state.tr
    .addMark(from, from + address.length, link.create({ href }))
    .insertText(" ", end)
    .removeStoredMark(link);
});
