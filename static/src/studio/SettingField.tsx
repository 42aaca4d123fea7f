import type { Setting } from "../contract";
import { Field, type FieldControl } from "../shared/Field";
import { useWords } from "../shared/words";
import { ownZone } from "./dates";
import { isRows, isRubric, optionsOf, ticked, type Typed } from "./draft";
import type { StudioTextKey } from "./keys";
import { RowsField } from "./rows/RowsField";
import { RubricField } from "./rubric/RubricField";
import { useId } from "../shared/use_id";

export interface SettingFieldProps {
  setting: Setting;
  typed: Typed;
  wrong: boolean;
  onType: (typed: Typed) => void;
}

/** One setting with its help. */
export function SettingField(props: SettingFieldProps) {
  const words = useWords<StudioTextKey, never>();
  const { setting, typed, wrong, onType } = props;
  if (isRows(setting, typed)) return <RowsField setting={setting} rows={typed} onType={onType} />;
  if (typed === null || isRubric(typed)) return <RubricField {...props} typed={typed} />;
  if (Array.isArray(typed)) return <Choices setting={setting} chosen={typed as string[]} onType={onType} />;
  if (setting.kind === "switch") return <Switch setting={setting} on={typed === "on"} onType={onType} />;
  const zone = words.text("studio_date_zone", { zone: ownZone() });
  const hint = setting.kind === "date" ? `${setting.help} ${zone}` : setting.help;
  const error = wrong ? words.text("studio_number_wrong", { minimum: setting.minimum }) : "";
  return (
    <Field label={setting.label} hint={hint} error={error}>
      {(control) => <Control setting={setting} typed={typed} control={control} onType={onType} />}
    </Field>
  );
}

interface ControlProps {
  setting: Setting;
  typed: string;
  control: FieldControl;
  onType: (typed: string) => void;
}

function Control({ setting, typed, control, onType }: ControlProps) {
  const common = { ...control, name: setting.name, class: "rm-input", value: typed };
  const onInput = (event: { currentTarget: { value: string } }) => onType(event.currentTarget.value);
  if (setting.kind === "lines") return <textarea {...common} rows={rowsFor(typed)} spellcheck={false} onInput={onInput} />;
  if (setting.kind === "paragraph") return <textarea {...common} rows={4} dir="auto" onInput={onInput} />;
  if (setting.kind === "date") return <input {...common} type="datetime-local" onInput={onInput} />;
  if (setting.kind === "choice") {
    return (
      <select {...common} onChange={onInput}>
        {optionsOf(setting).map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
      </select>
    );
  }
  if (setting.kind === "number") {
    return <input {...common} type="number" step="any" min={setting.minimum} onInput={onInput} />;
  }
  return <input {...common} type="text" dir="auto" autocomplete="off" onInput={onInput} />;
}

/** Room for what is typed and a line more, within reason. */
function rowsFor(typed: string): number {
  return Math.min(12, Math.max(4, typed.split("\n").length + 1));
}

interface SwitchProps {
  setting: Setting;
  on: boolean;
  onType: (typed: string) => void;
}

function Switch({ setting, on, onType }: SwitchProps) {
  const helpId = useId();
  return (
    <div class="rm-field">
      <label class="rm-tick">
        <input
          type="checkbox"
          name={setting.name}
          checked={on}
          aria-describedby={helpId}
          onChange={() => onType(on ? "" : "on")}
        />
        <span class="rm-field__label">{setting.label}</span>
      </label>
      <p class="rm-field__hint" id={helpId}>{setting.help}</p>
    </div>
  );
}

interface ChoicesProps {
  setting: Setting;
  chosen: string[];
  onType: (typed: string[]) => void;
}

function Choices({ setting, chosen, onType }: ChoicesProps) {
  const helpId = useId();
  return (
    <fieldset class="rm-plain rm-studio__choices" aria-describedby={helpId}>
      <legend class="rm-field__label">{setting.label}</legend>
      <p class="rm-field__hint" id={helpId}>{setting.help}</p>
      <div class="rm-studio__options">
        {optionsOf(setting).map(({ value, label }) => (
          <label key={value} class="rm-tick">
            <input
              type="checkbox"
              name={setting.name}
              checked={chosen.includes(value)}
              onChange={() => onType(ticked(setting, chosen, value))}
            />
            <span dir="auto">{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
