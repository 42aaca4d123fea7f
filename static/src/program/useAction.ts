import { useRef, useState } from "preact/hooks";
import type { ProgramPage } from "../contract";
import { useDesk, type Action } from "./desk";
import { oneAtATime } from "../shared/one_at_a_time";
import { isStale } from "./problems";

/** One thing a person can do, and how far it is. */
export interface ActionState {
  busy: boolean;
  /** Why it takes longer than usual; "" when it does not. */
  delay: string;
  /** Why it failed; "" when it did not. */
  problem: string;
}

export interface Doing extends ActionState {
  /** Sends it; true when it went through. A call while one is under way does nothing. */
  run: (body: object) => Promise<boolean>;
  /** Says what is wrong before anything is sent; "" takes it back. */
  fail: (problem: string) => void;
}

const IDLE: ActionState = { busy: false, delay: "", problem: "" };

/**
 * `receive` gets the answer before `run` resolves, `missed` the failure. Facts that have moved are read again
 * by itself.
 */
export function useAction<Answer>(
  action: Action,
  receive: (answer: Answer) => void,
  missed: (failure: unknown) => void = () => undefined,
): Doing {
  const { page, ask, explain, refresh } = useDesk();
  const [state, setState] = useState(IDLE);
  const guard = useRef(oneAtATime());

  const run = (body: object) =>
    guard.current(async () => {
      if (page.sample) return false;
      setState({ ...IDLE, busy: true });
      try {
        const onWait = (delay: string) => setState({ ...IDLE, busy: true, delay });
        receive(await ask<Answer>(action, body, { onWait }));
        setState(IDLE);
        return true;
      } catch (failure) {
        setState({ ...IDLE, problem: explain(action, failure) });
        if (isStale(failure)) void refresh();
        missed(failure);
        return false;
      }
    });
  const fail = (problem: string) => setState((now) => (now.busy ? now : { ...IDLE, problem }));
  return { ...state, run, fail };
}

/** An action whose answer is the new page. */
export function usePageAction(action: Action): Doing {
  const { show } = useDesk();
  return useAction<ProgramPage>(action, show);
}
