import { Button } from "../shared/Button";
import { Field, type FieldControl } from "../shared/Field";
import { useChips, type ChipsState } from "./useChips";
import { useProgramWords } from "./useProgramWords";

export interface ChipsInputProps extends ChipsState {
  label: string;
  hint: string;
  name: string;
  error: string;
}

type Chips = ReturnType<typeof useChips>;

/** A list one types: Enter or a comma adds, each entry has a button that removes it. */
export function ChipsInput({ label, hint, name, error, ...state }: ChipsInputProps) {
  const words = useProgramWords();
  const chips = useChips(state);
  return (
    <div class="rm-chips-input">
      <Field label={label} hint={hint} error={chips.refusal || error}>
        {(control) => (
          <div class="rm-with-button">
            <ChipsField control={control} name={name} typing={state.typing} chips={chips} />
            <Button onClick={() => chips.add(state.typing)}>{words.text("skill_add")}</Button>
          </div>
        )}
      </Field>
      {state.items.length > 0 && <ChipsList label={label} items={state.items} chips={chips} />}
    </div>
  );
}

interface ChipsFieldProps {
  control: FieldControl;
  name: string;
  typing: string;
  chips: Chips;
}

function ChipsField({ control, name, typing, chips }: ChipsFieldProps) {
  const keyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === "Enter") {
      event.preventDefault();
      chips.add(typing);
    } else if (event.key === "Backspace" && typing === "") {
      chips.toLast();
    }
  };
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData("text") ?? "";
    if (!text.includes("\n")) return;
    // a one-line field would glue the lines together
    event.preventDefault();
    chips.add(`${typing}${text}`);
  };
  return (
    <input
      {...control}
      ref={chips.field}
      class="rm-input"
      type="text"
      name={name}
      dir="auto"
      autocomplete="off"
      enterKeyHint="done"
      value={typing}
      onInput={(event) => chips.type(event.currentTarget.value)}
      onKeyDown={keyDown}
      onPaste={paste}
    />
  );
}

function ChipsList({ label, items, chips }: { label: string; items: string[]; chips: Chips }) {
  const words = useProgramWords();
  return (
    <ul class="rm-chips" aria-label={label} ref={chips.list}>
      {items.map((item, index) => (
        <li key={item} class="rm-chip rm-chip--removable">
          <span dir="auto">{item}</span>
          <button
            type="button"
            class="rm-chip__remove"
            aria-label={words.text("skill_remove", { skill: item })}
            onClick={() => chips.remove(index)}
          >
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
