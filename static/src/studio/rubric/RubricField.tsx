import { useState } from "preact/hooks";
import type { Setting } from "../../contract";
import { Button } from "../../shared/Button";
import { Confirm } from "../../shared/Confirm";
import { useId } from "../../shared/use_id";
import { useWords } from "../../shared/words";
import type { StudioTextKey } from "../keys";
import { draftOfRubric, type RubricDraft } from "./draft";
import { RubricEditor } from "./RubricEditor";
import { StandardRubric } from "./StandardRubric";
import { useFocus } from "./use_focus";

export interface RubricFieldProps {
  setting: Setting;
  /** Null while ours is in use. */
  typed: RubricDraft | null;
  wrong: boolean;
  onType: (typed: RubricDraft | null) => void;
}

/** Ours to look at, or the author's own to edit. */
export function RubricField({ setting, typed, wrong, onType }: RubricFieldProps) {
  const words = useWords<StudioTextKey, never>();
  const [leaving, setLeaving] = useState(false);
  const helpId = useId();
  const standard = setting.standard ?? { criteria: [] };
  const { root, focusNext } = useFocus();
  const customise = () => {
    focusNext("[data-does=toggle]");
    onType(draftOfRubric(standard));
  };
  const back = () => {
    setLeaving(false);
    focusNext("[data-does=customise] button");
    onType(null);
  };
  return (
    <fieldset class="rm-plain rm-rubric" aria-describedby={helpId}>
      <legend class="rm-field__label">{setting.label}</legend>
      <p class="rm-field__hint" id={helpId}>{setting.help}</p>
      <div class="rm-rubric__body" ref={root}>
        {typed === null
          ? <StandardRubric rubric={standard} onCustomise={customise} />
          : (
            <>
              <p>{words.text("rubric_kept")}</p>
              <RubricEditor rubric={typed} wrong={wrong} onChange={onType} />
              {leaving
                ? (
                  <Confirm
                    danger
                    question={words.text("rubric_back_question")}
                    detail={words.text("rubric_back_detail")}
                    confirmLabel={words.text("rubric_back_confirm")}
                    onConfirm={back}
                    onCancel={() => setLeaving(false)}
                  />
                )
                : <Button onClick={() => setLeaving(true)}>{words.text("rubric_back")}</Button>}
            </>
          )}
      </div>
    </fieldset>
  );
}
