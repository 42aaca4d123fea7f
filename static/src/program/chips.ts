/** Bounds of `core/pairing/cards.py`, which refuses what is over them. Lengths count code points. */
export const MAX_SKILLS = 12;
export const MAX_SKILL = 60;

export interface Typed {
  items: string[];
  /** What could be added; what is there already is skipped. */
  added: string[];
  /** Why the rest could not be added, and the rest itself, which stays in the field. */
  refused: { why: "full" | "long"; limit: number; text: string } | null;
}

/**
 * Adds what was typed or pasted: several at once when commas, semicolons or line breaks part them. Stops at
 * the first that can't be added, so that nothing typed is lost.
 */
export function typedInto(items: string[], text: string): Typed {
  const parts = text.split(/[,;\n]/).map(oneLine).filter((part) => part !== "");
  const added: string[] = [];
  for (const [at, part] of parts.entries()) {
    const all = [...items, ...added];
    if (all.some((item) => sameSkill(item, part))) continue;
    const refusal = refused(all, part);
    if (refusal) return { items: all, added, refused: { ...refusal, text: parts.slice(at).join(", ") } };
    added.push(part);
  }
  return { items: [...items, ...added], added, refused: null };
}

export function without(items: string[], index: number): string[] {
  return items.filter((_, at) => at !== index);
}

/** Where the focus goes when the chip at `index` is gone: its follower, else the last one; null: the field. */
export function neighbourOf(index: number, left: number): number | null {
  return left === 0 ? null : Math.min(index, left - 1);
}

function refused(items: string[], part: string) {
  if ([...part].length > MAX_SKILL) return { why: "long", limit: MAX_SKILL } as const;
  return items.length >= MAX_SKILLS ? ({ why: "full", limit: MAX_SKILLS } as const) : null;
}

const sameSkill = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const oneLine = (text: string): string => text.normalize("NFC").replace(/\s+/gu, " ").trim();
