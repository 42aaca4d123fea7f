import { Button } from "../../shared/Button";
import { useWords } from "../../shared/words";
import type { StudioTextKey } from "../keys";

export interface ItemActionsProps {
  /** What the buttons act on, for those who hear them one by one. */
  name: string;
  place: number;
  count: number;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** What can be done with an item of a list as a whole. */
export function ItemActions({ name, place, count, onMove, onRemove }: ItemActionsProps) {
  const words = useWords<StudioTextKey, never>();
  const label = (key: "rubric_up" | "rubric_down" | "rubric_remove") => (
    <>{words.text(key)}<span class="rm-hidden">{` ${name}`}</span></>
  );
  return (
    <div class="rm-rubric-actions">
      <span data-does="up"><Button disabled={place === 0} onClick={() => onMove(-1)}>{label("rubric_up")}</Button></span>
      <span data-does="down">
        <Button disabled={place === count - 1} onClick={() => onMove(1)}>{label("rubric_down")}</Button>
      </span>
      <span data-does="remove"><Button onClick={onRemove}>{label("rubric_remove")}</Button></span>
    </div>
  );
}
