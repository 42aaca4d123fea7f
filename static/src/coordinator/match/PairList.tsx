import { NoticeView } from "../../shared/NoticeView";
import { Finder } from "../Finder";
import { Pager, paged } from "../Pager";
import { useCoordinatorWords } from "../useCoordinatorWords";
import { useFinder } from "../useFinder";
import { useBench } from "./bench";
import { whyNothing } from "./nothing";
import { PairItem } from "./PairItem";
import { SHOWS, visible, type Show } from "./view";

/** The proposed pairs, a page at a time; without any, why there are none. */
export function PairList() {
  const words = useCoordinatorWords();
  const { proposal, draft, people } = useBench();
  const finder = useFinder<Show>("all");
  const found = visible(draft.pairs, people, finder.show, finder.query);
  const { shown, ...pages } = paged(found, finder.page);
  return (
    <div class="rm-desk__part">
      <h5 class="rm-subheading" ref={finder.heading} tabIndex={-1}>{words.count("proposed_pairs", draft.pairs.length)}</h5>
      {draft.pairs.length === 0 ? (
        <NoticeView text={words.text(`nothing_${whyNothing(proposal, people.values())}`)} />
      ) : (
        <>
          <Finder finder={finder} label={words.text("match_search")} shows={SHOWS} nameOf={(each) => words.text(`show_${each}`)} />
          {found.length < draft.pairs.length && <p class="rm-muted" role="status">{words.count("shown_pairs", found.length)}</p>}
          <ul class="rm-matches" aria-label={words.count("proposed_pairs", draft.pairs.length)}>
            {shown.map((pair) => <PairItem key={pair.id} pair={pair} onGone={finder.toHeading} />)}
          </ul>
          <Pager label={words.text("match_pages")} {...pages} onPage={finder.turn} />
        </>
      )}
    </div>
  );
}
