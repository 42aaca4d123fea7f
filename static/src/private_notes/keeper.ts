import { backoff, understand } from "../board/failures";
import type { StateLine } from "../board/status";
import type { Stop, Surroundings } from "../board/surroundings";
import type { PrivateNotes } from "../contract/private_notes";
import { inTurn } from "../shared/one_at_a_time";
import type { Post } from "../shared/request";
import type { Drafts } from "./drafts";

/** Saving waits for a pause in the typing. */
const QUIET_MS = 800;

export interface KeeperState {
  /** Null until it was read. */
  text: string | null;
  line: StateLine;
  /** What another tab or device wrote meanwhile; nothing is saved until the person has chosen. */
  other: string | null;
}

export interface KeeperOptions {
  urls: { read: string; save: string };
  post: Post;
  drafts: Drafts;
  around: Pick<Surroundings, "later" | "random" | "listen">;
  onState(state: KeeperState): void;
  onRisk(atRisk: boolean): void;
}

/** Keeps a person's notes to themselves: read when opened, saved as they are typed, never over unseen text. */
export class Keeper {
  private state: KeeperState = { text: null, line: { kind: "connecting" }, other: null };
  private revision = 0;
  /** The text as stored. */
  private stored = "";
  private kept = false;
  private failures = 0;
  private readonly inTurn = inTurn();
  private stopTimer: Stop = () => undefined;
  private readonly stopListening: Stop;

  constructor(private readonly options: KeeperOptions) {
    this.stopListening = options.around.listen((event) => {
      if (event === "leaving") this.sendLast();
      if (event === "online" || event === "shown") this.retry();
    });
    this.tell({});
  }

  close(): void {
    this.sendLast();
    this.stopTimer();
    this.stopListening();
    this.options.onRisk(false);
  }

  /** Reads what is stored, unless something here still has to be saved. */
  read(): Promise<void> {
    return this.inTurn(async () => {
      if (this.isUnsaved() || this.state.other !== null) return;
      try {
        this.took(await this.options.post<PrivateNotes>(this.options.urls.read, {}));
      } catch (error) {
        this.failed(error);
      }
    });
  }

  type(text: string): void {
    this.kept = this.options.drafts.write({ text, revision: this.revision });
    this.tell({ text, line: { kind: "saving" } });
    this.later(QUIET_MS);
  }

  /** Goes on with the person's own text, the other one, or one below the other. */
  choose(text: string): void {
    this.tell({ other: null });
    this.type(text);
  }

  retry(): void {
    if (this.isUnsaved()) void this.save();
    else void this.read();
  }

  private isUnsaved(): boolean {
    return this.state.text !== null && this.state.text !== this.stored;
  }

  private took({ text, revision }: PrivateNotes): void {
    const draft = this.options.drafts.read();
    this.revision = revision;
    this.stored = text;
    this.failures = 0;
    this.tell({ text, line: { kind: "current" } });
    if (!draft || draft.text === text) return this.options.drafts.clear();
    // written here before the page went, and never saved
    this.kept = true;
    const other = draft.revision === revision ? null : text;
    this.tell({ text: draft.text, line: { kind: "saving" }, other });
    void this.save();
  }

  private later(ms: number): void {
    this.stopTimer();
    this.stopTimer = this.options.around.later(ms, () => void this.save());
  }

  private save(): Promise<void> {
    this.stopTimer();
    return this.inTurn(async () => {
      const { text, other } = this.state;
      if (!this.isUnsaved() || other !== null) return;
      const body = { text, revision: this.revision };
      try {
        this.saved(await this.options.post<PrivateNotes>(this.options.urls.save, body));
      } catch (error) {
        this.failed(error);
      }
    });
  }

  private saved({ text, revision, saved }: PrivateNotes): void {
    this.failures = 0;
    this.revision = revision;
    this.stored = text;
    if (!saved) return this.tell({ other: text });
    if (this.isUnsaved()) return this.later(QUIET_MS);
    this.options.drafts.clear();
    this.tell({ line: { kind: "saved" } });
  }

  private failed(error: unknown): void {
    const { kind, code, message, wait } = understand(error, false);
    const facts = { unsaved: this.isUnsaved(), kept: this.kept };
    this.failures++;
    if (kind === "again") {
      const ms = backoff(this.failures, wait, this.options.around.random());
      this.stopTimer();
      this.stopTimer = this.options.around.later(ms, () => this.retry());
    }
    if (code === "network" || code === "timeout") this.tell({ line: { kind: "offline", ...facts } });
    else if (code === "signed_out" || code === "not_logged_in") this.tell({ line: { kind: "signed_out", ...facts, code, message } });
    else this.tell({ line: { kind: facts.unsaved ? "not_saved" : "trouble", ...facts, code, message } });
  }

  /** The page may be gone before an answer comes. */
  private sendLast(): void {
    const { text, other } = this.state;
    if (!this.isUnsaved() || other !== null) return;
    const body = { text, revision: this.revision };
    void this.options.post(this.options.urls.save, body, { keepalive: true }).catch(() => undefined);
  }

  private tell(change: Partial<KeeperState>): void {
    this.state = { ...this.state, ...change };
    this.options.onRisk(this.isUnsaved() && !this.kept);
    this.options.onState(this.state);
  }
}
