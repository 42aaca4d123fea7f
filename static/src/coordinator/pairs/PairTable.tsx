import { useRef, useState } from "preact/hooks";
import type { MatchPerson, OverviewPair, PairDecided } from "../../contract/matching";
import { Field } from "../../shared/Field";
import { Pager, paged } from "../Pager";
import { useCoordinatorWords } from "../useCoordinatorWords";
import { PairRow } from "./PairRow";
import { pairsShown, STATUSES, type StatusShown } from "./pair_filter";

export interface PairTableProps {
  pairs: readonly OverviewPair[];
  /** Who could be a new partner. */
  people: readonly MatchPerson[];
  run: string;
  onDecided: (decided: PairDecided) => void;
}

/**
 * The pairs, a page at a time, to be searched and narrowed. Roles are written out because the narrow layout
 * changes how the elements are displayed, upon which browsers forget that they are a table.
 */
export function PairTable({ pairs, people, run, onDecided }: PairTableProps) {
  const words = useCoordinatorWords();
  const [query, setQuery] = useState("");
  const [status, setStatus] = useState<StatusShown>("all");
  const [page, setPage] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const found = pairsShown(pairs, status, query);
  const { shown, ...pages } = paged(found, page);
  const turn = (to: number) => {
    setPage(to);
    heading.current?.focus();
  };
  const title = words.count("all_pairs", pairs.length);
  return (
    <div class="rm-desk__part">
      <h5 class="rm-subheading" ref={heading} tabIndex={-1}>{title}</h5>
      <div class="rm-finder">
        <Field label={words.text("pairs_search")}>
          {(control) => (
            <input
              {...control}
              type="search"
              class="rm-input"
              value={query}
              onInput={(event) => {
                setQuery(event.currentTarget.value);
                setPage(0);
              }}
            />
          )}
        </Field>
        <Field label={words.text("match_show")}>
          {(control) => (
            <select
              {...control}
              class="rm-input"
              value={status}
              onChange={(event) => {
                setStatus(event.currentTarget.value as StatusShown);
                setPage(0);
              }}
            >
              {STATUSES.map((each) => <option key={each} value={each}>{words.text(`status_shown_${each}`)}</option>)}
            </select>
          )}
        </Field>
      </div>
      {found.length < pairs.length && <p class="rm-muted" role="status">{words.count("shown_pairs", found.length)}</p>}
      <table class="rm-table rm-table--pairs" role="table" aria-label={title}>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">{words.text("role_mentor")}</th>
            <th scope="col" role="columnheader">{words.text("role_mentee")}</th>
            <th scope="col" role="columnheader">{words.text("pairs_column_state")}</th>
            <th scope="col" role="columnheader">{words.text("pairs_column_decide")}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {shown.map((pair) => (
            <PairRow
              key={pair.pair}
              pair={pair}
              people={people}
              run={run}
              onDecided={onDecided}
              onGone={() => heading.current?.focus()}
            />
          ))}
        </tbody>
      </table>
      <Pager label={words.text("pairs_pages")} {...pages} onPage={turn} />
    </div>
  );
}
