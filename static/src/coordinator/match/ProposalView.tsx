import { useMemo, useState } from "preact/hooks";
import { ActionLine } from "../../program/ActionLine";
import { useDesk } from "../../program/desk";
import { Button } from "../../shared/Button";
import { NoticeView } from "../../shared/NoticeView";
import { useCoordinatorWords } from "../useCoordinatorWords";
import { BenchContext, type Bench, type Dragged } from "./bench";
import { CommitBar, InTheWay } from "./CommitBar";
import { ForbiddenList } from "./ForbiddenList";
import { LeftList } from "./LeftList";
import { PairList } from "./PairList";
import { newSeed } from "./seed";
import { Terms } from "./Terms";
import type { Matching, Work } from "./useMatch";

/** A proposal to look over, to change and to commit. */
export function ProposalView({ matching, work }: { matching: Matching; work: Work }) {
  const words = useCoordinatorWords();
  const { announce } = useDesk();
  const [dragged, drag] = useState<Dragged | null>(null);
  const { proposal, people, drafts } = work;
  const bench = useMemo((): Bench => {
    const edit: Bench["edit"] = (next, sentence) => {
      matching.edit(next);
      announce(sentence);
    };
    return { proposal, people, draft: drafts.now, edit, dragged, drag };
  }, [proposal, people, drafts, dragged]);
  const undo = () => {
    matching.undo();
    announce(words.text("match_undone"));
  };
  return (
    <BenchContext.Provider value={bench}>
      <div class="rm-desk__part">
        {proposal.one_each && <NoticeView text={words.text("match_one_each")} />}
        {proposal.refused.length > 0 && <InTheWay committed={proposal} />}
        <Terms />
        <ActionLine state={matching.proposing} />
        <div class="rm-actions">
          <Button icon="undo" disabled={drafts.past.length === 0} onClick={undo}>{words.text("match_undo")}</Button>
          <Button icon="sync" busy={matching.proposing.busy} onClick={() => void matching.again()}>
            {words.text("match_again")}
          </Button>
          <Button busy={matching.proposing.busy} onClick={() => void matching.again(newSeed())}>
            {words.text("match_new_seed")}
          </Button>
        </div>
        <CommitBar matching={matching} />
        <p class="rm-muted rm-small">{words.text("match_seed", { seed: proposal.seed.slice(0, 8) })}</p>
      </div>
      <PairList />
      <LeftList />
      <ForbiddenList />
    </BenchContext.Provider>
  );
}
