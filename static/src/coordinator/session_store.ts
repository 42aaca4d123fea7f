/** What a tab keeps over a reload. A browser that was told to keep nothing answers null. */
export function kept(key: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? "null");
  } catch {
    return null;
  }
}

export function keep(key: string, value: object): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // all goes on in this page all the same
  }
}
