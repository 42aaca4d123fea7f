import { boardName, openSession, type Session, type SessionOptions } from "./session";

/** What every part of the page that uses a board hears of it; who comes later is told the last of each. */
const TOLD = ["onLine", "onAnswer", "onReadOnly", "onNews", "onRisk"] as const;
type Told = (typeof TOLD)[number];

export interface Lease {
  readonly session: Session;
  /** The board itself closes when the last part of the page has left it. */
  close(): void;
}

const boards = new Map<string, SharedBoard>();

/**
 * Opens a board, or joins those who have it open: a page has one document and one poller for each board,
 * however many of its parts draw from it.
 */
export function joinSession(options: SessionOptions): Promise<Lease> {
  const name = boardName(options.pair);
  let shared = boards.get(name);
  if (!shared || shared.isOver) boards.set(name, (shared = new SharedBoard(options)));
  return shared.join(options);
}

class SharedBoard {
  private readonly parts = new Set<SessionOptions>();
  private readonly last = new Map<Told, unknown>();
  private readonly opening: Promise<Session>;
  private joining = 0;
  isOver = false;

  constructor(options: SessionOptions) {
    const events = Object.fromEntries(TOLD.map((event) => [event, (news: unknown) => this.tell(event, news)]));
    this.opening = openSession({ ...options, ...events, isShown: () => this.isShown() });
  }

  async join(part: SessionOptions): Promise<Lease> {
    this.joining++;
    const session = await this.opening.catch((error: unknown) => {
      this.isOver = true;
      throw error;
    });
    this.joining--;
    this.last.forEach((news, event) => hear(part, event, news));
    this.parts.add(part);
    return { session, close: () => this.leave(part, session) };
  }

  private leave(part: SessionOptions, session: Session): void {
    this.parts.delete(part);
    part.onRisk(false);
    if (this.parts.size + this.joining > 0) return;
    this.isOver = true;
    session.close();
  }

  private tell(event: Told, news: unknown): void {
    this.last.set(event, news);
    this.parts.forEach((part) => hear(part, event, news));
  }

  private isShown(): boolean {
    const shown = this.joining > 0 || [...this.parts].some((part) => part.isShown());
    // the session closes itself then
    this.isOver ||= !shown;
    return shown;
  }
}

function hear(part: SessionOptions, event: Told, news: unknown): void {
  (part[event] as ((news: unknown) => void) | undefined)?.(news);
}
