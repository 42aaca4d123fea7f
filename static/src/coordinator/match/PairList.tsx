import { useRef, useState } from "preact/hooks";
import { Field } from "../../shared/Field";
import { NoticeView } from "../../shared/NoticeView";
import { Pager, paged } from "../Pager";
import { useCoordinatorWords } from "../useCoordinatorWords";
import { useBench } from "./bench";
import { whyNothing } from "./nothing";
import { PairItem } from "./PairItem";
import { SHOWS, visible, type Show } from "./view";

/** The proposed pairs, a page at a time; without any, why there are none. */
export function PairList() {
  const words = useCoordinatorWords();
  const { proposal, draft, people } = useBench();
  const [query, setQuery] = useState("");
  const [show, setShow] = useState<Show>("all");
  const [page, setPage] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const found = visible(draft.pairs, people, show, query);
  const { shown, ...pages } = paged(found, page);
  const turn = (to: number) => {
    setPage(to);
    heading.current?.focus();
  };
  return (
    <div class="rm-desk__part">
      <h5 class="rm-subheading" ref={heading} tabIndex={-1}>{words.count("proposed_pairs", draft.pairs.length)}</h5>
      {draft.pairs.length === 0 ? (
        <NoticeView text={words.text(`nothing_${whyNothing(proposal, people.values())}`)} />
      ) : (
        <>
          <div class="rm-finder">
            <Field label={words.text("match_search")}>
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
                  value={show}
                  onChange={(event) => {
                    setShow(event.currentTarget.value as Show);
                    setPage(0);
                  }}
                >
                  {SHOWS.map((each) => <option key={each} value={each}>{words.text(`show_${each}`)}</option>)}
                </select>
              )}
            </Field>
          </div>
          {found.length < draft.pairs.length && <p class="rm-muted" role="status">{words.count("shown_pairs", found.length)}</p>}
          <ul class="rm-matches" aria-label={words.count("proposed_pairs", draft.pairs.length)}>
            {shown.map((pair) => <PairItem key={pair.id} pair={pair} onGone={() => heading.current?.focus()} />)}
          </ul>
          <Pager label={words.text("match_pages")} {...pages} onPage={turn} />
        </>
      )}
    </div>
  );
}
