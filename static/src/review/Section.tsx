import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Icon } from "../shared/Icon";
import { useId } from "../shared/use_id";

/** One topic of the part, with a heading of its own. */
export function Section({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="rm-review__section" aria-labelledby={id}>
      <h5 class="rm-heading" id={id}>{title}</h5>
      {children}
    </section>
  );
}

export interface FoldProps {
  title: string;
  /** A word on how it stands, at the end of the line. */
  badge?: string;
  tone?: "todo" | "done" | "plain";
  open?: boolean;
  children: ComponentChildren;
}

/** Something to look at more closely. What is in it is drawn at the first opening, and kept. */
export function Fold({ title, badge = "", tone = "plain", open = false, children }: FoldProps) {
  const [shown, setShown] = useState(open);
  const [drawn, setDrawn] = useState(open);
  const id = useId();
  const toggle = () => {
    setDrawn(true);
    setShown(!shown);
  };
  return (
    <div class="rm-fold">
      <button
        type="button"
        class="rm-fold__toggle"
        aria-expanded={shown}
        aria-controls={drawn ? id : undefined}
        onClick={toggle}
      >
        <Icon name="chevron" />
        <span class="rm-fold__title">{title}</span>
        {badge && <span class={`rm-review-badge rm-review-badge--${tone}`}>{badge}</span>}
      </button>
      {drawn && <div class="rm-fold__body" id={id} hidden={!shown}>{children}</div>}
    </div>
  );
}

/** Why something did not go through, or what to correct; spoken at once. */
export function Problem({ text }: { text: string }) {
  return text ? <p class="rm-field__error" role="alert">{text}</p> : null;
}
