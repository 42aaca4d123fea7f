/** What the scripts of a page's blocks lend to their own parts, by the page that the part belongs to. */
export interface Lending {
  module?: object;
  program?: object;
}

declare global {
  var ReverseMentorLends: Lending | undefined;
}

/** Lets the parts of a page borrow what its script has: `static/lending.mjs` builds them so. */
export function lend(page: keyof Lending, lent: object): void {
  globalThis.ReverseMentorLends = { ...globalThis.ReverseMentorLends, [page]: lent };
}

const failures = new Map<string, number>();

/**
 * Loads a part of the page that not every visit needs, an ES module of its own.
 *
 * Browsers remember a module that failed to load under its address, so the next attempt asks under a new one.
 * Once it is there, everybody gets the same: what asks later must not draw a second one with a state of its own.
 */
export async function loadPart<Part>(url: string): Promise<Part> {
  const address = new URL(url, document.baseURI);
  const failed = failures.get(url) ?? 0;
  if (failed > 0) address.searchParams.set("attempt", String(failed));
  try {
    return (await import(address.href)) as Part;
  } catch (error) {
    failures.set(url, failed + 1);
    throw error;
  }
}
