import { useState } from "preact/hooks";
import type { MatchPerson } from "../../contract/matching";
import { Pager, paged } from "../Pager";
import { matches } from "../people/search";
import { useCoordinatorWords } from "../useCoordinatorWords";

/** Who takes part and is in no pair. */
export function AlonePeople({ people }: { people: readonly MatchPerson[] }) {
  const words = useCoordinatorWords();
  const [query, setQuery] = useState("");
  const [page, setPage] = useState(0);
  if (people.length === 0) return null;
  const found = people.filter(({ name, login, unit, skills }) => matches(query, [name, login, unit, ...skills]));
  const { shown, ...pages } = paged(found, page);
  return (
    <details class="rm-details">
      <summary>{words.count("alone_people", people.length)}</summary>
      <div class="rm-left">
        {people.length > 10 && (
          <input
            type="search"
            class="rm-input"
            aria-label={words.text("left_search")}
            placeholder={words.text("left_search")}
            value={query}
            onInput={(event) => {
              setQuery(event.currentTarget.value);
              setPage(0);
            }}
          />
        )}
        <ul class="rm-plainlist">
          {shown.map((person) => (
            <li key={person.handle} class="rm-plainlist__item">
              <span>
                <span dir="auto">{person.name}</span>{" "}
                <span class="rm-muted rm-small">
                  {[words.text(`role_${person.role}`), person.unit].filter(Boolean).join(" · ")}
                </span>
              </span>
              <span class="rm-muted rm-small">{words.text(`standing_${person.standing}`)}</span>
            </li>
          ))}
        </ul>
        <Pager label={words.text("left_pages")} {...pages} onPage={setPage} />
      </div>
    </details>
  );
}
