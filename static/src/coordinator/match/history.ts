/** A value and what it was before, the latest first. */
export interface History<Value> {
  now: Value;
  past: readonly Value[];
}

const REMEMBERED = 50;

export function began<Value>(now: Value): History<Value> {
  return { now, past: [] };
}

export function changed<Value>({ now, past }: History<Value>, next: Value): History<Value> {
  return next === now ? { now, past } : { now: next, past: [now, ...past].slice(0, REMEMBERED) };
}

export function undone<Value>(history: History<Value>): History<Value> {
  const [last, ...before] = history.past;
  return last === undefined ? history : { now: last, past: before };
}
