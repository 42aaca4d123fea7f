import { useRef, useState } from "preact/hooks";
import type { Role } from "../contract";
import { Button } from "../shared/Button";
import { Field } from "../shared/Field";
import { ActionLine } from "./ActionLine";
import { aboutLeft, cardOf, draftOf, problemOf, settled, type CardDraft, type CardProblem } from "./card_draft";
import { MAX_SKILLS } from "./chips";
import { ChipsInput } from "./ChipsInput";
import { useDesk } from "./desk";
import { LanguagesField } from "./LanguagesField";
import { usePageAction } from "./useAction";
import { useProgramWords } from "./useProgramWords";

export interface CardFormProps {
  role: Role;
  onSaved: () => void;
  /** Null when there is no saved card to go back to. */
  onCancel: (() => void) | null;
}

/** Writes one's card. What is typed stays until the server has it. */
export function CardForm({ role, onSaved, onCancel }: CardFormProps) {
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
    else if (await saving.run({ role, card: cardOf(ready, role) })) onSaved();
  };

  return (
    <form class="rm-form" ref={form} onSubmit={submit} noValidate>
      <Field label={words.text("card_name")} error={errorOf("name")}>
        {(control) => (
          <input
            {...control}
            class="rm-input"
            type="text"
            name="name"
            dir="auto"
            autocomplete="name"
            value={draft.name}
            onInput={(event) => change({ name: event.currentTarget.value })}
          />
        )}
      </Field>
      <ChipsInput
        label={words.text(`card_skills_${role}`)}
        hint={words.text("card_skills_hint", { limit: MAX_SKILLS })}
        name="skills"
        items={draft.skills[role]}
        typing={draft.typing}
        error={errorOf("skills")}
        onChange={(items, typing) => change({ skills: { ...draft.skills, [role]: items }, typing })}
      />
      <LanguagesField
        choices={page.languages}
        chosen={draft.languages}
        error={errorOf("languages")}
        onChange={(languages) => change({ languages })}
      />
      <AboutField about={draft.about} error={errorOf("about")} onChange={(about) => change({ about })} />
      <ActionLine state={saving} />
      <div class="rm-actions">
        <Button type="submit" kind="primary" busy={saving.busy}>{words.text("card_save")}</Button>
        {onCancel && <Button onClick={onCancel}>{words.text("cancel")}</Button>}
      </div>
    </form>
  );
}

interface AboutFieldProps {
  about: string;
  error: string;
  onChange: (about: string) => void;
}

function AboutField({ about, error, onChange }: AboutFieldProps) {
  const words = useProgramWords();
  const left = aboutLeft(about);
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
            value={about}
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
