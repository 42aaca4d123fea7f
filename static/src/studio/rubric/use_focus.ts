import { useLayoutEffect, useRef } from "preact/hooks";

/** Moves the keyboard's focus once what was asked for is drawn: a list's buttons come, go and change places. */
export function useFocus() {
  const root = useRef<HTMLDivElement>(null);
  const wanted = useRef("");
  useLayoutEffect(() => {
    if (wanted.current === "") return;
    root.current?.querySelector<HTMLElement>(wanted.current)?.focus();
    wanted.current = "";
  });
  const focusNext = (selector: string) => {
    wanted.current = selector;
  };
  return { root, focusNext };
}
