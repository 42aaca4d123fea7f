import { Field } from "../shared/Field";
import { useId } from "../shared/use_id";
import { aboutLeft } from "./card_draft";
import { useProgramWords } from "./useProgramWords";

export interface TextFieldProps {
  name: string;
  label: string;
  hint?: string;
  /** What a browser may fill in: `autocomplete`. */
  complete: string;
  text: string;
  error: string;
  onChange: (text: string) => void;
}

export function TextField({ name, label, hint, complete, text, error, onChange }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <input
          {...control}
          class="rm-input"
          type="text"
          name={name}
          dir="auto"
          autocomplete={complete}
          value={text}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

type AboutFieldProps = Pick<TextFieldProps, "text" | "error" | "onChange">;

export function AboutField({ text, error, onChange }: AboutFieldProps) {
  const words = useProgramWords();
  const left = aboutLeft(text);
  return (
    <div>
      <Field label={words.text("card_about_label")} hint={words.text("card_about_hint")} error={error}>
        {(control) => (
          <textarea
            {...control}
            class="rm-input"
            name="about"
            rows={3}
            dir="auto"
            value={text}
            onInput={(event) => onChange(event.currentTarget.value)}
          />
        )}
      </Field>
      <p class={`rm-counter ${left < 0 ? "rm-counter--over" : ""}`}>
        {left < 0 ? words.count("about_over", -left) : words.count("about_left", left)}
      </p>
    </div>
  );
}

/** Off until somebody ticks it: nobody is shown to others by default. */
export function ConsentField({ on, onChange }: { on: boolean; onChange: (on: boolean) => void }) {
  const words = useProgramWords();
  const hintId = useId();
  return (
    <div class="rm-field">
      <label class="rm-tick">
        <input
          type="checkbox"
          name="consent"
          checked={on}
          aria-describedby={hintId}
          onChange={() => onChange(!on)}
        />
        <span class="rm-field__label">{words.text("card_consent")}</span>
      </label>
      <p class="rm-field__hint" id={hintId}>{words.text("card_consent_hint")}</p>
    </div>
  );
}
