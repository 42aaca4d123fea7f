import { useRef, useState } from "preact/hooks";
import type { ModulePage, Pair, Presence, SyncAnswer } from "../contract";
import { Button } from "../shared/Button";
import { LiveRegion } from "../shared/LiveRegion";
import { NoticeView } from "../shared/NoticeView";
import { useWords } from "../shared/words";
import { useAnnouncement } from "./announcement";
import { LinkForm } from "./LinkForm";
import { NewsBar, useNewsText } from "./NewsBar";
import { NotesFoot } from "./NotesFoot";
import { PrintHead } from "./PrintHead";
import { StateDetail } from "./StateDetail";
import { StatePill } from "./StatePill";
import { SuggestionBar } from "./SuggestionBar";
import { Toolbar } from "./Toolbar";
import { useBoard } from "./use_board";
import { useId } from "../shared/use_id";

export interface BoardViewProps {
  page: ModulePage;
  pair: Pair;
  presence: Presence | null;
  onAnswer: (answer: SyncAnswer) => void;
}

/** The pair's notes: how they stand, the tools, and the text itself. */
export function BoardView({ page, pair, presence, onAnswer }: BoardViewProps) {
  const words = useWords();
  const titleId = useId();
  const section = useRef<HTMLElement>(null);
  const toolbar = useRef<HTMLDivElement>(null);
  const [linking, setLinking] = useState(false);
  const { host, phase, board, line, tools, words: count, news, readOnly, ...opening } = useBoard(page, pair, {
    onAnswer,
    openLink: () => setLinking(true),
    focusToolbar: () => toolbar.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus(),
  });
  const told = useNewsText(news, pair.partner.name);
  const announcement = useAnnouncement(line, presence, pair.partner.name, told);
  // the button that was pressed goes away: the keyboard must not start again at the top of the page
  const title = useRef<HTMLHeadingElement>(null);
  const retry = (run: () => void) => {
    title.current?.focus();
    run();
  };
  const stopLinking = () => {
    setLinking(false);
    board?.focus();
  };
  return (
    <section class="rm-board" aria-labelledby={titleId} ref={section}>
      <PrintHead page={page} pair={pair} />
      <header class="rm-board__head">
        <h4 class="rm-heading" id={titleId} ref={title} tabIndex={-1}>{words.text("notes_title")}</h4>
        {phase !== "failed" && <StatePill line={line} />}
      </header>
      <StateDetail line={line} onRetry={() => retry(() => board?.retry())} />
      {phase === "failed" && <NotOpened onRetry={() => retry(opening.again)} />}
      <div class={readOnly ? "rm-sheet rm-sheet--read" : "rm-sheet"} hidden={phase === "failed"} aria-busy={phase === "loading"}>
        {board && news && <NewsBar board={board} text={told} leads={news.places > 0} onRead={opening.readNews} />}
        {!readOnly && (
          <Toolbar box={toolbar} tools={tools} board={board} linking={linking} onLink={() => setLinking(!linking)} />
        )}
        {linking && board && !readOnly && <LinkForm board={board} address={tools?.link ?? null} onClose={stopLinking} />}
        {phase === "loading" && <Skeleton label={words.text("notes_loading")} />}
        <div class="rm-editor" ref={host} hidden={phase === "loading"} />
        {board && !readOnly && tools?.suggestion && <SuggestionBar board={board} pair={pair} by={tools.suggestion} />}
      </div>
      {board && <NotesFoot page={page} pair={pair} board={board} readOnly={readOnly} section={section} count={count} />}
      <LiveRegion message={announcement} />
    </section>
  );
}

function NotOpened({ onRetry }: { onRetry: () => void }) {
  const words = useWords();
  return (
    <NoticeView tone="problem" title={words.text("notes_failed_title")} text={words.text("notes_failed_text")} urgent>
      <Button kind="primary" onClick={onRetry}>{words.text("try_again")}</Button>
    </NoticeView>
  );
}

function Skeleton({ label }: { label: string }) {
  return (
    <div class="rm-skeleton">
      <span class="rm-hidden">{label}</span>
      <span class="rm-skeleton__line" />
      <span class="rm-skeleton__line" />
      <span class="rm-skeleton__line" />
    </div>
  );
}
