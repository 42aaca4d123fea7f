import { Button } from "../../shared/Button";
import { useWords } from "../../shared/words";
import type { StudioTextKey } from "../keys";
import { newLevel, type LevelDraft } from "./draft";
import { faultText, type Fault } from "./faults";
import { LevelEditor } from "./LevelEditor";
import { changed, moved, without } from "./lists";
import { useFocus } from "./use_focus";
import { WrongList } from "./WrongList";

export interface LevelsProps {
  levels: readonly LevelDraft[];
  faults: readonly Fault[];
  onChange: (levels: LevelDraft[]) => void;
}

/** The levels of a criterion, as they are offered. */
export function Levels({ levels, faults, onChange }: LevelsProps) {
  const words = useWords<StudioTextKey, never>();
  const { root, focusNext } = useFocus();
  const move = (place: number, by: -1 | 1) => {
    focusNext(`[data-key="${levels[place]?.key}"] [data-does="${by < 0 ? "up" : "down"}"] button`);
    onChange(moved(levels, place, by));
  };
  const remove = (place: number) => {
    const next = levels[place + 1] ?? levels[place - 1];
    focusNext(next ? `[data-key="${next.key}"] [data-first]` : "[data-does=add] button");
    onChange(without(levels, place));
  };
  const add = () => {
    const level = newLevel(levels);
    focusNext(`[data-key="${level.key}"] [data-first]`);
    onChange([...levels, level]);
  };
  return (
    <fieldset class="rm-plain">
      <legend class="rm-field__label">{words.text("rubric_levels")}</legend>
      <div ref={root}>
        <ol class="rm-rubric-levels">
          {levels.map((level, place) => (
            <LevelEditor
              key={level.key}
              level={level}
              faults={faults.filter((fault) => fault.level === place)}
              place={place}
              count={levels.length}
              onMove={(by) => move(place, by)}
              onRemove={() => remove(place)}
              onChange={(part) => onChange(changed(levels, place, part))}
            />
          ))}
        </ol>
        <WrongList text={faultText(faults, "levels", words)} />
        <span data-does="add"><Button onClick={add}>{words.text("rubric_add_level")}</Button></span>
      </div>
    </fieldset>
  );
}
