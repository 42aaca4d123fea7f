import { Button } from "../../shared/Button";
import { NoticeView } from "../../shared/NoticeView";
import { Reading } from "../census/Reading";
import type { Census } from "../census/useCensus";
import { useCoordinatorWords } from "../useCoordinatorWords";
import { AlonePeople } from "./AlonePeople";
import { PairTable } from "./PairTable";
import { useOverview } from "./useOverview";

/** All pairs of the program, whoever made them, and what can be decided about each. */
export function PairsSection({ census }: { census: Census }) {
  const words = useCoordinatorWords();
  const overview = useOverview(census);
  const { phase, pairs, pairsTotal, people, problem } = overview;
  return (
    <>
      <Reading
        census={census}
        intro={words.text("pairs_intro")}
        begin={words.text("pairs_start")}
        onBegin={census.begin}
      />
      {phase === "loading" && (
        <p class="rm-muted" role="status">{words.text("pairs_loading", { n: pairs.length, all: pairsTotal })}</p>
      )}
      {phase === "failed" && (
        <NoticeView tone="problem" text={problem} urgent>
          <Button kind="primary" onClick={overview.again}>{words.text("try_again")}</Button>
        </NoticeView>
      )}
      {census.phase === "done" && pairs.length > 0 && (
        <PairTable pairs={pairs} people={people} run={census.run} onDecided={overview.decided} />
      )}
      {phase === "ready" && pairs.length === 0 && <NoticeView text={words.text("pairs_none")} />}
      {phase === "ready" && <AlonePeople people={people} />}
    </>
  );
}
