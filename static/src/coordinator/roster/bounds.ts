/** Bounds of `core/pairing/roster_csv.py`, which refuses what is over them. */
export const MAX_ROWS = 10_000;
export const MAX_CHARACTERS = 2_000_000;
