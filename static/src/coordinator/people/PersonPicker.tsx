import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { useDesk } from "../../program/desk";
import { Button } from "../../shared/Button";
import { useId } from "../../shared/use_id";
import { useCoordinatorWords } from "../useCoordinatorWords";
import { matches } from "./search";

export interface PersonOption {
  handle: string;
  name: string;
  /** What else tells this person from others: unit, fit, present partner. */
  note: string;
  /** What a query is looked for in, beside the name. */
  terms: readonly string[];
}

export interface PersonPickerProps {
  label: string;
  /** The best first. */
  options: readonly PersonOption[];
  onPick: (handle: string) => void;
  onCancel: () => void;
}

const SHOWN = 8;

/**
 * Chooses a person among many by typing part of a name: an editable combobox by the pattern of the ARIA
 * Authoring Practices. Opens in the flow of the page, takes the focus and gives it back.
 */
export function PersonPicker({ label, options, onPick, onCancel }: PersonPickerProps) {
  const words = useCoordinatorWords();
  const { announce } = useDesk();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(0);
  const found = options.filter(({ name, note, terms }) => matches(query, [name, note, ...terms]));
  const shown = found.slice(0, SHOWN);
  const active = shown[Math.min(at, shown.length - 1)];
  const idOf = ({ handle }: PersonOption) => `${id}-${handle}`;
  useGivenFocus(input);
  useEffect(() => announce(words.count("picker_found", found.length)), [query]);

  const press = pressing({
    ArrowDown: () => setAt((at + 1) % Math.max(1, shown.length)),
    ArrowUp: () => setAt((at + shown.length - 1) % Math.max(1, shown.length)),
    Enter: () => active && onPick(active.handle),
    Escape: onCancel,
  });
  return (
    <div class="rm-partner-picker">
      <label class="rm-field__label" for={id}>{label}</label>
      <div class="rm-partner-picker__line">
        <input
          ref={input}
          id={id}
          class="rm-input"
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          aria-expanded={shown.length > 0}
          aria-autocomplete="list"
          aria-controls={`${id}-list`}
          aria-activedescendant={active && idOf(active)}
          value={query}
          onInput={(event) => {
            setQuery(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={press}
        />
        <Button onClick={onCancel}>{words.text("cancel")}</Button>
      </div>
      <OptionList id={`${id}-list`} label={label} idOf={idOf} options={shown} active={active} onPick={onPick} />
      <p class="rm-muted rm-small">
        {found.length > shown.length
          ? words.count("picker_more", found.length - shown.length)
          : words.count("picker_found", found.length)}
      </p>
    </div>
  );
}

/** Does what a key means here, and keeps it from meaning anything else. */
function pressing(keys: Record<string, () => void>) {
  return (event: KeyboardEvent) => {
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
}

interface OptionListProps {
  id: string;
  label: string;
  idOf: (option: PersonOption) => string;
  options: readonly PersonOption[];
  active: PersonOption | undefined;
  onPick: (handle: string) => void;
}

function OptionList({ id, label, idOf, options, active, onPick }: OptionListProps) {
  return (
    <ul class="rm-partner-picker__list" role="listbox" id={id} aria-label={label} hidden={options.length === 0}>
      {options.map((option) => (
        <li
          key={option.handle}
          id={idOf(option)}
          role="option"
          class="rm-partner-picker__option"
          aria-selected={option === active}
          // keeps the focus in the field until the click has arrived
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(option.handle)}
        >
          <span dir="auto">{option.name}</span>
          <span class="rm-muted rm-small">{option.note}</span>
        </li>
      ))}
    </ul>
  );
}

/** Takes the focus when it opens, and gives it back when it closes if nobody else has taken it. */
function useGivenFocus(input: { current: HTMLInputElement | null }): void {
  useLayoutEffect(() => {
    const before = document.activeElement;
    input.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
}
