import type { Coordinator } from "../contract/coordinator";
import { useId } from "../shared/use_id";
import { RosterSection } from "./roster/RosterSection";
import { useCoordinatorWords } from "./useCoordinatorWords";

/** Where a coordinator works: everything about who is paired with whom. */
export function CoordinatorDesk({ coordinator }: { coordinator: Coordinator }) {
  const words = useCoordinatorWords();
  const titleId = useId();
  return (
    <section class="rm-desk" aria-labelledby={titleId}>
      <div class="rm-desk__head">
        <h4 class="rm-heading" id={titleId}>{words.text("desk_title")}</h4>
        <p class="rm-muted">{words.count("roster_pairs", coordinator.pairs)}</p>
      </div>
      <RosterSection />
    </section>
  );
}
