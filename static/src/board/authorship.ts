import type { Authors } from "../contract";

export type Author = "me" | "partner";

/** Who wrote what on a board, by the Yjs client ids that the server vouches for. */
export class Authorship {
  private readonly mine = new Set<number>();
  private readonly theirs = new Set<number>();

  /** `own`: ids under which this device let the person write, known before any answer; the set may grow. */
  constructor(private readonly own: ReadonlySet<number>) {}

  learn({ mine, theirs }: Authors): void {
    mine.forEach((client) => this.mine.add(client));
    theirs.forEach((client) => this.theirs.add(client));
  }

  /** Null for an id nobody vouches for yet. */
  of(client: number): Author | null {
    if (this.own.has(client) || this.mine.has(client)) return "me";
    return this.theirs.has(client) ? "partner" : null;
  }
}
