import { Field } from "../shared/Field";

export interface TextFieldProps {
  label: string;
  hint?: string | undefined;
  /** What to correct; "" when nothing. */
  error?: string;
  longest: number;
  /** One line unless said otherwise. */
  rows?: number;
  value: string;
  onChange: (value: string) => void;
}

/** Something to say in one's own words, in whatever direction they are written. */
export function TextField({ label, hint, error = "", longest, rows = 1, value, onChange }: TextFieldProps) {
  const common = { class: "rm-input", dir: "auto", maxLength: longest, value } as const;
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) =>
        rows === 1
          ? <input {...control} {...common} onInput={(event) => onChange(event.currentTarget.value)} />
          : <textarea {...control} {...common} rows={rows} onInput={(event) => onChange(event.currentTarget.value)} />
      }
    </Field>
  );
}
