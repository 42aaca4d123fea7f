import { render, type ComponentChild } from "preact";
import type { Strings } from "../contract";
import { findRoot, mountOnce, type RuntimeElement } from "./mount";
import { makeWords, WordsContext } from "./words";

interface AnyPage {
  locale: string;
  strings: Strings;
}

/** Mounts a page's view into the root its fragment prepared, with the page's words around it. */
export function startView(
  name: "module" | "program",
  element: RuntimeElement,
  page: AnyPage,
  view: ComponentChild,
): void {
  const root = findRoot(element, name);
  if (!root) return;
  const words = makeWords(page.strings, page.locale);
  mountOnce(root, () => {
    render(<WordsContext.Provider value={words}>{view}</WordsContext.Provider>, root);
    return () => render(null, root);
  });
}
