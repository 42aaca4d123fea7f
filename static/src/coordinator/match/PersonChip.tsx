import type { Role } from "../../contract";
import type { MatchPerson } from "../../contract/matching";
import { give, join, loads, type Draft } from "./draft";
import { personOf, useBench, type Bench, type Dragged } from "./bench";
import { useCoordinatorWords } from "../useCoordinatorWords";

export interface PersonChipProps {
  person: MatchPerson;
  role: Role;
  /** The pair the chip stands in; null for somebody without a partner. */
  pair: number | null;
}

/** A person on a bench. A pointer can drag one onto another; keys change partners beside the chips. */
export function PersonChip({ person, role, pair }: PersonChipProps) {
  const words = useCoordinatorWords();
  const bench = useBench();
  const target = dropOf(bench, { person: person.handle, role, from: pair });
  const start = (event: DragEvent) => {
    event.dataTransfer?.setData("text/plain", person.name);
    bench.drag({ person: person.handle, role, from: pair });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    bench.drag(null);
    if (!target || !bench.dragged) return;
    const name = personOf(bench.people, bench.dragged.person).name;
    bench.edit(target, words.text("match_moved", { name, other: person.name }));
  };
  return (
    <div
      class={`rm-candidate rm-candidate--${role}${target ? " rm-candidate--target" : ""}`}
      draggable
      onDragStart={start}
      onDragEnd={() => bench.drag(null)}
      onDragOver={(event) => target && event.preventDefault()}
      onDrop={drop}
    >
      <span class="rm-candidate__role">{words.text(`role_${role}`)}</span>
      <span class="rm-candidate__name" dir="auto">{person.name}</span>
      {person.unit && <span class="rm-candidate__unit" dir="auto">{person.unit}</span>}
    </div>
  );
}

/** What the draft becomes when what is dragged falls here; null where it may not fall. */
function dropOf({ dragged, draft, people }: Bench, here: Dragged): Draft | null {
  if (!dragged || dragged.person === here.person) return null;
  if (dragged.role === here.role) {
    // in place of somebody of the same side
    if (here.from === null) return dragged.from === null ? null : give(draft, people, dragged.from, here.role, here.person);
    return give(draft, people, here.from, here.role, dragged.person);
  }
  // onto somebody of the other side, as long as that one is free
  const free = (loads(draft).get(here.person) ?? 0) < personOf(people, here.person).room;
  if (!free) return null;
  return here.role === "mentor"
    ? join(draft, people, here.person, dragged.person)
    : join(draft, people, dragged.person, here.person);
}
