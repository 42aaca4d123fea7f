import { useState } from "preact/hooks";
import { Button } from "../../shared/Button";
import { Confirm } from "../../shared/Confirm";
import { LiveRegion } from "../../shared/LiveRegion";
import { useWords } from "../../shared/words";
import type { StudioTextKey } from "../keys";
import { CriterionEditor } from "./CriterionEditor";
import type { RubricDraft } from "./draft";
import { faultsOf, faultText } from "./faults";
import { useCriteria } from "./useCriteria";
import { WrongList } from "./WrongList";

export interface RubricEditorProps {
  rubric: RubricDraft;
  /** True once a save was tried in vain: only then it says what is wrong. */
  wrong: boolean;
  onChange: (rubric: RubricDraft) => void;
}

/** The criteria of a rubric of the author's own. */
export function RubricEditor({ rubric, wrong, onChange }: RubricEditorProps) {
  const words = useWords<StudioTextKey, never>();
  const list = useCriteria(rubric.criteria, (criteria) => onChange({ criteria }));
  const [removing, setRemoving] = useState("");
  const faults = wrong ? faultsOf(rubric) : [];
  return (
    <div ref={list.root}>
      <ol class="rm-rubric-criteria">
        {rubric.criteria.map((criterion, place) => {
          const own = faults.filter((fault) => fault.criterion === place);
          const name = criterion.title.trim() || words.text("rubric_new_criterion");
          return (
            <li key={criterion.key} class="rm-rubric-criterion" data-key={criterion.key}>
              <CriterionEditor
                criterion={criterion}
                faults={own}
                open={list.isOpen(criterion.key) || own.length > 0}
                name={name}
                place={place}
                count={rubric.criteria.length}
                onToggle={() => list.toggle(criterion.key)}
                onMove={(by) => list.move(place, by)}
                onRemove={() => setRemoving(criterion.key)}
                onChange={(part) => list.change(place, part)}
              />
              {removing === criterion.key && (
                <Confirm
                  danger
                  question={words.text("rubric_remove_question", { name })}
                  confirmLabel={words.text("rubric_remove_confirm")}
                  onConfirm={() => list.remove(place)}
                  onCancel={() => setRemoving("")}
                />
              )}
            </li>
          );
        })}
      </ol>
      <WrongList text={faultText(faults, "criteria", words)} />
      <span data-does="add-criterion"><Button onClick={list.add}>{words.text("rubric_add_criterion")}</Button></span>
      <LiveRegion message={list.said} />
    </div>
  );
}
