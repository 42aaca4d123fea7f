import type { Node } from "prosemirror-model";
import { Plugin, PluginKey, Selection, type Command, type EditorState, type Transaction } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { ySyncPluginKey } from "y-prosemirror";
import type * as Y from "yjs";

interface News {
  blocks: readonly Y.XmlElement[];
  shown: DecorationSet;
}

const key = new PluginKey<News>("news");
const NONE: News = { blocks: [], shown: DecorationSet.empty };

/** Highlights blocks in which the partner wrote, until told otherwise. */
export function newsPlugin(): Plugin<News> {
  return new Plugin<News>({
    key,
    state: { init: () => NONE, apply: follow },
    props: { decorations: (state) => key.getState(state)?.shown },
  });
}

/** Highlights these blocks, or none any more. */
export function showNews(blocks: readonly Y.XmlElement[]): Command {
  return (state, dispatch) => {
    dispatch?.(state.tr.setMeta(key, blocks).setMeta("addToHistory", false));
    return true;
  };
}

/** Leads to the first highlighted block. */
export const goToNews: Command = (state, dispatch) => {
  const places = key.getState(state)?.shown.find().map(({ from }) => from) ?? [];
  if (places.length === 0) return false;
  const first = state.doc.resolve(Math.min(...places) + 1);
  dispatch?.(state.tr.setSelection(Selection.near(first)).scrollIntoView());
  return true;
};

function follow(transaction: Transaction, before: News, _old: EditorState, state: EditorState): News {
  const told = transaction.getMeta(key) as News["blocks"] | undefined;
  if (told) return draw(told, state);
  if (!transaction.docChanged || before.blocks.length === 0) return before;
  // what comes from Yjs replaces the whole document, so that nothing could be followed through it
  if (transaction.getMeta(ySyncPluginKey)) return draw(before.blocks, state);
  return { ...before, shown: before.shown.map(transaction.mapping, transaction.doc) };
}

function draw(blocks: News["blocks"], state: EditorState): News {
  const { mapping } = ySyncPluginKey.getState(state)!.binding as { mapping: Map<unknown, Node> };
  const nodes = new Set(blocks.map((block) => mapping.get(block)));
  const found: Decoration[] = [];
  state.doc.descendants((node, pos) => {
    if (nodes.has(node)) found.push(Decoration.node(pos, pos + node.nodeSize, { class: "rm-news" }));
    return !node.isTextblock;
  });
  return { blocks, shown: DecorationSet.create(state.doc, found) };
}
