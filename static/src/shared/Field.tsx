import type { ComponentChildren } from "preact";
import { useId } from "./use_id";

/** What ties a control to its label, hint and error; spread onto the control. */
export interface FieldControl {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": boolean;
}

export interface FieldProps {
  label: ComponentChildren;
  hint?: ComponentChildren;
  /** What to correct; "" when nothing. Read with the control, so move the focus there. */
  error?: string;
  children: (control: FieldControl) => ComponentChildren;
}

/** A labelled control with its hint above and its error below. */
export function Field({ label, hint, error = "", children }: FieldProps) {
  const id = useId();
  const hintId = hint ? `${id}-hint` : "";
  const errorId = error ? `${id}-error` : "";
  const describedBy = `${errorId} ${hintId}`.trim() || undefined;
  return (
    <div class="rm-field">
      <label class="rm-field__label" for={id}>{label}</label>
      {hint && <p class="rm-field__hint" id={hintId}>{hint}</p>}
      {children({ id, "aria-describedby": describedBy, "aria-invalid": error !== "" })}
      {error && <p class="rm-field__error" id={errorId}>{error}</p>}
    </div>
  );
}
