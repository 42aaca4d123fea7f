import type { BrowseAnswer, FoundCard } from "../contract/browsing";
import { ActionLine } from "../program/ActionLine";
import { Avatar } from "../shared/Avatar";
import { Button } from "../shared/Button";
import { CardView } from "../shared/CardView";
import { useId } from "../shared/use_id";
import { MAX_WISHES, type Ranking } from "./ranking";
import type { Browsing } from "./useBrowsing";
import { useBrowsingWords } from "./useBrowsingWords";

export interface ResultsProps {
  browsing: Browsing;
  answer: BrowseAnswer;
  ranking: Ranking;
  onWish: (handle: string, name: string) => void;
}

/** The cards that fit, a page more at a time. */
export function Results({ browsing, answer, ranking, onWish }: ResultsProps) {
  const words = useBrowsingWords();
  const fullId = useId();
  const full = ranking.length >= MAX_WISHES;
  const { cards, total } = answer;
  return (
    <div class="rm-stack">
      <p role="status">{total > 0 ? words.count("browse_found", total) : words.text("browse_none")}</p>
      {full && <p class="rm-muted rm-small" id={fullId}>{words.text("wish_full")}</p>}
      <ul class="rm-found">
        {cards.map((found) => (
          <Found
            key={found.handle}
            found={found}
            wished={ranking.includes(found.handle)}
            fullId={full ? fullId : undefined}
            busy={browsing.wishing.busy}
            onWish={onWish}
          />
        ))}
      </ul>
      <ActionLine state={browsing.more} />
      {cards.length < total && (
        <div class="rm-actions">
          <Button busy={browsing.more.busy} onClick={browsing.showMore}>{words.text("browse_more")}</Button>
        </div>
      )}
    </div>
  );
}

interface FoundProps {
  found: FoundCard;
  wished: boolean;
  /** Names the text that says why no more can be wished for. */
  fullId: string | undefined;
  busy: boolean;
  onWish: (handle: string, name: string) => void;
}

/** One card. Its button turns with the wish, so that the focus stays. */
function Found({ found, wished, fullId, busy, onWish }: FoundProps) {
  const words = useBrowsingWords();
  const { handle, role, card } = found;
  const stopped = !wished && fullId !== undefined;
  return (
    <li class="rm-found__card">
      <div class="rm-person">
        <Avatar name={card.name} role={role} />
        <p class="rm-person__name"><bdi>{card.name}</bdi></p>
      </div>
      <CardView card={card} role={role} />
      <div class="rm-actions">
        <Button
          busy={busy}
          disabled={stopped}
          describedBy={stopped ? fullId : undefined}
          onClick={() => onWish(handle, card.name)}
        >
          {words.text(wished ? "wish_remove" : "wish_for", { name: card.name })}
        </Button>
      </div>
    </li>
  );
}
