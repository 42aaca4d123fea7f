import type * as Editor from "../editor/index";

export type { BoardOptions, OpenBoard } from "../editor/index";

/**
 * Loads the editor, an ES module of its own: most of what the page needs is needed for writing only.
 *
 * Browsers remember a module that failed to load under its address, so each further `attempt` asks under a
 * new one.
 */
export function loadEditor(url: string, attempt: number): Promise<typeof Editor> {
  const address = new URL(url, document.baseURI);
  if (attempt > 0) address.searchParams.set("attempt", String(attempt));
  return import(address.href) as Promise<typeof Editor>;
}
