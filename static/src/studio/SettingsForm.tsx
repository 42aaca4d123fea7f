import type { StudioPage } from "../contract";
import { NoticeView } from "../shared/NoticeView";
import { useWords } from "../shared/words";
import { FormActions } from "./FormActions";
import type { StudioTextKey } from "./keys";
import type { StudioRuntime } from "./runtime";
import { SettingField } from "./SettingField";
import { useSettingsForm } from "./useSettingsForm";

export interface SettingsFormProps {
  page: StudioPage;
  runtime: StudioRuntime;
}

/** Studio's form for a block. The class `editor-with-buttons` has Studio leave the buttons to us. */
export function SettingsForm({ page, runtime }: SettingsFormProps) {
  const words = useWords<StudioTextKey, never>();
  const form = useSettingsForm(page, runtime);
  return (
    <div class="rm-studio editor-with-buttons" ref={form.ref}>
      <div class="rm-studio__fields">
        {form.messages.length > 0 && (
          <NoticeView title={words.text("studio_messages")} text={form.messages.join(" ")} />
        )}
        {form.settings.map((setting) => (
          <SettingField
            key={setting.name}
            setting={setting}
            typed={form.draft[setting.name] ?? null}
            wrong={form.wrong.includes(setting.name)}
            onType={(typed) => form.type(setting.name, typed)}
          />
        ))}
      </div>
      <FormActions form={form} />
    </div>
  );
}
