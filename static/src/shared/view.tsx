import { render, type ComponentChild } from "preact";
import type { Strings } from "../contract";
import { findRoot, mountOnce, type RuntimeElement } from "./mount";
import { makeWords, WordsContext } from "./words";

interface AnyPage {
  locale: string;
  strings: Strings;
}

/** What a runtime passes as init arguments: the page as JSON text, which no script element can break. */
export type InitArguments<Page> = { page: string | Page } | Page;

export type InitFunction<Page> = (
  runtime: unknown,
  element: RuntimeElement,
  args: InitArguments<Page>,
) => void;

/**
 * Returns the function a runtime calls to start a view.
 *
 * It has to be a `function` of three parameters: some runtimes call it with `new`, which an arrow function
 * refuses, and the workbench passes the arguments only to a function that declares three parameters.
 */
export function initFunction<Page extends AnyPage>(
  name: "module" | "program" | "studio",
  view: (page: Page, runtime: unknown) => ComponentChild,
): InitFunction<Page> {
  return function start(runtime, element, args): void {
    const page = pageOf(args);
    startView(name, element, page, view(page, runtime));
  };
}

/** Returns the page in a runtime's init arguments. */
export function pageOf<Page extends object>(args: InitArguments<Page>): Page {
  const page = "page" in args ? args.page : args;
  return typeof page === "string" ? (JSON.parse(page) as Page) : page;
}

/** Mounts a page's view into the root its fragment prepared, with the page's words around it. */
function startView(
  name: string,
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
