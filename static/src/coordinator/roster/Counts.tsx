import { useCoordinatorWords } from "../useCoordinatorWords";
import { OutcomeBadge } from "./OutcomeBadge";
import type { OutcomeCount } from "./outcomes";

/** How many rows lead to what. */
export function Counts({ counts }: { counts: OutcomeCount[] }) {
  const words = useCoordinatorWords();
  return (
    <ul class="rm-counts">
      {counts.map(({ outcome, n }) => (
        <li key={outcome}>
          <OutcomeBadge outcome={outcome}>
            {words.text("preview_count", { outcome: words.text(`outcome_${outcome}`), n })}
          </OutcomeBadge>
        </li>
      ))}
    </ul>
  );
}
