import { Icon } from "../../shared/Icon";
import { useId } from "../../shared/use_id";
import { useWords } from "../../shared/words";
import type { StudioTextKey } from "../keys";
import type { CriterionDraft } from "./draft";
import { faultText, type Fault } from "./faults";
import { ItemActions, type ItemActionsProps } from "./ItemActions";
import { Levels } from "./Levels";
import { TextControl } from "./TextControl";

export interface CriterionEditorProps extends ItemActionsProps {
  criterion: CriterionDraft;
  faults: readonly Fault[];
  open: boolean;
  onToggle: () => void;
  onChange: (part: Partial<CriterionDraft>) => void;
}

const CONTROLS = [
  { part: "title", label: "rubric_criterion_title", kind: "line", first: true },
  { part: "description", label: "rubric_criterion_description", kind: "paragraph" },
  { part: "weight", label: "rubric_weight", hint: "rubric_weight_hint", kind: "number" },
] as const;

/** One question of a rubric: its name, and on demand all the rest of it. */
export function CriterionEditor(props: CriterionEditorProps) {
  const { criterion, faults, open, onToggle, onChange, ...item } = props;
  const words = useWords<StudioTextKey, never>();
  const bodyId = useId();
  const own = faults.filter(({ level }) => level === null);
  return (
    <>
      <div class="rm-rubric-criterion__head">
        <button
          type="button"
          class="rm-rubric-criterion__toggle"
          data-does="toggle"
          aria-expanded={open}
          aria-controls={bodyId}
          onClick={onToggle}
        >
          <Icon name="chevron" />
          <span dir="auto">{item.name}</span>
        </button>
        <ItemActions {...item} />
      </div>
      <div class="rm-rubric-criterion__body" id={bodyId} hidden={!open}>
        {open && CONTROLS.map(({ part, label, kind, ...more }) => (
          <TextControl
            key={part}
            kind={kind}
            first={"first" in more}
            label={words.text(label)}
            hint={"hint" in more ? words.text(more.hint) : ""}
            error={faultText(own, part, words)}
            value={criterion[part]}
            onType={(typed) => onChange({ [part]: typed })}
          />
        ))}
        {open && <Levels levels={criterion.levels} faults={faults} onChange={(levels) => onChange({ levels })} />}
      </div>
    </>
  );
}
