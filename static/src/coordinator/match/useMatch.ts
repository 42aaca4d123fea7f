import { useEffect, useRef, useState } from "preact/hooks";
import type { Couple, MatchingCommitted, Proposal } from "../../contract/matching";
import { useDesk } from "../../program/desk";
import { useAction } from "../../program/useAction";
import { isRequestFailure } from "../../shared/request";
import type { Census } from "../census/useCensus";
import { useCoordinatorWords } from "../useCoordinatorWords";
import { coupleOf, draftOf, type Draft, type People } from "./draft";
import { began, changed, undone, type History } from "./history";
import { keepDecisions, keptDecisions } from "./kept_decisions";

export interface Work {
  proposal: Proposal;
  people: People;
  drafts: History<Draft>;
}

export type Matching = ReturnType<typeof useMatch>;

/** A coordinator's work on one proposal, from the first look to the commit. */
export function useMatch(census: Census, onLost: () => void) {
  const words = useCoordinatorWords();
  const { announce, refresh } = useDesk();
  const [work, setWork] = useState<Work | null>(null);
  const [committed, setCommitted] = useState<MatchingCommitted | null>(null);
  const [conflict, setConflict] = useState(false);
  const asked = useRef<Asked>(NOTHING_ASKED);

  const receive = (proposal: Proposal) => {
    const { handmade, forbidden } = asked.current;
    const draft = draftOf(proposal, forbidden, handmade);
    setWork((before) => ({
      proposal,
      people: new Map(proposal.people.map((person) => [person.handle, person])),
      drafts: before ? changed(before.drafts, draft) : began(draft),
    }));
    setConflict(false);
    setCommitted(null);
    announce(words.count("proposed_pairs", proposal.pairs.length));
  };
  const lost = (failure: unknown) => {
    if (isRequestFailure(failure) && failure.code === "census_incomplete") onLost();
  };
  const proposing = useAction<Proposal>("propose", receive, lost);
  const propose = ({ seed = "", fixed = [], forbidden = [], handmade = [] }: Partial<Asked> = {}) => {
    asked.current = { seed, fixed, forbidden, handmade };
    return proposing.run({ run: census.run, seed, fixed, forbidden });
  };

  const made = (answer: MatchingCommitted) => {
    setCommitted(answer);
    if (answer.refused.length > 0) return;
    setWork(null);
    keepDecisions({ run: "", seed: "", fixed: [], forbidden: [] });
    announce(words.count("committed_pairs", answer.paired));
    void refresh();
  };
  const missed = (failure: unknown) => {
    lost(failure);
    setConflict(isRequestFailure(failure) && failure.code === "roster_changed");
  };
  const committing = useAction<MatchingCommitted>("commit_matching", made, missed);

  const draft = work?.drafts.now;
  useEffect(() => {
    if (work && draft) keepDecisions({ run: census.run, seed: work.proposal.seed, ...decisionsOf(draft) });
  }, [draft]);

  return {
    work,
    committed,
    conflict,
    proposing,
    committing,
    /** The first proposal of a reading, with what was decided over it before a reload. */
    start: () => propose({ ...keptDecisions(census.run) }),
    /** Again, with what was fixed and forbidden by hand; a new seed draws ties anew. */
    again: (seed = work?.proposal.seed ?? "") => draft && propose({ seed, ...decisionsOf(draft) }),
    /** Lays all present pairs on the roster as it is now. */
    compare: () => work && draft && propose(comparisonOf(work.proposal.seed, draft)),
    edit: (next: Draft) => {
      setWork((before) => before && { ...before, drafts: changed(before.drafts, next) });
      setCommitted(null);
    },
    undo: () => setWork((before) => before && { ...before, drafts: undone(before.drafts) }),
    commit: () =>
      work && draft && committing.run({ run: census.run, pairs: draft.pairs.map(coupleOf), revision: work.proposal.revision }),
  };
}

interface Asked {
  seed: string;
  fixed: readonly Couple[];
  forbidden: readonly Couple[];
  /** Of `fixed`, those that nobody fixed. */
  handmade: readonly Couple[];
}

const NOTHING_ASKED: Asked = { seed: "", fixed: [], forbidden: [], handmade: [] };

function decisionsOf({ pairs, forbidden }: Draft): Pick<Asked, "fixed" | "forbidden"> {
  return { fixed: pairs.filter(({ fixed }) => fixed).map(coupleOf), forbidden };
}

function comparisonOf(seed: string, { pairs, forbidden }: Draft): Asked {
  const handmade = pairs.filter(({ fixed }) => !fixed).map(coupleOf);
  return { seed, fixed: pairs.map(coupleOf), forbidden, handmade };
}
