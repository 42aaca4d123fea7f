export type Change = "same" | "added" | "removed";

export interface Piece {
  change: Change;
  text: string;
}

/** A block that stayed, or one with what was added and removed within it. */
export type BlockChange = { change: "same"; text: string } | { change: "changed"; pieces: Piece[] };

/** Above so many steps two texts count as wholly different: comparing must not hold up the page. */
const MOST_STEPS = 2_000_000;
/** Blocks that share at least so much of their words are one block that was rewritten. */
const ALIKE = 0.4;

/** What became of `before`: block by block, and in rewritten blocks word by word. */
export function diffBlocks(before: readonly string[], after: readonly string[]): BlockChange[] {
  const changes: BlockChange[] = [];
  let removed: string[] = [];
  let added: string[] = [];
  const settle = () => {
    changes.push(...paired(removed, added));
    removed = [];
    added = [];
  };
  for (const { change, text } of diff(before, after)) {
    if (change === "removed") removed.push(text);
    else if (change === "added") added.push(text);
    else {
      settle();
      changes.push({ change: "same", text });
    }
  }
  settle();
  return changes;
}

function paired(removed: readonly string[], added: readonly string[]): BlockChange[] {
  const changes: BlockChange[] = [];
  const rest = [...added];
  for (const text of removed) {
    const words = rest[0] === undefined ? null : diffWords(text, rest[0]);
    if (words && likeness(words) >= ALIKE) {
      rest.shift();
      changes.push({ change: "changed", pieces: words });
    } else changes.push({ change: "changed", pieces: [{ change: "removed", text }] });
  }
  return [...changes, ...rest.map((text): BlockChange => ({ change: "changed", pieces: [{ change: "added", text }] }))];
}

function likeness(pieces: readonly Piece[]): number {
  const lengthOf = (wanted: readonly Piece[]) => wanted.reduce((sum, { text }) => sum + text.trim().length, 0);
  return lengthOf(pieces.filter(({ change }) => change === "same")) / Math.max(1, lengthOf(pieces));
}

export function diffWords(before: string, after: string): Piece[] {
  const words = (text: string) => text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];
  const joined: Piece[] = [];
  for (const { change, text } of diff(words(before), words(after))) {
    const last = joined.at(-1);
    if (last?.change === change) last.text += text;
    else joined.push({ change, text });
  }
  return joined;
}

/** A longest common subsequence, with what stands in only one of the two between. */
function diff(before: readonly string[], after: readonly string[]): Piece[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end++;
  const same = (texts: readonly string[]) => texts.map((text): Piece => ({ change: "same", text }));
  const middle = between(before.slice(start, before.length - end), after.slice(start, after.length - end));
  return [...same(before.slice(0, start)), ...middle, ...same(before.slice(before.length - end))];
}

function between(before: readonly string[], after: readonly string[]): Piece[] {
  const only = (change: Change, texts: readonly string[]) => texts.map((text): Piece => ({ change, text }));
  if (before.length * after.length > MOST_STEPS) return [...only("removed", before), ...only("added", after)];
  const width = after.length + 1;
  // the length of the longest one in before[row..] and after[column..]
  const longest = new Uint32Array((before.length + 1) * width);
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      const below = longest[(row + 1) * width + column]!;
      const beside = longest[row * width + column + 1]!;
      const diagonal = longest[(row + 1) * width + column + 1]! + 1;
      longest[row * width + column] = before[row] === after[column] ? diagonal : Math.max(below, beside);
    }
  }
  const pieces: Piece[] = [];
  let row = 0;
  let column = 0;
  while (row < before.length && column < after.length) {
    if (before[row] === after[column]) pieces.push({ change: "same", text: before[row++]! }), column++;
    else if (longest[(row + 1) * width + column]! >= longest[row * width + column + 1]!) pieces.push({ change: "removed", text: before[row++]! });
    else pieces.push({ change: "added", text: after[column++]! });
  }
  return [...pieces, ...only("removed", before.slice(row)), ...only("added", after.slice(column))];
}
