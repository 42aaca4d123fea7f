import { useRef } from "preact/hooks";
import type { Charter } from "../contract";
import { Button } from "../shared/Button";
import { dayOf } from "../shared/day";
import { Icon } from "../shared/Icon";
import { NoticeView } from "../shared/NoticeView";
import { ActionLine } from "./ActionLine";
import { useDesk } from "./desk";
import { Later, Step } from "./Step";
import type { StepState } from "./steps";
import { usePageAction } from "./useAction";
import { useProgramWords } from "./useProgramWords";

/** The rules of posture of one's role: read and accepted once, and again when they change. */
export function CharterStep({ state }: { state: StepState }) {
  const words = useProgramWords();
  const { page, announce } = useDesk();
  const heading = useRef<HTMLHeadingElement>(null);
  const { role, charter_accepted: accepted, charter_at: at } = page.me;
  const done = () => {
    heading.current?.focus();
    announce(words.text("charter_accepted"));
  };
  return (
    <Step title={words.text("charter_title")} state={state} headingRef={heading}>
      {!role && <Later>{words.text("charter_later")}</Later>}
      {role && !accepted && <OpenCharter charter={page.charters[role]} changed={at !== null} onAccepted={done} />}
      {role && accepted && <AcceptedCharter charter={page.charters[role]} at={at} />}
    </Step>
  );
}

interface OpenCharterProps {
  charter: Charter;
  /** True for whoever has accepted an earlier one. */
  changed: boolean;
  onAccepted: () => void;
}

function OpenCharter({ charter, changed, onAccepted }: OpenCharterProps) {
  const words = useProgramWords();
  const accepting = usePageAction("accept_charter");
  const accept = async () => {
    const { role, version } = charter;
    if (await accepting.run({ role, version })) onAccepted();
  };
  return (
    <div class="rm-stack">
      {changed ? <NoticeView text={words.text("charter_again")} /> : <p>{words.text("charter_intro")}</p>}
      <Rules charter={charter} />
      <ActionLine state={accepting} />
      <div class="rm-actions">
        <Button kind="primary" busy={accepting.busy} onClick={accept}>{words.text("charter_accept")}</Button>
      </div>
    </div>
  );
}

function AcceptedCharter({ charter, at }: { charter: Charter; at: string | null }) {
  const words = useProgramWords();
  const accepted = at
    ? words.text("charter_accepted_on", { date: dayOf(at, words.locale) })
    : words.text("charter_accepted");
  return (
    <div>
      <p class="rm-done"><Icon name="check" />{accepted}</p>
      <details class="rm-details">
        <summary>{words.text("charter_read")}</summary>
        <Rules charter={charter} />
      </details>
    </div>
  );
}

function Rules({ charter }: { charter: Charter }) {
  return (
    <div class="rm-charter">
      <h5 class="rm-charter__title">{charter.title}</h5>
      <ul class="rm-charter__rules">
        {charter.rules.map((rule) => <li key={rule}>{rule}</li>)}
      </ul>
    </div>
  );
}
