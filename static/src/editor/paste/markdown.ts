import { Fragment, type Mark, type Node } from "prosemirror-model";
import { safeHref } from "../safe_link";
import { schema } from "../schema";

const { nodes, marks } = schema;

/** A line that begins as only Markdown does, or words in its signs. */
const BEGINNING = /^(#{1,6} |\s*[-*+] |\s*\d{1,3}[.)] |> |```)/;

/** True for text that says by more than one line, or by a heading or a fence, that it is Markdown. */
export function looksLikeMarkdown(text: string): boolean {
  const beginnings = text.split(/\r?\n/).filter((line) => BEGINNING.test(line));
  return beginnings.length > 1 || /^(#{1,6} |```|\s*[-*+] \[[ x]\] )/m.test(text) || /\*\*\S[^*\n]*\*\*|\[[^\]\n]+\]\(\S+\)/.test(text);
}

/** Reads the Markdown that notes can show: headings, lists, quotes, code, bold, italic, links. */
export function markdownBlocks(text: string): Fragment {
  const blocks: Node[] = [];
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  for (let at = 0; at < lines.length; ) at += readBlock(lines.slice(at), blocks);
  return Fragment.from(blocks.length > 0 ? blocks : [nodes.paragraph.create()]);
}

type Lines = readonly string[];

/** Adds the block that the lines begin with, if any; returns how many lines it took. */
function readBlock(lines: Lines, blocks: Node[]): number {
  const first = lines[0]!;
  const heading = /^(#{1,6})\s+(.*?)\s*#*$/.exec(first);
  if (heading) return add(nodes.heading.create({ level: heading[1]!.length > 2 ? 3 : 2 }, inline(heading[2]!)), 1);
  if (first.startsWith("```")) return readFence();
  if (first.startsWith(">")) return readQuote();
  if (ITEM.test(first)) return readList(lines, blocks);
  if (!first.trim()) return 1;
  const end = takeWhile(lines, (line, at) => at === 0 || (line.trim() !== "" && !BEGINNING.test(line)));
  return add(nodes.paragraph.create(null, inline(lines.slice(0, end).map((line) => line.trim()).join("\n"))), end);

  function add(node: Node, taken: number): number {
    blocks.push(node);
    return taken;
  }

  function readFence(): number {
    const rest = lines.slice(1);
    const end = takeWhile(rest, (line) => !line.startsWith("```"));
    const code = rest.slice(0, end).join("\n");
    return add(nodes.code_block.create(null, code ? schema.text(code) : null), end + 2);
  }

  function readQuote(): number {
    const end = takeWhile(lines, (line) => line.startsWith(">"));
    const inner = lines.slice(0, end).map((line) => line.replace(/^> ?/, ""));
    return add(nodes.blockquote.create(null, markdownBlocks(inner.join("\n"))), end);
  }
}

const ITEM = /^(\s*)([-*+]|\d{1,3}[.)])\s+(?:\[([ xX])\]\s+)?(.*)$/;

function readList(lines: Lines, blocks: Node[]): number {
  const [, indent, sign, box] = ITEM.exec(lines[0]!)!;
  const [list, item] = listOf(sign!, box);
  const items: Node[] = [];
  let at = 0;
  while (at < lines.length) {
    const found = ITEM.exec(lines[at]!);
    if (!found || found[1]!.length !== indent!.length || listOf(found[2]!, found[3])[0] !== list) break;
    const below = takeWhile(lines.slice(at + 1), (line) => /^\s*/.exec(line)![0].length > indent!.length && line.trim() !== "");
    const inner: Node[] = [nodes.paragraph.create(null, inline(found[4]!))];
    const rest = lines.slice(at + 1, at + 1 + below);
    for (let line = 0; line < rest.length; ) line += readBlock(rest.slice(line), inner);
    items.push(item.create(box === undefined ? null : { checked: found[3]?.trim() !== "" }, inner));
    at += 1 + below;
  }
  blocks.push(list.create(null, items));
  return at;
}

function listOf(sign: string, box: string | undefined) {
  if (box !== undefined) return [nodes.check_list, nodes.check_item] as const;
  return [/\d/.test(sign) ? nodes.ordered_list : nodes.bullet_list, nodes.list_item] as const;
}

function takeWhile(lines: Lines, goesOn: (line: string, at: number) => boolean): number {
  const end = lines.findIndex((line, at) => !goesOn(line, at));
  return end < 0 ? lines.length : end;
}

const SIGNED = /`([^`\n]+)`|\*\*(\S(?:[^*\n]*[^\s*])?)\*\*|\*([^\s*](?:[^*\n]*[^\s*])?)\*|\[([^\]\n]+)\]\(([^\s()]*(?:\([^\s()]*\)[^\s()]*)*)\)|\n/;

function inline(text: string, outer: readonly Mark[] = []): Node[] {
  const found = SIGNED.exec(text);
  if (!found) return text ? [schema.text(text, outer)] : [];
  const [whole, code, strong, em, label, address] = found;
  return [...plain(text.slice(0, found.index), outer), ...signed(), ...inline(text.slice(found.index + whole.length), outer)];

  function signed(): Node[] {
    if (code !== undefined) return plain(code, marks.code.create().addToSet(outer));
    if (strong !== undefined) return inline(strong, marks.strong.create().addToSet(outer));
    if (em !== undefined) return inline(em, marks.em.create().addToSet(outer));
    if (label === undefined) return [nodes.hard_break.create()];
    const href = safeHref(address!);
    return inline(label, href === null ? outer : marks.link.create({ href }).addToSet(outer));
  }
}

function plain(text: string, outer: readonly Mark[]): Node[] {
  return text ? [schema.text(text, outer)] : [];
}
