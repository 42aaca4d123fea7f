import { useRef, useState } from "preact/hooks";
import type { Role } from "../contract";
import { bodyOf, draftOf, problemOf, settled, type CardDraft, type CardProblem } from "./card_draft";
import { useDesk } from "./desk";
import { usePageAction } from "./useAction";
import { useProgramWords } from "./useProgramWords";

/** A card being written. What is typed stays until the server has it. */
export function useCardForm(role: Role, onSaved: () => void) {
  const words = useProgramWords();
  const { page } = useDesk();
  const saving = usePageAction("save_card");
  const [draft, setDraft] = useState(() => draftOf(page.me));
  const [wrong, setWrong] = useState<CardProblem | null>(null);
  const form = useRef<HTMLFormElement>(null);

  const change = (part: Partial<CardDraft>) => {
    setDraft((before) => ({ ...before, ...part }));
    setWrong(null);
  };
  const errorOf = (field: CardProblem["field"]) =>
    wrong?.field === field ? words.text(wrong.key, { limit: wrong.limit }) : "";
  const submit = async (event: Event) => {
    event.preventDefault();
    const ready = settled(draft, role);
    const problem = problemOf(ready, role);
    setDraft(ready);
    setWrong(problem);
    if (problem) form.current?.querySelector<HTMLElement>(`[name="${problem.field}"]`)?.focus();
    else if (await saving.run(bodyOf(ready, role))) onSaved();
  };
  return { form, draft, change, errorOf, saving, submit };
}
