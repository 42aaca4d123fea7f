/** What the platform passes: a DOM node, or a jQuery object around one. */
export type RuntimeElement = Element | ArrayLike<Element>;

const mounted = new WeakMap<Element, () => void>();

/** Returns the DOM node in whatever the platform passed as the block's element. */
export function unwrap(element: RuntimeElement): Element | null {
  if (element instanceof Element) return element;
  return element[0] ?? null;
}

/** Returns the place the fragment prepared for a view: the element itself or inside it. */
export function findRoot(element: RuntimeElement, view: string): HTMLElement | null {
  const host = unwrap(element);
  const selector = `.rm-root[data-rm-view="${view}"]`;
  if (host?.matches(selector)) return host as HTMLElement;
  return host?.querySelector<HTMLElement>(selector) ?? null;
}

/**
 * Mounts a view once per root. A runtime that initialises the same element again (Studio does after an
 * edit) gets a fresh view with the new page; the old one is closed first, so nothing runs twice.
 *
 * `start` draws into the root and returns what closes the view.
 */
export function mountOnce(root: HTMLElement, start: (root: HTMLElement) => () => void): void {
  mounted.get(root)?.();
  root.replaceChildren();
  mounted.set(root, start(root));
}
