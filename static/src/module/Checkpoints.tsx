import type { Pair } from "../contract";
import type { CheckpointsPart } from "../checkpoints/index";
import type { OpenBoard } from "../editor/index";
import { PartView } from "./PartView";
import { useCellLabel } from "./use_cell_label";
import { useWords } from "../shared/words";

export interface CheckpointsOpenProps {
  id: string;
  url: string;
  board: OpenBoard;
  pair: Pair;
  me: string;
  readOnly: boolean;
}

/** The board's checkpoints, loaded when they are opened. */
export function Checkpoints({ id, url, board, pair, me, readOnly }: CheckpointsOpenProps) {
  const words = useWords();
  const cellLabel = useCellLabel(pair, me);
  return (
    <div id={id} class="rm-foot__part">
      <PartView<CheckpointsPart> url={url} props={{ words, board, pair, readOnly, cellLabel }} />
    </div>
  );
}
