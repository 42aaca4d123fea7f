import type { Pair } from "../contract";
import { useWords } from "../shared/words";

export interface PairSwitcherProps {
  pairs: Pair[];
  chosen: string;
  onChoose: (id: string) => void;
}

/** Chooses between the pairs of someone who is in several. */
export function PairSwitcher({ pairs, chosen, onChoose }: PairSwitcherProps) {
  const words = useWords();
  return (
    <div class="rm-switcher" role="group" aria-label={words.text("pair_choose")}>
      {pairs.map(({ id, partner, status }) => (
        <button key={id} type="button" class="rm-switcher__pair" aria-pressed={id === chosen} onClick={() => onChoose(id)}>
          <bdi>{partner.name}</bdi>
          {status === "ended" && <span class="rm-switcher__note"> ({words.text("pair_ended")})</span>}
        </button>
      ))}
    </div>
  );
}
