import { NoticeView } from "../shared/NoticeView";
import { useWords } from "../shared/words";
import type { StudioTextKey } from "./keys";
import type { SettingsWork } from "./useSettingsForm";

/**
 * The bar of buttons, in the markup that Studio styles in its modal and in the Authoring frame. No form and
 * no submit button: the library frame prevents the default of a click on `save-button`. Not the class
 * `action-save` either: the modal would try to save for itself.
 */
export function FormActions({ form }: { form: SettingsWork }) {
  const words = useWords<StudioTextKey, never>();
  return (
    <div class="xblock-actions rm-studio__actions">
      {form.problem && <NoticeView tone="problem" text={form.problem} urgent />}
      <p class="rm-studio__saved" role="status">{form.saved ? words.text("studio_saved") : ""}</p>
      <ul class="rm-studio__buttons">
        <li class="action-item">
          <button
            type="button"
            class="button action-primary save-button rm-button rm-button--primary"
            aria-disabled={form.busy}
            aria-busy={form.busy}
            onClick={form.save}
          >
            {words.text("studio_save")}
          </button>
        </li>
        <li class="action-item">
          <button type="button" class="button action-cancel rm-button rm-button--quiet" onClick={form.cancel}>
            {words.text("cancel")}
          </button>
        </li>
      </ul>
    </div>
  );
}
