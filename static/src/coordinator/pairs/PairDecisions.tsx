import { useState } from "preact/hooks";
import type { Couple, MatchPerson, OverviewPair, PairDecided } from "../../contract/matching";
import type { Role } from "../../contract";
import { ActionLine } from "../../program/ActionLine";
import { useDesk } from "../../program/desk";
import { useAction } from "../../program/useAction";
import { Button } from "../../shared/Button";
import { Field } from "../../shared/Field";
import { PersonPicker } from "../people/PersonPicker";
import { useCoordinatorWords } from "../useCoordinatorWords";
import { partnersFor } from "./partners";

export interface PairDecisionsProps {
  pair: OverviewPair;
  two: { mentor: string; mentee: string };
  people: readonly MatchPerson[];
  run: string;
  onDecided: (decided: PairDecided) => void;
  /** Called once a decision is made and shown. */
  after: () => void;
}

/** What a coordinator can decide about one pair: its start, its end, its coming back, and new partners. */
export function PairDecisions(props: PairDecisionsProps) {
  const { pair } = props;
  return (
    <div class="rm-decisions">
      {pair.status === "ended" ? <Reopen {...props} /> : <><Start {...props} /><End {...props} /></>}
      <Rematch {...props} />
    </div>
  );
}

/** Sends a decision; what became of the pair is shown in its row, and said. */
function useDecision(action: "end_pair" | "reopen_pair" | "start_pair" | "rematch", props: PairDecisionsProps, done: string) {
  const { announce } = useDesk();
  const { run, pair, onDecided, after } = props;
  const deciding = useAction<PairDecided>(action, (decided) => {
    onDecided(decided);
    announce(done);
  });
  const decide = async (body: object = {}) => {
    if (await deciding.run({ run, pair: pair.pair, ...body })) after();
  };
  return { ...deciding, decide };
}

function Start(props: PairDecisionsProps) {
  const words = useCoordinatorWords();
  const [starts, setStarts] = useState(props.pair.starts);
  const setting = useDecision("start_pair", props, words.text("pair_start_set", props.two));
  const submit = (event: Event) => {
    event.preventDefault();
    void setting.decide({ starts });
  };
  return (
    <form class="rm-decision" onSubmit={submit}>
      <Field label={words.text("pair_start")} hint={words.text("pair_start_hint")}>
        {(control) => (
          <input {...control} type="date" class="rm-input rm-input--date" value={starts} onInput={(event) => setStarts(event.currentTarget.value)} />
        )}
      </Field>
      <ActionLine state={setting} />
      <Button type="submit" busy={setting.busy}>{words.text("pair_start_save")}</Button>
    </form>
  );
}

function End(props: PairDecisionsProps) {
  const words = useCoordinatorWords();
  return (
    <WithReason
      deciding={useDecision("end_pair", props, words.text("pair_has_ended", props.two))}
      hint={words.text("pair_end_hint")}
      button={words.text("pair_end")}
    />
  );
}

function Reopen(props: PairDecisionsProps) {
  const words = useCoordinatorWords();
  return (
    <WithReason
      deciding={useDecision("reopen_pair", props, words.text("pair_goes_on", props.two))}
      hint={words.text("pair_reopen_hint")}
      button={words.text("pair_reopen")}
    />
  );
}

const LONGEST_REASON = 500;

function WithReason({ deciding, hint, button }: { deciding: ReturnType<typeof useDecision>; hint: string; button: string }) {
  const words = useCoordinatorWords();
  const [reason, setReason] = useState("");
  const submit = (event: Event) => {
    event.preventDefault();
    void deciding.decide({ reason });
  };
  return (
    <form class="rm-decision" onSubmit={submit}>
      <Field label={words.text("leave_reason")} hint={hint}>
        {(control) => (
          <input {...control} class="rm-input" maxLength={LONGEST_REASON} value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
        )}
      </Field>
      <ActionLine state={deciding} />
      <Button type="submit" busy={deciding.busy}>{button}</Button>
    </form>
  );
}

function Rematch(props: PairDecisionsProps) {
  const words = useCoordinatorWords();
  const [changing, setChanging] = useState<Role | null>(null);
  const matching = useDecision("rematch", props, words.text("pair_rematched"));
  const { pair, two, people } = props;
  const pick = (handle: string) => {
    const couple: Couple = changing === "mentor" ? [handle, pair.mentee.handle] : [pair.mentor.handle, handle];
    setChanging(null);
    void matching.decide({ couple });
  };
  return (
    <div class="rm-decision">
      <p class="rm-field__label">{words.text("pair_rematch")}</p>
      <p class="rm-field__hint">{words.text("pair_rematch_hint")}</p>
      <ActionLine state={matching} />
      {changing ? (
        <PersonPicker
          label={words.text(changing === "mentor" ? "picker_mentor" : "picker_mentee", {
            name: changing === "mentor" ? two.mentee : two.mentor,
          })}
          options={partnersFor(changing, people, words)}
          onPick={pick}
          onCancel={() => setChanging(null)}
        />
      ) : (
        <div class="rm-pairtools">
          <Button busy={matching.busy} onClick={() => void matching.decide()}>{words.text("pair_rematch_same")}</Button>
          {pair.mentee.name && <Button onClick={() => setChanging("mentor")}>{words.text("pair_other_mentor", { name: two.mentee })}</Button>}
          {pair.mentor.name && <Button onClick={() => setChanging("mentee")}>{words.text("pair_other_mentee", { name: two.mentor })}</Button>}
        </div>
      )}
    </div>
  );
}
