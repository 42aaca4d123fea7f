import { Field } from "../../shared/Field";

export interface TextControlProps {
  label: string;
  hint?: string;
  error: string;
  value: string;
  kind: "line" | "paragraph" | "number";
  /** Takes the focus when what it belongs to has just been added. */
  first?: boolean;
  onType: (typed: string) => void;
}

/** One text or number of a rubric. */
export function TextControl({ label, hint, error, value, kind, first = false, onType }: TextControlProps) {
  const onInput = (event: { currentTarget: { value: string } }) => onType(event.currentTarget.value);
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => {
        const common = { ...control, class: "rm-input", value, onInput, "data-first": first || undefined };
        if (kind === "paragraph") return <textarea {...common} rows={2} dir="auto" />;
        if (kind === "number") return <input {...common} type="number" min={0} step="any" />;
        return <input {...common} type="text" dir="auto" autocomplete="off" />;
      }}
    </Field>
  );
}
