import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { MatchPerson } from "../../contract/matching";
import { Pager, paged } from "../Pager";
import { useCoordinatorWords } from "../useCoordinatorWords";
import { matches } from "./search";

/** So many can be looked through without a search. */
export const FEW = 10;

export interface FoundPeopleProps<One> {
  people: readonly One[];
  personOf: (one: One) => MatchPerson;
  /** Draws those to be seen. */
  children: (shown: readonly One[]) => ComponentChildren;
}

/** People without a pair, a page at a time, with a search where there are many. */
export function FoundPeople<One>({ people, personOf, children }: FoundPeopleProps<One>) {
  const words = useCoordinatorWords();
  const [{ query, page }, setState] = useState({ query: "", page: 0 });
  const found = people.filter((one) => {
    const { name, login, unit, skills } = personOf(one);
    return matches(query, [name, login, unit, ...skills]);
  });
  const { shown, ...pages } = paged(found, page);
  return (
    <>
      {people.length > FEW && (
        <input
          type="search"
          class="rm-input"
          aria-label={words.text("left_search")}
          placeholder={words.text("left_search")}
          value={query}
          onInput={(event) => setState({ query: event.currentTarget.value, page: 0 })}
        />
      )}
      {children(shown)}
      <Pager label={words.text("left_pages")} {...pages} onPage={(to) => setState({ query, page: to })} />
    </>
  );
}
