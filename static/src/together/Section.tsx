import type { ComponentChildren } from "preact";
import { Icon } from "../shared/Icon";
import { useId } from "../shared/use_id";
import type { SectionName, Store } from "./store";

export interface SectionProps {
  name: SectionName;
  store: Store;
  title: string;
  /** What one sees at a glance, open or closed. */
  summary: string;
  /** A count to look at, such as of unread messages; "" for none. */
  badge?: string;
  children: ComponentChildren;
}

/** A part of the page under a heading that opens and closes it. */
export function Section({ name, store, title, summary, badge = "", children }: SectionProps) {
  const [titleId, summaryId, bodyId] = [useId(), useId(), useId()];
  const open = store.open.has(name);
  return (
    <section class="rm-section" aria-labelledby={titleId} data-rm-section={name}>
      <div class="rm-section__head">
        <h4 class="rm-heading">
          <button
            type="button"
            class="rm-section__toggle"
            id={titleId}
            aria-expanded={open}
            aria-controls={bodyId}
            aria-describedby={summaryId}
            onClick={() => store.toggle(name, !open)}
          >
            <Icon name="chevron" />
            <span>{title}</span>
          </button>
        </h4>
        <p class="rm-section__summary" id={summaryId}>
          {badge && <span class="rm-unread">{badge}</span>} <span>{summary}</span>
        </p>
      </div>
      <div class="rm-section__body" id={bodyId} hidden={!open}>{open && children}</div>
    </section>
  );
}
