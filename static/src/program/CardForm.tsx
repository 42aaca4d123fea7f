import type { Role } from "../contract";
import { Button } from "../shared/Button";
import { ActionLine } from "./ActionLine";
import { AvailabilityField } from "./AvailabilityField";
import { AboutField, ConsentField, TextField } from "./card_fields";
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
      <TextField
        name="name"
        label={words.text("card_name")}
        complete="name"
        text={draft.name}
        error={errorOf("name")}
        onChange={(name) => change({ name })}
      />
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
      <AvailabilityField
        chosen={draft.availability}
        onChange={(availability) => change({ availability })}
      />
      <AboutField text={draft.about} error={errorOf("about")} onChange={(about) => change({ about })} />
      <TextField
        name="unit"
        label={words.text("card_unit_label")}
        hint={words.text("card_unit_hint")}
        complete="organization-title"
        text={draft.unit}
        error={errorOf("unit")}
        onChange={(unit) => change({ unit })}
      />
      <TextField
        name="reports_to"
        label={words.text("card_manager")}
        hint={words.text("card_manager_hint")}
        complete="off"
        text={draft.reportsTo}
        error={errorOf("reports_to")}
        onChange={(reportsTo) => change({ reportsTo })}
      />
      <ConsentField on={draft.consent} onChange={(consent) => change({ consent })} />
      <ActionLine state={saving} />
      <div class="rm-actions">
        <Button type="submit" kind="primary" busy={saving.busy}>{words.text("card_save")}</Button>
        {onCancel && <Button onClick={onCancel}>{words.text("cancel")}</Button>}
      </div>
    </form>
  );
}
