import type { Column, Row } from "../../contract";

/** A row as typed: numbers are text until the form is sent. */
export type RowDraft = Record<string, string>;

/** Makes an empty row; its key lasts as long as the row, whatever it says later. */
export function emptyRow(columns: readonly Column[]): RowDraft {
  const cells = columns.map(({ name, kind, options }) => [name, kind === "choice" ? (options[0]?.value ?? "") : ""]);
  return { key: newKey(), ...Object.fromEntries(cells) };
}

export function draftOfRows(rows: readonly Row[]): RowDraft[] {
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, String(cell)])));
}

/** Returns rows as the server takes them; it drops those whose first column is empty. */
export function rowsOf(columns: readonly Column[], drafts: readonly RowDraft[]): Row[] {
  return drafts.map((draft) => ({
    key: draft["key"] ?? "",
    ...Object.fromEntries(columns.map(({ name, kind }) => [name, cellOf(kind, draft[name] ?? "")])),
  }));
}

export function movedRow(rows: readonly RowDraft[], from: number, by: number): RowDraft[] {
  const next = [...rows];
  next.splice(from + by, 0, ...next.splice(from, 1));
  return next;
}

function cellOf(kind: Column["kind"], typed: string): string | number {
  if (kind !== "number") return typed.trim();
  const number = Number(typed);
  return Number.isFinite(number) && number > 0 ? number : 0;
}

function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
