import { Field } from "../shared/Field";
import { useCoordinatorWords } from "./useCoordinatorWords";
import type { useFinder } from "./useFinder";

export interface FinderProps<Show extends string> {
  finder: ReturnType<typeof useFinder<Show>>;
  label: string;
  shows: readonly Show[];
  nameOf: (show: Show) => string;
}

/** Narrows a list of pairs: by what is said of them, and by how they stand. */
export function Finder<Show extends string>({ finder, label, shows, nameOf }: FinderProps<Show>) {
  const words = useCoordinatorWords();
  return (
    <div class="rm-finder">
      <Field label={label}>
        {(control) => (
          <input
            {...control}
            type="search"
            class="rm-input"
            value={finder.query}
            onInput={(event) => finder.search(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={words.text("match_show")}>
        {(control) => (
          <select
            {...control}
            class="rm-input"
            value={finder.show}
            onChange={(event) => finder.narrow(event.currentTarget.value as Show)}
          >
            {shows.map((show) => <option key={show} value={show}>{nameOf(show)}</option>)}
          </select>
        )}
      </Field>
    </div>
  );
}
