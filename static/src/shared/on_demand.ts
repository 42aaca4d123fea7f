/**
 * Loads a part of the page that not every visit needs, an ES module of its own.
 *
 * Browsers remember a module that failed to load under its address, so each further `attempt` asks under a
 * new one.
 */
export function loadPart<Part>(url: string, attempt: number): Promise<Part> {
  const address = new URL(url, document.baseURI);
  if (attempt > 0) address.searchParams.set("attempt", String(attempt));
  return import(address.href) as Promise<Part>;
}
