import type { Coordinator } from "../contract/coordinator";
import { NoticeView } from "../shared/NoticeView";
import { useId } from "../shared/use_id";
import { Reading } from "./census/Reading";
import { ReadLine } from "./census/ReadLine";
import { useCensus, type Census } from "./census/useCensus";
import { MatchSection } from "./match/MatchSection";
import { PairsSection } from "./pairs/PairsSection";
import { RosterSection } from "./roster/RosterSection";
import { TakeAway } from "./roster/TakeAway";
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
        {!coordinator.by_teams && <p class="rm-muted">{words.count("roster_pairs", coordinator.pairs)}</p>}
      </div>
      <ReadLine census={census} />
      {coordinator.by_teams ? <OfTeams census={census} /> : <Parts census={census} />}
    </section>
  );
}

function Parts({ census }: { census: Census }) {
  const words = useCoordinatorWords();
  return (
    <Tabs
      label={words.text("desk_title")}
      first="match"
      tabs={[
        { name: "match", label: words.text("tab_match"), children: <MatchSection census={census} /> },
        { name: "pairs", label: words.text("tab_pairs"), children: <PairsSection census={census} /> },
        { name: "roster", label: words.text("tab_roster"), children: <RosterSection census={census} /> },
      ]}
    />
  );
}

/** Where no roster counts there is nothing to match or to commit, only to read and to take away. */
function OfTeams({ census }: { census: Census }) {
  const words = useCoordinatorWords();
  return (
    <>
      <NoticeView title={words.text("desk_teams")} text={words.text("desk_teams_text")} />
      <Reading
        census={census}
        intro={words.text("desk_teams_read")}
        begin={words.text("desk_teams_begin")}
        onBegin={census.begin}
      />
      <TakeAway census={census} />
    </>
  );
}
