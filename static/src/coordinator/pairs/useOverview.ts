import { useEffect, useRef, useState } from "preact/hooks";
import type { MatchPerson, Overview, OverviewPair, PairDecided } from "../../contract/matching";
import { useDesk, type Desk } from "../../program/desk";
import { isRequestFailure } from "../../shared/request";
import type { Census } from "../census/useCensus";

export interface OverviewState {
  phase: "waiting" | "loading" | "ready" | "failed";
  pairs: readonly OverviewPair[];
  pairsTotal: number;
  /** Participants in no active pair. */
  people: readonly MatchPerson[];
  problem: string;
}

const NOTHING: OverviewState = { phase: "waiting", pairs: [], pairsTotal: 0, people: [], problem: "" };

/** All pairs of a finished reading: the first page at once, the others while that is looked at. */
export function useOverview(census: Census) {
  const desk = useDesk();
  const latest = useRef(desk);
  latest.current = desk;
  const [state, setState] = useState(NOTHING);
  const [attempt, setAttempt] = useState(0);
  // a server that keeps nothing would be read forever
  const reread = useRef(false);
  const { phase, run, at, goOn } = census;
  // moves with each commit, here or elsewhere, that this page has heard of
  const revision = desk.page.coordinator?.revision;

  useEffect(() => {
    if (phase !== "done") return undefined;
    const loading = { gone: false };
    setState({ ...NOTHING, phase: "loading" });
    loadAll(latest, run, {
      gone: () => loading.gone,
      onPage: (page) => setState((before) => withPage(before, page)),
    }).catch((failure: unknown) => {
      if (loading.gone) return;
      if (isRequestFailure(failure) && failure.code === "census_incomplete" && !reread.current) {
        reread.current = true;
        goOn();
      } else setState((before) => ({ ...before, phase: "failed", problem: desk.explain("overview", failure) }));
    });
    return () => {
      loading.gone = true;
    };
  }, [phase, run, at, revision, attempt]);

  const decided = ({ pair, made }: PairDecided) =>
    setState((before) => ({
      ...before,
      pairs: [...(made ? [made] : []), ...before.pairs.map((one) => (one.pair === pair.pair ? pair : one))],
      pairsTotal: before.pairsTotal + (made ? 1 : 0),
      people: before.people.filter(({ handle }) => !made || ![made.mentor.handle, made.mentee.handle].includes(handle)),
    }));
  const again = () => {
    reread.current = false;
    setAttempt(attempt + 1);
  };
  return { ...state, decided, again };
}

interface Loading {
  gone: () => boolean;
  onPage: (page: Overview) => void;
}

async function loadAll(desk: { current: Desk }, run: string, { gone, onPage }: Loading): Promise<void> {
  let offset: number | null = 0;
  while (offset !== null) {
    const page: Overview = await desk.current.ask<Overview>("overview", { run, offset }, { onWait: () => undefined });
    if (gone()) return;
    onPage(page);
    offset = page.next;
  }
}

function withPage(before: OverviewState, page: Overview): OverviewState {
  return {
    phase: page.next === null ? "ready" : "loading",
    pairs: [...before.pairs, ...page.pairs],
    pairsTotal: page.pairs_total,
    people: [...before.people, ...page.people],
    problem: "",
  };
}
