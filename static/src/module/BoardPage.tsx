import { useEffect, useState } from "preact/hooks";
import type { ModulePage, Pair, SyncAnswer } from "../contract";
import { Button } from "../shared/Button";
import { NoticeView } from "../shared/NoticeView";
import { post } from "../shared/request";
import { useWords } from "../shared/words";
import type { TogetherTextKey } from "../together/keys";
import { BoardView } from "./BoardView";
import { Feedback } from "./Feedback";
import { PairPanel } from "./PairPanel";
import { PairSwitcher } from "./PairSwitcher";
import { PrivateNotes } from "./PrivateNotes";
import { ProgressView } from "./ProgressView";
import { useTogether } from "./use_together";
import { TipView } from "./TipView";

/** No poll is missing before; sites may poll slower still. */
const FRESH_MS = 45_000;

export interface BoardPageProps {
  page: ModulePage;
  onPage: (page: ModulePage) => void;
}

/** One pair and its board; a switcher when the person is in several. */
export function BoardPage({ page, onPage }: BoardPageProps) {
  const [chosen, setChosen] = useState(page.pairs[0]?.id);
  const pair = page.pairs.find(({ id }) => id === chosen) ?? page.pairs[0];
  if (!pair) return null;
  return (
    <>
      {page.pairs.length > 1 && <PairSwitcher pairs={page.pairs} chosen={pair.id} onChoose={setChosen} />}
      <TipView page={page} />
      <PairBoard key={pair.id} page={page} pair={pair} onPage={onPage} />
    </>
  );
}

function PairBoard({ page, pair, onPage }: BoardPageProps & { pair: Pair }) {
  const words = useWords();
  const [answer, setAnswer] = useState<SyncAnswer | null>(null);
  const together = useTogether(page, pair);
  const presence = useFresh(answer)?.presence ?? null;
  const reason = pair.status === "ended" && pair.reason ? words.text("pair_reason", { reason: pair.reason }) : "";
  const changed = answer !== null && answer.status !== pair.status;
  useEffect(() => {
    if (changed) askAgain(page, onPage);
  }, [changed, page, onPage]);
  return (
    <>
      {page.notice && <NoticeView title={page.notice.title} text={`${page.notice.text} ${reason}`} />}
      <PairPanel pair={pair} presence={presence} />
      <div ref={together.next} />
      {together.failed && <NotTogether onRetry={together.again} />}
      <div class="rm-together" hidden={together.failed} ref={together.agenda} />
      <BoardView page={page} pair={pair} presence={presence} onAnswer={setAnswer} />
      <div class="rm-together" hidden={together.failed} ref={together.messages} />
      <div class="rm-together" hidden={together.failed || !page.journey} ref={together.journey} />
      <PrivateNotes page={page} pair={pair} />
      <Feedback page={page} pair={pair} />
      {answer && <ProgressView progress={answer.progress} partner={pair.partner.name} />}
    </>
  );
}

function NotTogether({ onRetry }: { onRetry: () => void }) {
  const words = useWords<TogetherTextKey>();
  const shared = useWords();
  return (
    <NoticeView tone="problem" title={words.text("together_failed_title")} text={shared.text("notes_failed_text")} urgent>
      <Button kind="primary" onClick={onRetry}>{shared.text("try_again")}</Button>
    </NoticeView>
  );
}

/** The answer while it is young: when no more come, nobody knows whether the partner is still here. */
function useFresh(answer: SyncAnswer | null): SyncAnswer | null {
  const [stale, setStale] = useState<SyncAnswer | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setStale(answer), Math.max(FRESH_MS, 3 * (answer?.poll_ms ?? 0)));
    return () => clearTimeout(timer);
  }, [answer]);
  return answer === stale ? null : answer;
}

/** The pair has changed, so the page's notice may have. A page without the board never takes it from sight. */
function askAgain(page: ModulePage, onPage: (page: ModulePage) => void): void {
  post<ModulePage>(page.urls.refresh, {}).then(
    (fresh) => fresh.view === "board" && onPage(fresh),
    () => undefined,
  );
}
