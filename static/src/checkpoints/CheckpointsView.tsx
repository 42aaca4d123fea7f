import { useRef, useState } from "preact/hooks";
import type { Pair } from "../contract";
import type { CellPlace } from "../editor/cell_nodes";
import type { OpenBoard } from "../editor/index";
import { LiveRegion } from "../shared/LiveRegion";
import { NoticeView } from "../shared/NoticeView";
import { useWords } from "../shared/words";
import { CheckpointItem } from "./CheckpointItem";
import { KeepForm } from "./KeepForm";
import { useCheckpoints } from "./useCheckpoints";

export interface CheckpointsProps {
  board: OpenBoard;
  pair: Pair;
  /** The pair has ended: checkpoints can be read, not made. */
  readOnly: boolean;
  cellLabel(place: CellPlace): string;
}

/** How the notes once were: kept under a name, compared with now, restored. */
export function CheckpointsView({ board, pair, readOnly, cellLabel }: CheckpointsProps) {
  const words = useWords();
  const [open, setOpen] = useState("");
  const top = useRef<HTMLDivElement>(null);
  const { list, problem, told, ...actions } = useCheckpoints(board);
  // the button that was pressed goes away with what it was about
  const backToTop = () => {
    setOpen("");
    top.current?.focus();
  };
  return (
    <div class="rm-checkpoints" ref={top} tabIndex={-1}>
      {!readOnly && <KeepForm onKeep={actions.keep} />}
      {problem && <NoticeView tone="problem" text={words.text(problem)} urgent />}
      {list.length === 0 && <p class="rm-muted">{words.text("checkpoints_none")}</p>}
      <ol class="rm-checkpoints__list">
        {list.map((checkpoint) => (
          <CheckpointItem
            key={checkpoint.id}
            checkpoint={checkpoint}
            partner={pair.partner.name}
            isOpen={checkpoint.id === open}
            readOnly={readOnly}
            compare={() => actions.compare(checkpoint, cellLabel)}
            onToggle={() => setOpen(checkpoint.id === open ? "" : checkpoint.id)}
            onRestore={() => void actions.restore(checkpoint).then(backToTop)}
            onRemove={() => {
              actions.remove(checkpoint);
              backToTop();
            }}
          />
        ))}
      </ol>
      <LiveRegion message={told && words.text(told)} />
    </div>
  );
}
