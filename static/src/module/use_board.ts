import { useEffect, useRef, useState } from "preact/hooks";
import type { StateLine } from "../board/status";
import type { ModulePage, Pair, SyncAnswer } from "../contract";
import type * as BoardPart from "../board_part";
import type { ToolState } from "../editor/tools";
import { post } from "../shared/request";
import { useWords } from "../shared/words";
import type { BoardOptions, NewsFacts, OpenBoard } from "../editor/index";
import { useCellLabel } from "./use_cell_label";
import { loadPart } from "../shared/on_demand";

export interface BoardState {
  phase: "loading" | "ready" | "failed";
  board: OpenBoard | null;
  line: StateLine;
  tools: ToolState | null;
  /** How many the notes have; null until they have been counted. */
  words: number | null;
  /** What was done while the person was away; null once they have taken notice. */
  news: NewsFacts | null;
  readOnly: boolean;
}

export interface BoardEvents {
  onAnswer: (answer: SyncAnswer) => void;
  openLink: () => void;
  focusToolbar: () => void;
}

const LOADING: BoardState = {
  phase: "loading",
  board: null,
  line: { kind: "connecting" },
  tools: null,
  words: null,
  news: null,
  readOnly: false,
};

/** Opens the pair's board in `host` and closes it when the view goes. `again` tries once more after a failure. */
export function useBoard(page: ModulePage, pair: Pair, events: BoardEvents) {
  const words = useWords();
  const cellLabel = useCellLabel(pair, page.me.name);
  const host = useRef<HTMLDivElement>(null);
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<BoardState>(LOADING);
  const latest = useRef(events);
  latest.current = events;

  useEffect(() => {
    const opening: Opening = { gone: false, board: null };
    const change = (part: Partial<BoardState>) => {
      if (!opening.gone) setState((before) => ({ ...before, ...part }));
    };
    change(LOADING);
    open(opening, page.urls.board, () => ({
      host: host.current!,
      pair,
      post,
      limits: page.limits,
      syncUrl: page.urls.sync,
      label: words.text("notes_label", { name: pair.partner.name }),
      hint: words.text("notes_placeholder", { name: pair.partner.name }),
      writing: words.text("presence_writing"),
      cellLabel,
      ...reports(change, latest, opening),
    })).then(
      (board) => change({ phase: "ready", board }),
      (error: unknown) => {
        console.error(error);
        change({ phase: "failed" });
      },
    );
    return () => {
      opening.gone = true;
      opening.board?.close();
    };
  }, [pair.id, attempt]);

  const readNews = () => setState((before) => ({ ...before, news: null }));
  return { host, ...state, again: () => setAttempt(attempt + 1), readNews };
}

interface Opening {
  /** The view went while the board was still being opened. */
  gone: boolean;
  board: OpenBoard | null;
}

async function open(
  opening: Opening,
  url: string,
  options: () => BoardOptions,
): Promise<OpenBoard | null> {
  const { openBoard } = await loadPart<typeof BoardPart>(url);
  if (opening.gone) return null;
  const board = await openBoard(options());
  if (opening.gone) board.close();
  opening.board = board;
  return board;
}

type Reports = Pick<BoardOptions, "targets" | `on${string}` & keyof BoardOptions>;

function reports(
  change: (part: Partial<BoardState>) => void,
  latest: { current: BoardEvents },
  opening: Opening,
): Reports {
  return {
    targets: {
      openLink: () => latest.current.openLink(),
      focusToolbar: () => latest.current.focusToolbar(),
    },
    onAnswer: (answer) => {
      if (!opening.gone) latest.current.onAnswer(answer);
    },
    onLine: (line) => change({ line }),
    onTools: (tools) => change({ tools }),
    onWords: (words) => change({ words }),
    onNews: (news) => change({ news }),
    onReadOnly: (readOnly) => change({ readOnly }),
  };
}
