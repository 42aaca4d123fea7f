import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Button } from "../shared/Button";
import { Field } from "../shared/Field";
import { typedInto, without, neighbourOf } from "./chips";
import { useDesk } from "./desk";
import { useProgramWords } from "./useProgramWords";

export interface ChipsInputProps {
  label: string;
  hint: string;
  name: string;
  items: string[];
  /** What stands in the field, not added yet. */
  typing: string;
  error: string;
  onChange: (items: string[], typing: string) => void;
}

/** A list one types: Enter or a comma adds, each entry has a button that removes it. */
export function ChipsInput({ label, hint, name, items, typing, error, onChange }: ChipsInputProps) {
  const words = useProgramWords();
  const { announce } = useDesk();
  const [refusal, setRefusal] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const list = useFocusAfterRemoval(items, field);

  const add = (text: string) => {
    const { items: all, added, refused } = typedInto(items, text);
    onChange(all, refused?.text ?? "");
    setRefusal(refused ? words.text(`skill_${refused.why}`, { limit: refused.limit }) : "");
    const skill = added.join(", ");
    if (skill) announce(words.text("skill_added", { skill }));
    else if (!refused && text.trim()) announce(words.text("skill_duplicate", { skill: text.trim() }));
  };
  const keyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === "Enter") {
      event.preventDefault();
      add(typing);
    } else if (event.key === "Backspace" && typing === "") {
      list.toLast();
    }
  };
  const type = (text: string) => {
    setRefusal("");
    if (/[,;]/.test(text)) add(text);
    else onChange(items, text);
  };
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData("text") ?? "";
    if (!text.includes("\n")) return;
    // a one-line field would glue the lines together
    event.preventDefault();
    add(`${typing}${text}`);
  };
  const remove = (index: number) => {
    announce(words.text("skill_removed", { skill: items[index] ?? "" }));
    list.afterRemoval(index);
    setRefusal("");
    onChange(without(items, index), typing);
  };

  return (
    <div class="rm-chips-input">
      <Field label={label} hint={hint} error={refusal || error}>
        {(control) => (
          <div class="rm-with-button">
            <input
              {...control}
              ref={field}
              class="rm-input"
              type="text"
              name={name}
              dir="auto"
              autocomplete="off"
              enterKeyHint="done"
              value={typing}
              onInput={(event) => type(event.currentTarget.value)}
              onKeyDown={keyDown}
              onPaste={paste}
            />
            <Button onClick={() => add(typing)}>{words.text("skill_add")}</Button>
          </div>
        )}
      </Field>
      {items.length > 0 && (
        <ul class="rm-chips" aria-label={label} ref={list.ref}>
          {items.map((item, index) => (
            <li key={item} class="rm-chip rm-chip--removable">
              <span dir="auto">{item}</span>
              <button
                type="button"
                class="rm-chip__remove"
                aria-label={words.text("skill_remove", { skill: item })}
                onClick={() => remove(index)}
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The button one has just pressed goes away with its entry: the focus moves on to its neighbour. */
function useFocusAfterRemoval(items: string[], field: { current: HTMLInputElement | null }) {
  const ref = useRef<HTMLUListElement>(null);
  const removed = useRef<number | null>(null);
  const buttons = () => ref.current?.querySelectorAll("button") ?? [];
  useLayoutEffect(() => {
    if (removed.current === null) return;
    const next = neighbourOf(removed.current, items.length);
    removed.current = null;
    (next === null ? field.current : buttons()[next])?.focus();
  }, [items]);
  return {
    ref,
    afterRemoval: (index: number) => {
      removed.current = index;
    },
    toLast: () => buttons()[items.length - 1]?.focus(),
  };
}
