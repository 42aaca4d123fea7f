/** Hands a text over as a file. Handlers answer POST only, so there is no address to go to. */
export function download(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // the browser takes its own copy once the click is handled
  setTimeout(() => URL.revokeObjectURL(address), 0);
}

/** Returns a name that sorts by the day on this device: "pairs-2025-09-01.csv". */
export function fileName(what: string, now: Date): string {
  const digits = (value: number) => String(value).padStart(2, "0");
  return `${what}-${now.getFullYear()}-${digits(now.getMonth() + 1)}-${digits(now.getDate())}.csv`;
}
