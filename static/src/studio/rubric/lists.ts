/** Returns the list with one item moved by so many places; as it is where there is no such place. */
export function moved<Item>(items: readonly Item[], from: number, by: number): Item[] {
  const next = [...items];
  const to = from + by;
  if (to < 0 || to >= next.length) return next;
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}

export function without<Item>(items: readonly Item[], place: number): Item[] {
  return items.filter((_, index) => index !== place);
}

/** Returns the list with some fields of one item changed. */
export function changed<Item>(items: readonly Item[], place: number, part: Partial<Item>): Item[] {
  return items.map((item, index) => (index === place ? { ...item, ...part } : item));
}
