import type { MatchPerson, RunnerUp } from "../../contract/matching";
import { useCoordinatorWords } from "../useCoordinatorWords";
import { personOf, useBench } from "./bench";
import type { DraftPair } from "./draft";

const PARTS = ["skills", "language", "availability", "unit", "wishes"] as const;

/** What the fit is made of, what both said of themselves, and who would have been next. */
export function PairDetails({ pair, mentor, mentee }: { pair: DraftPair; mentor: MatchPerson; mentee: MatchPerson }) {
  const words = useCoordinatorWords();
  const { proposed } = pair;
  return (
    <div class="rm-match__details">
      {proposed && (
        <ul class="rm-chips" aria-label={words.text("match_parts")}>
          {PARTS.map((part) => (
            <li key={part} class="rm-chip">{words.text("match_part", { part: words.text(`part_${part}`), worth: proposed.parts[part] })}</li>
          ))}
        </ul>
      )}
      <PersonDetails person={mentor} next={proposed?.for_mentor ?? []} />
      <PersonDetails person={mentee} next={proposed?.for_mentee ?? []} />
    </div>
  );
}

export function PersonDetails({ person, next = [] }: { person: MatchPerson; next?: readonly RunnerUp[] }) {
  const words = useCoordinatorWords();
  const { people } = useBench();
  const list = new Intl.ListFormat(words.locale, { type: "unit" });
  const nameOf = (handle: string) => personOf(people, handle).name;
  const rows: [string, string][] = [
    [words.text("person_login"), person.login],
    [words.text(person.role === "mentor" ? "card_offers" : "card_wants"), list.format(person.skills)],
    [words.text("card_languages"), list.format(person.languages)],
    [words.text("person_wishes"), list.format(person.wishes.map(nameOf))],
    [
      words.text("person_next"),
      list.format(next.map(({ handle, fit }) => words.text("person_next_fit", { name: nameOf(handle), fit }))),
    ],
  ];
  return (
    <div class="rm-facts">
      <p class="rm-facts__title" dir="auto">{person.name}</p>
      <dl>
        {rows.map(([term, text]) => text && (
          <div key={term}>
            <dt>{term}</dt>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
