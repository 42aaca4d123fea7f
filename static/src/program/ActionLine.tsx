import { NoticeView } from "../shared/NoticeView";
import type { ActionState } from "./useAction";

/** What an action has to say, beside its control: why it takes long, or why it failed. */
export function ActionLine({ state }: { state: ActionState }) {
  if (state.problem) return <NoticeView tone="problem" text={state.problem} urgent />;
  return state.delay ? <p class="rm-muted" role="status">{state.delay}</p> : null;
}
