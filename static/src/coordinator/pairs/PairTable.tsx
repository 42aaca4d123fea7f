import type { MatchPerson, OverviewPair, PairDecided } from "../../contract/matching";
import { Finder } from "../Finder";
import { Pager, paged } from "../Pager";
import { useCoordinatorWords } from "../useCoordinatorWords";
import { useFinder } from "../useFinder";
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
  const finder = useFinder<StatusShown>("all");
  const found = pairsShown(pairs, finder.show, finder.query);
  const { shown, ...pages } = paged(found, finder.page);
  const title = words.count("all_pairs", pairs.length);
  return (
    <div class="rm-desk__part">
      <h5 class="rm-subheading" ref={finder.heading} tabIndex={-1}>{title}</h5>
      <Finder
        finder={finder}
        label={words.text("pairs_search")}
        shows={STATUSES}
        nameOf={(each) => words.text(`status_shown_${each}`)}
      />
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
              onGone={finder.toHeading}
            />
          ))}
        </tbody>
      </table>
      <Pager label={words.text("pairs_pages")} {...pages} onPage={finder.turn} />
    </div>
  );
}
