import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { CensusAnswer } from "../../contract/matching";
import { isRequestFailure } from "../../shared/request";
import { useDesk, type Desk } from "../../program/desk";
import { keepRun, keptRun, type KeptRun } from "./kept_run";

/** How far the program has been read. */
export interface CensusState {
  phase: "none" | "reading" | "stopped" | "failed" | "done";
  /** "" before the first page. */
  run: string;
  read: number;
  participants: number;
  total: number;
  /** When it was read; null until then. Milliseconds. */
  at: number | null;
  /** Finished just now, not before a reload. */
  fresh: boolean;
  /** Why it takes longer or failed; "" when neither. */
  problem: string;
}

export interface Census extends CensusState {
  /** Reads everybody anew. */
  begin: () => void;
  /** Goes on where it was left, over pages that the server has lost too. */
  goOn: () => void;
  stop: () => void;
}

const NOTHING: CensusState = {
  phase: "none",
  run: "",
  read: 0,
  participants: 0,
  total: 0,
  at: null,
  fresh: false,
  problem: "",
};

/** Reads the program a page at a time, until it is told to stop. Goes on by itself after a reload. */
export function useCensus(): Census {
  const desk = useDesk();
  const latest = useRef(desk);
  latest.current = desk;
  const program = desk.page.coordinator?.urls.read_census ?? "";
  const [state, setState] = useState(NOTHING);

  const actions = useMemo(() => {
    let turn = 0;
    const kept: { now: KeptRun | null } = { now: keptRun(program) };
    const keep = (run: KeptRun) => keepRun(program, (kept.now = run));
    const start = (run: string) => {
      const mine = (turn += 1);
      setState((before) => ({ ...(run ? before : NOTHING), phase: "reading", run, problem: "" }));
      void readAll(latest, run, {
        goesOn: () => mine === turn,
        onPage: (answer) => {
          const before = kept.now?.run === answer.run ? kept.now.at : null;
          const at = answer.done ? (before ?? Date.now()) : before;
          keep({ run: answer.run, at, stopped: false });
          setState(stateOf(answer, at, answer.done && before === null));
        },
        onWait: (problem) => setState((before) => ({ ...before, problem })),
        onFailure: (problem) => setState((before) => ({ ...before, phase: "failed", problem })),
      });
    };
    return {
      kept,
      begin: () => start(""),
      goOn: () => start(kept.now?.run ?? ""),
      stop: () => {
        turn += 1;
        if (kept.now) keep({ ...kept.now, stopped: true });
        setState((before) => ({ ...before, phase: "stopped", problem: "" }));
      },
      leave: () => void (turn += 1),
    };
  }, [program]);

  useEffect(() => {
    const { now } = actions.kept;
    if (now?.stopped) setState({ ...NOTHING, phase: "stopped", run: now.run });
    else if (now) actions.goOn();
    return actions.leave;
  }, [actions]);
  return { ...state, begin: actions.begin, goOn: actions.goOn, stop: actions.stop };
}

interface Reading {
  goesOn: () => boolean;
  onPage: (answer: CensusAnswer) => void;
  onWait: (sentence: string) => void;
  onFailure: (sentence: string) => void;
}

async function readAll(desk: { current: Desk }, first: string, reading: Reading): Promise<void> {
  let [run, cursor] = [first, ""];
  while (reading.goesOn()) {
    try {
      const body = { ...(run && { run }), ...(cursor && { cursor }) };
      const answer = await desk.current.ask<CensusAnswer>("read_census", body, { onWait: reading.onWait });
      if (!reading.goesOn()) return;
      reading.onPage(answer);
      if (answer.done || !answer.cursor) return;
      [run, cursor] = [answer.run, answer.cursor];
    } catch (failure) {
      if (!reading.goesOn()) return;
      // begun anew elsewhere meanwhile, or forgotten: so it is here
      if (run && isRequestFailure(failure) && failure.code === "census_incomplete") [run, cursor] = ["", ""];
      else return reading.onFailure(desk.current.explain("read_census", failure));
    }
  }
}

function stateOf(answer: CensusAnswer, at: number | null, fresh: boolean): CensusState {
  const { run, read, participants, total, done } = answer;
  return { phase: done ? "done" : "reading", run, read, participants, total, at, fresh, problem: "" };
}
