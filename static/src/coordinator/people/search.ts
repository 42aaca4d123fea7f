/** What a query is looked for in: without case and accents. */
export function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/** True when every word of the query is somewhere in the texts. */
export function matches(query: string, texts: readonly string[]): boolean {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const all = plain(texts.join(" "));
  return words.every((word) => all.includes(word));
}
