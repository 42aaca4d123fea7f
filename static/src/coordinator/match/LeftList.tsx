import { useMemo, useRef, useState } from "preact/hooks";
import type { MatchPerson } from "../../contract/matching";
import { Button } from "../../shared/Button";
import { FEW, FoundPeople } from "../people/FoundPeople";
import { PersonPicker } from "../people/PersonPicker";
import { useCoordinatorWords } from "../useCoordinatorWords";
import { personOf, useBench, type Bench } from "./bench";
import { join, loads, unpair } from "./draft";
import { optionsFor } from "./options";
import { PersonChip } from "./PersonChip";
import { PersonDetails } from "./PairDetails";

/** Everybody in no pair of the draft, why, and whom they could be paired with. A pair dropped here is taken apart. */
export function LeftList() {
  const words = useCoordinatorWords();
  const bench = useBench();
  const { proposal, people, draft, dragged } = bench;
  const summary = useRef<HTMLElement>(null);
  const left = useMemo(() => leftOf(bench), [proposal, people, draft]);
  const from = dragged?.from ?? null;
  const drop = (event: DragEvent) => {
    event.preventDefault();
    bench.drag(null);
    if (dragged && from !== null) {
      bench.edit(unpair(draft, from), words.text("match_taken_out", { name: personOf(people, dragged.person).name }));
    }
  };
  return (
    <details class="rm-details" open={left.length > 0 && left.length <= FEW}>
      <summary ref={summary}>{words.count("left_people", left.length)}</summary>
      <div
        class={from === null ? "rm-left" : "rm-left rm-left--target"}
        onDragOver={(event) => from !== null && event.preventDefault()}
        onDrop={drop}
      >
        <FoundPeople people={left} personOf={({ person }) => person}>
          {(shown) => (
            <ul class="rm-matches" aria-label={words.count("left_people", left.length)}>
              {shown.map((one) => (
                <LeftItem key={one.person.handle} {...one} onGone={() => summary.current?.focus()} />
              ))}
            </ul>
          )}
        </FoundPeople>
      </div>
    </details>
  );
}

interface Left {
  person: MatchPerson;
  message: string;
}

function leftOf({ proposal, people, draft }: Bench): Left[] {
  const paired = loads(draft);
  // who has all the partners they may have is not without one
  const left = proposal.left.filter(({ reason }) => reason !== "at_capacity");
  const messages = new Map(left.map(({ handle, message }) => [handle, message]));
  return [...people.values()]
    .filter(({ handle, room }) => !paired.has(handle) && (messages.has(handle) || room > 0))
    .map((person) => ({ person, message: messages.get(person.handle) ?? "" }));
}

function LeftItem({ person, message, onGone }: Left & { onGone: () => void }) {
  const words = useCoordinatorWords();
  const bench = useBench();
  const [open, setOpen] = useState<"pair" | "details" | null>(null);
  const other = person.role === "mentor" ? "mentee" : "mentor";
  const able = person.standing === "ready" && person.room > 0;
  const toggle = (what: "pair" | "details") => setOpen(open === what ? null : what);
  const pick = (handle: string) => {
    const [mentor, mentee] = person.role === "mentor" ? [person.handle, handle] : [handle, person.handle];
    const name = personOf(bench.people, handle).name;
    bench.edit(join(bench.draft, bench.people, mentor, mentee), words.text("match_moved", { name: person.name, other: name }));
    onGone();
  };
  return (
    <li class="rm-match">
      <PersonChip person={person} role={person.role} pair={null} />
      <p class="rm-match__why">{message || words.text("left_by_hand")}</p>
      <div class="rm-pairtools">
        {able && <Button onClick={() => toggle("pair")}>{words.text("left_pair", { name: person.name })}</Button>}
        <Button onClick={() => toggle("details")}>{words.text("pair_tool_details")}</Button>
      </div>
      {open === "pair" && (
        <PersonPicker
          label={words.text(other === "mentor" ? "picker_mentor" : "picker_mentee", { name: person.name })}
          options={optionsFor(other, bench, words)}
          onPick={pick}
          onCancel={() => setOpen(null)}
        />
      )}
      {open === "details" && <PersonDetails person={person} />}
    </li>
  );
}
