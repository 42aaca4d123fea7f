import type { ComponentChildren } from "preact";
import { FoldingSection } from "../shared/FoldingSection";
import type { SectionName, Store } from "./store";

export interface SectionProps {
  name: SectionName;
  store: Store;
  title: string;
  summary: string;
  /** A count to look at, such as of unread messages; "" for none. */
  badge?: string;
  children: ComponentChildren;
}

/** A section that the store knows to be open: what nobody sees is neither drawn nor counted as read. */
export function Section({ name, store, title, summary, badge = "", children }: SectionProps) {
  const open = store.open.has(name);
  const glance = <>{badge && <span class="rm-unread">{badge}</span>} <span>{summary}</span></>;
  return (
    <FoldingSection name={name} title={title} summary={glance} open={open} onToggle={() => store.toggle(name, !open)}>
      {open && children}
    </FoldingSection>
  );
}
