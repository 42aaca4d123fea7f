import type { Coordinator } from "../contract/coordinator";
import { useId } from "../shared/use_id";
import { ReadLine } from "./census/ReadLine";
import { useCensus } from "./census/useCensus";
import { MatchSection } from "./match/MatchSection";
import { PairsSection } from "./pairs/PairsSection";
import { RosterSection } from "./roster/RosterSection";
import { Tabs } from "./Tabs";
import { useCoordinatorWords } from "./useCoordinatorWords";

/** Where a coordinator works: everything about who is paired with whom. */
export function CoordinatorDesk({ coordinator }: { coordinator: Coordinator }) {
  const words = useCoordinatorWords();
  const titleId = useId();
  const census = useCensus();
  return (
    <section class="rm-desk" aria-labelledby={titleId}>
      <div class="rm-desk__head">
        <h4 class="rm-heading" id={titleId}>{words.text("desk_title")}</h4>
        <p class="rm-muted">{words.count("roster_pairs", coordinator.pairs)}</p>
      </div>
      <ReadLine census={census} />
      <Tabs
        label={words.text("desk_title")}
        first="match"
        tabs={[
          { name: "match", label: words.text("tab_match"), children: <MatchSection census={census} /> },
          { name: "pairs", label: words.text("tab_pairs"), children: <PairsSection census={census} /> },
          { name: "roster", label: words.text("tab_roster"), children: <RosterSection census={census} /> },
        ]}
      />
    </section>
  );
}
