import { useState } from "preact/hooks";
import type { Role } from "../../contract";
import { Icon } from "../../shared/Icon";
import { PersonPicker } from "../people/PersonPicker";
import { useCoordinatorWords } from "../useCoordinatorWords";
import { personOf, useBench } from "./bench";
import { fix, forbid, give, unpair, type DraftPair } from "./draft";
import { optionsFor, runnersUp } from "./options";
import { PairDetails } from "./PairDetails";
import { PairTools, type PairTool } from "./PairTools";
import { PersonChip } from "./PersonChip";

export interface PairItemProps {
  pair: DraftPair;
  /** The pair has gone from the list, and with it the focus. */
  onGone: () => void;
}

/** A proposed pair: who, how well, why, and what can be done about it. */
export function PairItem({ pair, onGone }: PairItemProps) {
  const words = useCoordinatorWords();
  const bench = useBench();
  const [open, setOpen] = useState<PairTool | null>(null);
  const [mentor, mentee] = [personOf(bench.people, pair.mentor), personOf(bench.people, pair.mentee)];
  const two = { mentor: mentor.name, mentee: mentee.name };
  const acts: Partial<Record<PairTool, () => void>> = {
    fix: () => bench.edit(fix(bench.draft, pair.id, !pair.fixed), words.text(pair.fixed ? "match_loosed" : "match_fixed", two)),
    unpair: () => {
      bench.edit(unpair(bench.draft, pair.id), words.text("match_unpaired", two));
      onGone();
    },
    forbid: () => {
      bench.edit(forbid(bench.draft, pair.id), words.text("match_forbidden", two));
      onGone();
    },
  };
  const use = (tool: PairTool) => {
    const act = acts[tool];
    if (act) act();
    else setOpen(open === tool ? null : tool);
  };
  return (
    <li class={pair.fixed ? "rm-match rm-match--fixed" : "rm-match"}>
      <div class="rm-match__two">
        <PersonChip person={mentor} role="mentor" pair={pair.id} />
        <PersonChip person={mentee} role="mentee" pair={pair.id} />
      </div>
      <Why pair={pair} />
      <PairTools pair={pair} label={words.text("pair_tools", two)} open={open} onUse={use} />
      {(open === "mentor" || open === "mentee") && <Change pair={pair} role={open} onClose={() => setOpen(null)} />}
      {open === "details" && <PairDetails pair={pair} mentor={mentor} mentee={mentee} />}
    </li>
  );
}

function Why({ pair: { proposed, fixed } }: { pair: DraftPair }) {
  const words = useCoordinatorWords();
  return (
    <div class="rm-match__why">
      {proposed && <span class="rm-badge rm-badge--same">{words.text("match_fit", { fit: proposed.fit })}</span>}
      {fixed && <span class="rm-badge rm-badge--new"><Icon name="lock" />{words.text("match_is_fixed")}</span>}
      <span>{proposed ? proposed.why : words.text("match_by_hand")}</span>
      {proposed?.warnings.map((warning) => (
        <span key={warning} class="rm-badge rm-badge--problem"><Icon name="alert" />{warning}</span>
      ))}
    </div>
  );
}

function Change({ pair, role, onClose }: { pair: DraftPair; role: Role; onClose: () => void }) {
  const words = useCoordinatorWords();
  const bench = useBench();
  const stays = personOf(bench.people, role === "mentor" ? pair.mentee : pair.mentor).name;
  const options = optionsFor(role, bench, words, runnersUp(pair.proposed, role));
  const pick = (handle: string) => {
    const name = personOf(bench.people, handle).name;
    onClose();
    bench.edit(give(bench.draft, bench.people, pair.id, role, handle), words.text("match_moved", { name, other: stays }));
  };
  return (
    <PersonPicker
      label={words.text(role === "mentor" ? "picker_mentor" : "picker_mentee", { name: stays })}
      options={options.filter(({ handle }) => handle !== pair[role])}
      onPick={pick}
      onCancel={onClose}
    />
  );
}
