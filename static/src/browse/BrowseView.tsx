import { useDesk } from "../program/desk";
import { ActionLine } from "../program/ActionLine";
import { dayOf } from "../shared/day";
import { raised, toggled } from "./ranking";
import { Results } from "./Results";
import { SearchForm } from "./SearchForm";
import { useBrowsing } from "./useBrowsing";
import { useBrowsingWords } from "./useBrowsingWords";
import { Wishes } from "./Wishes";

/** The other side's cards as a coordinator last published them, and whom one would like of them. */
export function BrowseView() {
  const words = useBrowsingWords();
  const { announce } = useDesk();
  const browsing = useBrowsing();
  const { answer, wishes } = browsing;
  const ranking = wishes.map(({ handle }) => handle);

  const turn = async (handle: string, name: string) => {
    const next = toggled(ranking, handle);
    if (!(await browsing.wish(next))) return;
    const added = next.length > ranking.length;
    announce(words.text(added ? "wish_added" : "wish_removed", { name, n: next.length }));
  };
  const raise = async (handle: string, name: string) => {
    const next = raised(ranking, handle);
    if (await browsing.wish(next)) announce(words.text("wish_moved", { name, n: next.indexOf(handle) + 1 }));
  };
  return (
    <div class="rm-stack">
      {answer && (
        <p class="rm-muted rm-small">
          {words.text("browse_as_of", { date: dayOf(answer.published_at, words.locale) })}
        </p>
      )}
      {answer && <Wishes wishes={wishes} busy={browsing.wishing.busy} onRaise={raise} onRemove={turn} />}
      <ActionLine state={browsing.wishing} />
      <SearchForm answer={answer} busy={browsing.searching.busy} onSearch={browsing.search} />
      <ActionLine state={browsing.searching} />
      {answer && <Results browsing={browsing} answer={answer} ranking={ranking} onWish={turn} />}
    </div>
  );
}
