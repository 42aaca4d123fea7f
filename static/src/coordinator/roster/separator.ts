/** What stands between the cells of a file. */
export type Separator = "," | ";";

/** Spreadsheets expect a semicolon wherever the comma is the sign of decimals. */
export function separatorFor(languages: readonly string[]): Separator {
  const parts = new Intl.NumberFormat([...languages]).formatToParts(0.5);
  return parts.some(({ type, value }) => type === "decimal" && value === ",") ? ";" : ",";
}

/** The browser's own languages are the nearest to how this device's spreadsheet is set. */
export function separatorHere(): Separator {
  return separatorFor(navigator.languages);
}
