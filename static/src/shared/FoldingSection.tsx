import type { ComponentChildren } from "preact";
import { Icon } from "./Icon";
import { useId } from "./use_id";

export interface FoldingSectionProps {
  /** Names the section in the page. */
  name: string;
  title: string;
  /** What one sees at a glance, open or closed. */
  summary: ComponentChildren;
  open: boolean;
  onToggle: () => void;
  children: ComponentChildren;
}

/** A part of the page under a heading that opens and closes it. */
export function FoldingSection({ name, title, summary, open, onToggle, children }: FoldingSectionProps) {
  const [titleId, summaryId, bodyId] = [useId(), useId(), useId()];
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
            onClick={onToggle}
          >
            <Icon name="chevron" />
            <span>{title}</span>
          </button>
        </h4>
        <p class="rm-section__summary" id={summaryId}>{summary}</p>
      </div>
      <div class="rm-section__body" id={bodyId} hidden={!open}>{children}</div>
    </section>
  );
}
