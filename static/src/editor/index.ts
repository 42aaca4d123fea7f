import type { Command } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { browserSurroundings } from "../board/browser";
import { leavingGuard } from "../board/leaving";
import { joinSession, type Lease } from "../board/lease";
import type { News } from "../board/news";
import { boardName, type Session, type SessionOptions } from "../board/session";
import { startEditing, type EditingOptions } from "./editing";
import { openLink, removeLink, setLink } from "./links";
import { goToNews, showNews } from "./news";
import { safeHref } from "./safe_link";
import { accept, reject } from "./suggestions";
import { commandOf, type ToolName } from "./tools";

export interface BoardOptions
  extends Pick<SessionOptions, "pair" | "limits" | "syncUrl" | "post" | "onLine" | "onAnswer">,
    Pick<EditingOptions, "host" | "label" | "hint" | "writing" | "cellLabel" | "targets" | "onTools" | "onWords"> {
  onReadOnly(readOnly: boolean): void;
  /** What was done while the person was not looking. */
  onNews(news: NewsFacts): void;
}

export interface NewsFacts extends Pick<News, "wrote" | "removed"> {
  /** How many there are to lead to. */
  places: number;
}

/** The open board, as the page around it may use it. */
export interface OpenBoard {
  use(tool: ToolName): void;
  /** False when the address is none a link may lead to. */
  link(address: string): boolean;
  unlink(): void;
  followLink(address: string): void;
  /** Keeps the text of the suggestion at the cursor, or takes it out. */
  answerSuggestion(keep: boolean): void;
  /** Leads to the first place where something was changed meanwhile. */
  goToNews(): void;
  forgetNews(): void;
  /** Sends what waits; true once the server has all of it, false when that fails now. */
  flush(): Promise<boolean>;
  focus(): void;
  /** What other scripts of ours work with. */
  parts(): { view: EditorView; session: Session };
  retry(): void;
  close(): void;
}

/** Loads the pair's notes and draws the editor into `host`. */
export async function openBoard(options: BoardOptions): Promise<OpenBoard> {
  let view: EditorView | null = null;
  let news: News | null = null;
  const lease = await joinSession({
    ...options,
    around: browserSurroundings(boardName(options.pair)),
    isShown: () => options.host.isConnected,
    onNews: (told) => {
      news = told;
      if (view) tellNews(view, news, options);
    },
    onReadOnly: (readOnly) => {
      // makes the view ask again whether it may be edited
      view?.setProps({});
      options.onReadOnly(readOnly);
    },
    onRisk: leavingGuard(),
  });
  const { session } = lease;
  await session.firstLook;
  const { notes, awareness } = session;
  try {
    view = startEditing({ ...options, notes, awareness, role: options.pair.my_role, isReadOnly: () => session.readOnly });
  } catch (error) {
    lease.close();
    options.host.replaceChildren();
    throw error;
  }
  if (news) tellNews(view, news, options);
  return controls(view, lease);
}

function tellNews(view: EditorView, { blocks, wrote, removed }: News, { onNews }: BoardOptions): void {
  showNews(blocks)(view.state, view.dispatch);
  onNews({ places: blocks.length, wrote, removed });
}

function controls(view: EditorView, { session, close }: Lease): OpenBoard {
  const run = (command: Command) => {
    command(view.state, view.dispatch, view);
    view.focus();
  };
  return {
    use: (tool) => run(commandOf(tool)),
    link(address) {
      const href = safeHref(address);
      if (href !== null) run(setLink(href));
      return href !== null;
    },
    unlink: () => run(removeLink),
    followLink: openLink,
    answerSuggestion: (keep) => run(keep ? accept : reject),
    goToNews() {
      session.readNews();
      run(goToNews);
    },
    forgetNews() {
      session.readNews();
      run(showNews([]));
    },
    flush: () => session.flush(),
    focus: () => view.focus(),
    parts: () => ({ view, session }),
    retry: () => session.retry(),
    close() {
      view.destroy();
      close();
    },
  };
}
