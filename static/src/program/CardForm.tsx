import type { Role } from "../contract";
import { Button } from "../shared/Button";
import { Field } from "../shared/Field";
import { ActionLine } from "./ActionLine";
import { aboutLeft } from "./card_draft";
import { MAX_SKILLS } from "./chips";
import { ChipsInput } from "./ChipsInput";
import { useDesk } from "./desk";
import { LanguagesField } from "./LanguagesField";
import { useCardForm } from "./useCardForm";
import { useProgramWords } from "./useProgramWords";

export interface CardFormProps {
  role: Role;
  onSaved: () => void;
  /** Null when there is no saved card to go back to. */
  onCancel: (() => void) | null;
}

/** Writes one's card. */
export function CardForm({ role, onSaved, onCancel }: CardFormProps) {
  const words = useProgramWords();
  const { page } = useDesk();
  const { form, draft, change, errorOf, saving, submit } = useCardForm(role, onSaved);
  return (
    <form class="rm-form" ref={form} onSubmit={submit} noValidate>
      <NameField text={draft.name} error={errorOf("name")} onChange={(name) => change({ name })} />
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
      <AboutField text={draft.about} error={errorOf("about")} onChange={(about) => change({ about })} />
      <ActionLine state={saving} />
      <div class="rm-actions">
        <Button type="submit" kind="primary" busy={saving.busy}>{words.text("card_save")}</Button>
        {onCancel && <Button onClick={onCancel}>{words.text("cancel")}</Button>}
      </div>
    </form>
  );
}

interface TextFieldProps {
  text: string;
  error: string;
  onChange: (text: string) => void;
}

function NameField({ text, error, onChange }: TextFieldProps) {
  const words = useProgramWords();
  return (
    <Field label={words.text("card_name")} error={error}>
      {(control) => (
        <input
          {...control}
          class="rm-input"
          type="text"
          name="name"
          dir="auto"
          autocomplete="name"
          value={text}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

function AboutField({ text, error, onChange }: TextFieldProps) {
  const words = useProgramWords();
  const left = aboutLeft(text);
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
            value={text}
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
