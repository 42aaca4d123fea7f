import { Button } from "../shared/Button";
import { useCoordinatorWords } from "./useCoordinatorWords";

/** How many entries of a long list are drawn: a thousand at once would take seconds. */
export const PAGE = 25;

export interface Paged<Entry> {
  shown: readonly Entry[];
  /** From 0. The last one when fewer pages are left than there were. */
  page: number;
  pages: number;
}

export function paged<Entry>(entries: readonly Entry[], page: number, size = PAGE): Paged<Entry> {
  const pages = Math.max(1, Math.ceil(entries.length / size));
  const at = Math.min(Math.max(0, page), pages - 1);
  return { shown: entries.slice(at * size, (at + 1) * size), page: at, pages };
}

export interface PagerProps {
  label: string;
  page: number;
  pages: number;
  onPage: (page: number) => void;
}

/** Leads through the pages of a list; nothing where there is one only. */
export function Pager({ label, page, pages, onPage }: PagerProps) {
  const words = useCoordinatorWords();
  if (pages < 2) return null;
  return (
    <nav class="rm-pager" aria-label={label}>
      <Button disabled={page === 0} onClick={() => onPage(page - 1)}>{words.text("page_before")}</Button>
      <span class="rm-muted" aria-current="page">{words.text("page_of", { page: page + 1, pages })}</span>
      <Button disabled={page === pages - 1} onClick={() => onPage(page + 1)}>{words.text("page_after")}</Button>
    </nav>
  );
}
