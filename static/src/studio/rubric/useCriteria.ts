import { useState } from "preact/hooks";
import { useWords } from "../../shared/words";
import type { StudioTextKey } from "../keys";
import { newCriterion, type CriterionDraft } from "./draft";
import { changed, moved, without } from "./lists";
import { useFocus } from "./use_focus";

/** What can be done with the criteria of a rubric; each says what came of it, and keeps the focus near. */
export function useCriteria(criteria: readonly CriterionDraft[], onChange: (criteria: CriterionDraft[]) => void) {
  const words = useWords<StudioTextKey, never>();
  const { root, focusNext } = useFocus();
  const [open, setOpen] = useState<readonly string[]>([]);
  const [said, setSaid] = useState("");
  const nameOf = (place: number) => criteria[place]?.title.trim() || words.text("rubric_new_criterion");

  const toggle = (key: string) =>
    setOpen((keys) => (keys.includes(key) ? keys.filter((other) => other !== key) : [...keys, key]));
  const change = (place: number, part: Partial<CriterionDraft>) => onChange(changed(criteria, place, part));
  const move = (place: number, by: -1 | 1) => {
    focusNext(`[data-key="${criteria[place]?.key}"] [data-does="${by < 0 ? "up" : "down"}"] button`);
    const to = { number: place + by + 1, count: criteria.length };
    setSaid(words.text("rubric_moved", { name: nameOf(place), ...to }));
    onChange(moved(criteria, place, by));
  };
  const remove = (place: number) => {
    const next = criteria[place + 1] ?? criteria[place - 1];
    focusNext(next ? `[data-key="${next.key}"] [data-does="toggle"]` : "[data-does=add-criterion] button");
    setSaid(words.text("rubric_removed", { name: nameOf(place) }));
    onChange(without(criteria, place));
  };
  const add = () => {
    const criterion = newCriterion();
    setOpen((keys) => [...keys, criterion.key]);
    focusNext(`[data-key="${criterion.key}"] [data-first]`);
    onChange([...criteria, criterion]);
  };
  return { root, said, isOpen: (key: string) => open.includes(key), toggle, change, move, remove, add };
}
