/** A piece of a line: plain, or with one mark. */
export interface Span {
  text: string;
  mark: "" | "strong" | "em" | "code";
  href: string;
}

/** `lines`: of a list its items. */
export interface Block {
  kind: "heading" | "paragraph" | "quote" | "bullets" | "numbers";
  lines: Span[][];
}

const INLINE = /\*\*(.+?)\*\*|\*(.+?)\*|_(.+?)_|`(.+?)`|\[([^\]]+)\]\((https?:\/\/[^\s)]+)\)|(https?:\/\/[^\s<>)]+)/g;

/** Reads the little Markdown that notes are written in; whatever it does not know stays text. */
export function blocks(markdown: string): Block[] {
  return pieces(markdown).flatMap(block);
}

/** The blocks of a text as they are written, to choose from. */
export function pieces(markdown: string): string[] {
  return markdown.split(/\n{2,}/).map((part) => part.trim()).filter(Boolean);
}

function block(part: string): Block[] {
  const lines = part.split("\n");
  const heading = /^#{1,6}\s+(.*)$/.exec(lines[0] ?? "");
  if (heading) {
    const rest = lines.slice(1).join("\n").trim();
    return [{ kind: "heading", lines: [spans(heading[1] ?? "")] }, ...(rest ? block(rest) : [])];
  }
  if (lines.every((line) => /^\s*[-*+]\s+/.test(line))) return [list("bullets", lines, /^\s*[-*+]\s+/)];
  if (lines.every((line) => /^\s*\d+[.)]\s+/.test(line))) return [list("numbers", lines, /^\s*\d+[.)]\s+/)];
  if (lines.every((line) => line.startsWith(">"))) {
    return [{ kind: "quote", lines: lines.map((line) => spans(line.replace(/^>\s?/, ""))) }];
  }
  return [{ kind: "paragraph", lines: lines.map(spans) }];
}

function list(kind: "bullets" | "numbers", lines: string[], bullet: RegExp): Block {
  return { kind, lines: lines.map((line) => spans(line.replace(bullet, ""))) };
}

export function spans(line: string): Span[] {
  const found: Span[] = [];
  let at = 0;
  for (const match of line.matchAll(INLINE)) {
    if (match.index > at) found.push(plain(line.slice(at, match.index)));
    found.push(marked(match));
    at = match.index + match[0].length;
  }
  if (at < line.length) found.push(plain(line.slice(at)));
  return found;
}

const plain = (text: string): Span => ({ text: text.replace(/\\([\\`*_[\]#>+-])/g, "$1"), mark: "", href: "" });

function marked(match: RegExpMatchArray): Span {
  const [, strong, em, slanted, code, label, target, address] = match;
  if (strong) return { text: strong, mark: "strong", href: "" };
  if (em ?? slanted) return { text: em ?? slanted ?? "", mark: "em", href: "" };
  if (code) return { text: code, mark: "code", href: "" };
  return { text: label ?? address ?? "", mark: "", href: target ?? address ?? "" };
}
