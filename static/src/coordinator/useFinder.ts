import { useRef, useState } from "preact/hooks";

/**
 * What a long list is narrowed to, and which page of it is shown; whatever narrows it leads back to its beginning.
 * `heading` is what stands above the list: a new page starts there.
 */
export function useFinder<Show extends string>(all: Show) {
  const [state, setState] = useState({ query: "", show: all, page: 0 });
  const heading = useRef<HTMLHeadingElement>(null);
  const toHeading = () => heading.current?.focus();
  return {
    ...state,
    heading,
    toHeading,
    search: (query: string) => setState({ ...state, query, page: 0 }),
    narrow: (show: Show) => setState({ ...state, show, page: 0 }),
    turn: (page: number) => {
      setState({ ...state, page });
      toHeading();
    },
  };
}
