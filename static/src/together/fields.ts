/*
 * Plain values that either of two browsers wrote into a board: what fits is taken, the rest counts as absent.
 * Mirrors `core/board/fields.py`: what the server can read of a board, the page shows.
 */

export type Fields = Readonly<Record<string, unknown>>;

const KEY = /^[A-Za-z0-9_-]{1,40}$/;
const LONGEST_ADDRESS = 1000;
// what hides text or turns its direction round has no place in one line of it
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** The key of an item is what our own pages make, and safe in any place. */
export function isKey(text: string): boolean {
  return KEY.test(text);
}

export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(9)), (byte) => byte.toString(36).padStart(2, "0")).join("");
}

/** One line, cut off at its limit; "" for anything that is no text. */
export function line(value: unknown, limit: number): string {
  if (typeof value !== "string") return "";
  return value.replace(UNSEEN, " ").replace(/\s+/gu, " ").trim().slice(0, limit).trimEnd();
}

/** One of the values; the first of them for anything else. */
export function choice<Value extends string>(value: unknown, values: readonly [Value, ...Value[]]): Value {
  return values.find((known) => known === value) ?? values[0];
}

export function whole(value: unknown, largest: number): number {
  const fits = typeof value === "number" && value >= 0 && value <= largest;
  return fits ? Math.floor(value) : 0;
}

/** A moment as ISO 8601 in UTC; null for anything else. */
export function moment(value: unknown): string | null {
  const ms = typeof value === "string" && value.length <= 40 ? Date.parse(value) : NaN;
  if (!(ms >= Date.UTC(2000) && ms < Date.UTC(2100))) return null;
  return new Date(ms).toISOString();
}

/** A day such as "2026-03-01"; "" for anything else. */
export function day(value: unknown): string {
  const fits = typeof value === "string" && /^20\d\d-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
  return fits ? value : "";
}

/** An absolute http or https address; "" for anything else, which could run as code. */
export function webAddress(value: unknown): string {
  if (typeof value !== "string" || value.length > LONGEST_ADDRESS || /[\s\\]/.test(value)) return "";
  try {
    const { protocol, hostname } = new URL(value);
    return (protocol === "https:" || protocol === "http:") && hostname ? value : "";
  } catch {
    return "";
  }
}
