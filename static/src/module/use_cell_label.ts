import type { Pair } from "../contract";
import type { CellPlace } from "../editor/cell_nodes";
import { useWords } from "../shared/words";

/** What a cell of a table of pros and cons is called: whose it is, and for what. */
export function useCellLabel(pair: Pair, me: string): (place: CellPlace) => string {
  const words = useWords();
  return ({ side, kind }) => words.text(`cell_${kind}`, { name: side === pair.my_role ? me : pair.partner.name });
}
