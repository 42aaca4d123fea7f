import { useEffect, useRef, useState } from "preact/hooks";
import type { StateLine } from "../board/status";
import type { ModulePage, Pair, SyncAnswer } from "../contract";
import type { ToolState } from "../editor/tools";
import { post } from "../shared/request";
import { useWords } from "../shared/words";
import { loadEditor, type OpenBoard } from "./open_board";

export interface BoardState {
  phase: "loading" | "ready" | "failed";
  board: OpenBoard | null;
  line: StateLine;
  tools: ToolState | null;
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
  readOnly: false,
};

/** Opens the pair's board in `host` and closes it when the view goes. `again` tries once more after a failure. */
export function useBoard(page: ModulePage, pair: Pair, events: BoardEvents) {
  const words = useWords();
  const host = useRef<HTMLDivElement>(null);
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<BoardState>(LOADING);
  const latest = useRef(events);
  latest.current = events;
  const { id } = pair;

  useEffect(() => {
    let board: OpenBoard | null = null;
    let gone = false;
    const change = (part: Partial<BoardState>) => {
      if (!gone) setState((before) => ({ ...before, ...part }));
    };
    const open = async () => {
      change(LOADING);
      const { openBoard } = await loadEditor(page.urls.editor, attempt);
      if (gone || !host.current) return;
      board = await openBoard({
        host: host.current,
        pair,
        post,
        limits: page.limits,
        syncUrl: page.urls.sync,
        label: words.text("notes_label", { name: pair.partner.name }),
        hint: words.text("notes_placeholder", { name: pair.partner.name }),
        targets: {
          openLink: () => latest.current.openLink(),
          focusToolbar: () => latest.current.focusToolbar(),
        },
        onAnswer: (answer) => !gone && latest.current.onAnswer(answer),
        onLine: (line) => change({ line }),
        onTools: (tools) => change({ tools }),
        onReadOnly: (readOnly) => change({ readOnly }),
      });
      if (gone) board.close();
      else change({ phase: "ready", board });
    };
    open().catch((error: unknown) => {
      console.error(error);
      change({ phase: "failed" });
    });
    return () => {
      gone = true;
      board?.close();
    };
  }, [id, attempt]);

  return { host, ...state, again: () => setAttempt(attempt + 1) };
}
