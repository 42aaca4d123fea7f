import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { Button } from "./Button";
import type { SharedTextKey } from "./keys";
import { useWords } from "./words";
import { useId } from "./use_id";

export interface ConfirmProps {
  question: string;
  detail?: string;
  /** Says what will happen ("Leave the pair"), never just "yes". */
  confirmLabel: string;
  busy?: boolean;
  danger?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
  /** Fields that belong to the question, such as a reason. */
  children?: ComponentChildren;
}

/**
 * A question that opens in the flow of the page: the unit is a frame that does not scroll, so nothing may
 * float. Takes the focus when it opens and gives it back when it closes; Escape cancels.
 */
export function Confirm(props: ConfirmProps) {
  const words = useWords<SharedTextKey>();
  const titleId = useId();
  const box = useRef<HTMLDivElement>(null);
  // before the next key arrives: a fast Tab must start from here
  useLayoutEffect(() => {
    const before = document.activeElement;
    box.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  const escape = (event: KeyboardEvent) => {
    if (event.key === "Escape") props.onCancel();
  };
  return (
    <div class="rm-confirm" role="group" aria-labelledby={titleId} tabIndex={-1} ref={box} onKeyDown={escape}>
      <p class="rm-confirm__question" id={titleId}>{props.question}</p>
      {props.detail && <p class="rm-confirm__detail">{props.detail}</p>}
      {props.children}
      <div class="rm-actions">
        <Button kind={props.danger ? "danger" : "primary"} busy={props.busy ?? false} onClick={props.onConfirm}>
          {props.confirmLabel}
        </Button>
        <Button onClick={props.onCancel}>{words.text("cancel")}</Button>
      </div>
    </div>
  );
}
