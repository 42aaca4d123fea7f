import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { neighbourOf, typedInto, without } from "./chips";
import { useDesk } from "./desk";
import { useProgramWords } from "./useProgramWords";

export interface ChipsState {
  items: string[];
  /** What stands in the field, not added yet. */
  typing: string;
  onChange: (items: string[], typing: string) => void;
}

/** What the keys and buttons of a list one types do. */
export function useChips({ items, typing, onChange }: ChipsState) {
  const words = useProgramWords();
  const { announce } = useDesk();
  const [refusal, setRefusal] = useState("");
  const focus = useFocusAfterRemoval(items);

  const add = (text: string) => {
    const { items: all, added, refused } = typedInto(items, text);
    onChange(all, refused?.text ?? "");
    setRefusal(refused ? words.text(`skill_${refused.why}`, { limit: refused.limit }) : "");
    const skill = added.join(", ");
    if (skill) announce(words.text("skill_added", { skill }));
    else if (!refused && text.trim()) announce(words.text("skill_duplicate", { skill: text.trim() }));
  };
  const remove = (index: number) => {
    announce(words.text("skill_removed", { skill: items[index] ?? "" }));
    focus.afterRemoval(index);
    setRefusal("");
    onChange(without(items, index), typing);
  };
  const type = (text: string) => {
    setRefusal("");
    if (/[,;]/.test(text)) add(text);
    else onChange(items, text);
  };
  return { refusal, add, remove, type, ...focus };
}

/** The button one has just pressed goes away with its entry: the focus moves on to its neighbour. */
function useFocusAfterRemoval(items: string[]) {
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const removed = useRef<number | null>(null);
  const buttons = () => list.current?.querySelectorAll("button") ?? [];
  useLayoutEffect(() => {
    if (removed.current === null) return;
    const next = neighbourOf(removed.current, items.length);
    removed.current = null;
    (next === null ? field.current : buttons()[next])?.focus();
  }, [items]);
  const afterRemoval = (index: number) => {
    removed.current = index;
  };
  const toLast = () => buttons()[items.length - 1]?.focus();
  return { field, list, afterRemoval, toLast };
}
