import { dayName, DAYS, PARTS } from "../shared/week";
import { toggled } from "./card_draft";
import { useProgramWords } from "./useProgramWords";

export interface AvailabilityFieldProps {
  chosen: string[];
  onChange: (availability: string[]) => void;
}

/** A working week to tick: a table, so that each box is heard with its day and its part of the day. */
export function AvailabilityField({ chosen, onChange }: AvailabilityFieldProps) {
  const words = useProgramWords();
  return (
    <fieldset class="rm-plain">
      <legend class="rm-field__label">{words.text("card_when_label")}</legend>
      <table class="rm-week">
        <thead>
          <tr>
            <td />
            {PARTS.map((part) => <th key={part} scope="col">{words.text(`part_${part}`)}</th>)}
          </tr>
        </thead>
        <tbody>
          {DAYS.map((day) => (
            <tr key={day}>
              <th scope="row">{dayName(day, words.locale, "short")}</th>
              {PARTS.map((part) => (
                <td key={part}>
                  <label class="rm-week__box">
                    <input
                      type="checkbox"
                      aria-label={`${dayName(day, words.locale, "long")}, ${words.text(`part_${part}`)}`}
                      checked={chosen.includes(`${day}-${part}`)}
                      onChange={() => onChange(toggled(chosen, `${day}-${part}`))}
                    />
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </fieldset>
  );
}
