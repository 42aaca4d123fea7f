import { useEffect, useRef, useState } from "preact/hooks";
import { ActionLine } from "../../program/ActionLine";
import { Button } from "../../shared/Button";
import { NoticeView } from "../../shared/NoticeView";
import { Reading } from "../census/Reading";
import type { Census } from "../census/useCensus";
import { useCoordinatorWords } from "../useCoordinatorWords";
import { ProposalView } from "./ProposalView";
import { Terms } from "./Terms";
import { useMatch, type Matching } from "./useMatch";

/** Matching, from the reading of the program to the commit. */
export function MatchSection({ census }: { census: Census }) {
  const words = useCoordinatorWords();
  const [wanted, setWanted] = useState(false);
  // a server that keeps nothing would be read forever
  const reread = useRef("");
  const readAgain = () => {
    if (reread.current === census.run) return;
    reread.current = census.run;
    setWanted(true);
    census.goOn();
  };
  const matching = useMatch(census, readAgain);
  const { work, proposing } = matching;
  useEffect(() => {
    if (!wanted || census.phase !== "done") return;
    setWanted(false);
    void matching.start();
  }, [wanted, census.phase]);
  const begin = () => {
    setWanted(true);
    census.begin();
  };
  return (
    <>
      <Reading census={census} intro={words.text("match_intro")} begin={words.text("match_start")} onBegin={begin} />
      <Done matching={matching} />
      {census.phase === "done" && !work && (
        <>
          <Terms />
          <ActionLine state={proposing} />
          <div class="rm-actions">
            <Button kind="primary" busy={proposing.busy} onClick={() => void matching.start()}>
              {words.text("match_propose")}
            </Button>
          </div>
        </>
      )}
      {work && <ProposalView matching={matching} work={work} />}
    </>
  );
}

/** What a commit did; takes the focus, for the button that asked for it is gone. */
function Done({ matching: { committed } }: { matching: Matching }) {
  const words = useCoordinatorWords();
  const box = useRef<HTMLDivElement>(null);
  const made = committed && committed.refused.length === 0 ? committed : null;
  useEffect(() => {
    if (made) box.current?.focus();
  }, [made]);
  return (
    <div class="rm-desk__done" ref={box} tabIndex={-1}>
      {made && (
        <NoticeView
          tone="success"
          title={words.count("committed_pairs", made.paired)}
          text={words.text("roster_committed_hint")}
        />
      )}
      {made && made.broken.length > 0 && (
        <NoticeView tone="waiting" icon="alert" text={words.count("committed_broken", made.broken.length)} />
      )}
    </div>
  );
}
