import type { MatchPerson } from "../../contract/matching";
import { FoundPeople } from "../people/FoundPeople";
import { useCoordinatorWords } from "../useCoordinatorWords";

/** Who takes part and is in no pair. */
export function AlonePeople({ people }: { people: readonly MatchPerson[] }) {
  const words = useCoordinatorWords();
  if (people.length === 0) return null;
  return (
    <details class="rm-details">
      <summary>{words.count("alone_people", people.length)}</summary>
      <div class="rm-left">
        <FoundPeople people={people} personOf={(person) => person}>
          {(shown) => <ul class="rm-plainlist">{shown.map((person) => <Alone key={person.handle} person={person} />)}</ul>}
        </FoundPeople>
      </div>
    </details>
  );
}

function Alone({ person }: { person: MatchPerson }) {
  const words = useCoordinatorWords();
  return (
    <li class="rm-plainlist__item">
      <span>
        <span dir="auto">{person.name}</span>{" "}
        <span class="rm-muted rm-small">
          {[words.text(`role_${person.role}`), person.unit].filter(Boolean).join(" · ")}
        </span>
      </span>
      <span class="rm-muted rm-small">{words.text(`standing_${person.standing}`)}</span>
    </li>
  );
}
