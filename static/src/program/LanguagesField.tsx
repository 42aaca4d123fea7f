import type { ProgramPage } from "../contract";
import { languageName } from "../shared/CardView";
import { toggled } from "./card_draft";
import { useProgramWords } from "./useProgramWords";
import { useId } from "../shared/use_id";

export interface LanguagesFieldProps {
  choices: ProgramPage["languages"];
  chosen: string[];
  error: string;
  onChange: (languages: string[]) => void;
}

/** The languages one could speak with a partner. One that is no choice any more can still be taken off. */
export function LanguagesField({ choices, chosen, error, onChange }: LanguagesFieldProps) {
  const words = useProgramWords();
  const errorId = useId();
  const offered = new Set(choices.map(({ code }) => code));
  const former = chosen.filter((code) => !offered.has(code));
  const all = [...choices, ...former.map((code) => ({ code, label: languageName(code, words.locale) }))];
  return (
    <fieldset class="rm-plain" aria-describedby={error ? errorId : undefined}>
      <legend class="rm-field__label">{words.text("card_languages_label")}</legend>
      <div class="rm-ticks">
        {all.map(({ code, label }) => (
          <label key={code} class="rm-tick">
            <input
              type="checkbox"
              name="languages"
              checked={chosen.includes(code)}
              onChange={() => onChange(toggled(chosen, code))}
            />
            <span lang={code} dir="auto">{label}</span>
          </label>
        ))}
      </div>
      {error && <p class="rm-field__error" id={errorId}>{error}</p>}
    </fieldset>
  );
}
