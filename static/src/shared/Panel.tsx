import type { ComponentChildren } from "preact";
import { useId } from "./use_id";

/** The frame of a block: its title and what it holds, as one region for screen readers. */
export function Panel({ title, children }: { title: string; children: ComponentChildren }) {
  const titleId = useId();
  return (
    <section class="rm-panel" aria-labelledby={titleId}>
      <h3 class="rm-title" id={titleId} dir="auto">{title}</h3>
      {children}
    </section>
  );
}
