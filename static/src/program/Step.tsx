import type { ComponentChildren, RefObject } from "preact";
import type { StepState } from "./steps";
import { useId } from "../shared/use_id";

export interface StepProps {
  title: string;
  state: StepState;
  /** Takes the focus after what was done in this step. */
  headingRef: RefObject<HTMLHeadingElement | null>;
  children: ComponentChildren;
}

/** One step of the way: its heading and what there is to do, or what was done. */
export function Step({ title, state, headingRef, children }: StepProps) {
  const titleId = useId();
  return (
    <section class={`rm-step rm-step--${state}`} aria-labelledby={titleId}>
      <h4 class="rm-heading rm-step__title" id={titleId} ref={headingRef} tabIndex={-1}>{title}</h4>
      {children}
    </section>
  );
}

/** Says why there is nothing to do in a step yet. */
export function Later({ children }: { children: ComponentChildren }) {
  return <p class="rm-muted">{children}</p>;
}
