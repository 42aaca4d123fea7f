import { useEffect, useMemo, useState } from "preact/hooks";
import type { CellPlace } from "../editor/cell_nodes";
import type { OpenBoard } from "../editor/index";
import type { TextKey } from "../shared/keys";
import { diffBlocks, type BlockChange } from "./diff";
import { linesOf } from "./lines";
import { restore } from "./restore";
import { Checkpoints, type Checkpoint, type Kept } from "./store";

const PROBLEMS: Record<Exclude<Kept, "kept">, TextKey> = { full: "checkpoints_full", too_large: "checkpoint_too_large" };

/** The checkpoints of an open board, and what can be done with them. */
export function useCheckpoints(board: OpenBoard) {
  const { view, session } = useMemo(() => board.parts(), [board]);
  const store = useMemo(() => new Checkpoints(session.doc, session.authorship), [session]);
  const [list, setList] = useState(() => store.list());
  const [problem, setProblem] = useState<TextKey | "">("");
  const [told, setTold] = useState<TextKey | "">("");
  // a moment later: only then the answer that brought a checkpoint has told whose it is
  useEffect(() => store.observe(() => queueMicrotask(() => setList(store.list()))), [store]);

  const keep = async (name: string, automatic = false): Promise<boolean> => {
    const kept = await store.keep(view.state.doc, name, automatic);
    setProblem(kept === "kept" ? "" : PROBLEMS[kept]);
    if (kept === "kept") setTold("checkpoint_kept");
    return kept === "kept";
  };
  return {
    list,
    problem,
    told,
    keep: (name: string) => keep(name),
    async compare({ id }: Checkpoint, cellLabel: (place: CellPlace) => string): Promise<BlockChange[] | null> {
      const notes = await store.read(id);
      return notes && diffBlocks(linesOf(notes, cellLabel), linesOf(view.state.doc, cellLabel));
    },
    /** Nothing is replaced unless what stands there now is kept. */
    async restore({ id, name }: Checkpoint): Promise<void> {
      const notes = await store.read(id);
      if (!notes || !(await keep(name, true))) return;
      restore(view, notes);
      setTold("checkpoint_restored");
    },
    remove: ({ id }: Checkpoint) => store.remove(id),
  };
}
