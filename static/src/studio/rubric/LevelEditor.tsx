import { useWords } from "../../shared/words";
import type { StudioTextKey } from "../keys";
import type { LevelDraft } from "./draft";
import { faultText, type Fault } from "./faults";
import { ItemActions, type ItemActionsProps } from "./ItemActions";
import { TextControl } from "./TextControl";

export interface LevelEditorProps extends Omit<ItemActionsProps, "name"> {
  level: LevelDraft;
  faults: readonly Fault[];
  onChange: (part: Partial<LevelDraft>) => void;
}

const CONTROLS = [
  { part: "points", label: "rubric_points", kind: "number" },
  { part: "title", label: "rubric_level_title", kind: "line", first: true },
  { part: "description", label: "rubric_level_description", kind: "paragraph" },
  { part: "feedback", label: "rubric_feedback", kind: "paragraph" },
] as const;

/** One answer to a criterion. */
export function LevelEditor({ level, faults, onChange, ...item }: LevelEditorProps) {
  const words = useWords<StudioTextKey, never>();
  return (
    <li class="rm-rubric-level" data-key={level.key}>
      {CONTROLS.map(({ part, label, ...look }) => (
        <TextControl
          key={part}
          {...look}
          label={words.text(label)}
          error={faultText(faults, part, words)}
          value={level[part]}
          onType={(typed) => onChange({ [part]: typed })}
        />
      ))}
      <ItemActions {...item} name={level.title || words.text("rubric_new_level")} />
    </li>
  );
}
