import type { Command } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { browserSurroundings } from "../board/browser";
import { leavingGuard } from "../board/leaving";
import { joinSession, type Lease } from "../board/lease";
import { boardName, type SessionOptions } from "../board/session";
import { startEditing } from "./editing";
import type { KeyTargets } from "./keys";
import { openLink, removeLink, setLink } from "./links";
import { safeHref } from "./safe_link";
import { commandOf, type ToolName, type ToolState } from "./tools";

export interface BoardOptions extends Pick<
  SessionOptions,
  "pair" | "limits" | "syncUrl" | "post" | "onLine" | "onAnswer"
> {
  host: HTMLElement;
  /** What screen readers call the notes, and what stands in them while empty. */
  label: string;
  hint: string;
  targets: KeyTargets;
  onTools(tools: ToolState): void;
  onReadOnly(readOnly: boolean): void;
}

/** The open board, as the page around it may use it. */
export interface OpenBoard {
  use(tool: ToolName): void;
  /** False when the address is none a link may lead to. */
  link(address: string): boolean;
  unlink(): void;
  followLink(address: string): void;
  focus(): void;
  retry(): void;
  close(): void;
}

/** Loads the pair's notes and draws the editor into `host`. */
export async function openBoard(options: BoardOptions): Promise<OpenBoard> {
  const { host, pair, label, hint, targets, onTools } = options;
  let view: EditorView | null = null;
  const lease = await joinSession({
    ...options,
    around: browserSurroundings(boardName(pair)),
    isShown: () => host.isConnected,
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
    view = startEditing({ host, notes, awareness, label, hint, targets, onTools, isReadOnly: () => session.readOnly });
  } catch (error) {
    lease.close();
    host.replaceChildren();
    throw error;
  }
  return controls(view, lease);
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
    focus: () => view.focus(),
    retry: () => session.retry(),
    close() {
      view.destroy();
      close();
    },
  };
}
