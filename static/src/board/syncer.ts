import { toBase64 } from "lib0/buffer";
import * as Y from "yjs";
import type { SyncAnswer, SyncRequest } from "../contract";
import type { PostOptions } from "../shared/request";
import { backoff, ownFailure, understand, type Failure } from "./failures";
import { Ledger, type Outcome } from "./ledger";
import type { Parcel } from "./outgoing";
import { CURSOR_MS, nextRun, type Plan } from "./schedule";
import { FIRST_FACTS, learn, type Fact, type Facts } from "./status";
import type { PageEvent, Stop, Surroundings } from "./surroundings";

export interface SyncerOptions {
  doc: Y.Doc;
  pair: string;
  /** Client ids whose edits this device may send; the set may grow. */
  own: ReadonlySet<number>;
  /** The largest update the server takes. */
  updateBytes: number;
  /** Used when an answer names no sensible time of its own. */
  pollMs: number;
  kept: boolean;
  readOnly: boolean;
  /** The shortest time between two polls in milliseconds, as things stand. */
  patience(): number;
  around: Surroundings;
  send(body: SyncRequest, options: PostOptions): Promise<SyncAnswer>;
  presence(): NonNullable<SyncRequest["presence"]>;
  onFacts(facts: Facts): void;
  onAnswer(answer: SyncAnswer): void;
}

/** Browsers refuse longer bodies for requests that may outlive their page. */
const KEEPALIVE_CHARS = 60_000;
/** Coming back to the page asks at once, but not at every click into it. */
const ASK_AGAIN_MS = 1500;
const SHORTEST_POLL_MS = 500;
/** Refusals that the person's next edit may cure. */
const CURABLE = new Set(["board_full", "update_too_large"]);

/**
 * Keeps a document and the server's board equal: one request at a time, again and again.
 *
 * Every answer tells what the server holds; whatever it lacks of own edits goes out with the next request,
 * so a lost answer, a lost write or a closed tab heals by itself.
 */
export class Syncer {
  private facts: Facts;
  private readonly ledger: Ledger;
  private readonly plan: Plan;
  private busy = false;
  /** Nothing is sent until the person does something; for good once closed. */
  private halted = false;
  private closed = false;
  /** The server will not take the edits as they are: only polls go out. */
  private refusal: Failure | null = null;
  private askedAt = -Infinity;
  /** What the server called the board when this document last took it in. */
  private mark = "";
  private stopTimer: Stop = () => undefined;
  private stopListening: Stop = () => undefined;

  constructor(private readonly options: SyncerOptions) {
    const { around, kept, readOnly, doc, own, updateBytes } = options;
    this.facts = { ...FIRST_FACTS, kept, readOnly, online: around.isOnline() };
    this.ledger = new Ledger(doc, own, updateBytes);
    this.plan = { firstEdit: null, lastEdit: 0, pollAt: around.now(), cursorAt: null, notBefore: 0 };
  }

  start(): void {
    this.stopListening = this.options.around.listen((event) => this.onPage(event));
    this.options.onFacts(this.facts);
    this.reschedule();
  }

  close(): void {
    this.closed = true;
    this.stopTimer();
    this.stopListening();
  }

  /** The document was changed in this tab. */
  edited(): void {
    const now = this.options.around.now();
    this.plan.firstEdit ??= now;
    this.plan.lastEdit = now;
    if (this.refusal && CURABLE.has(this.refusal.code)) this.refusal = null;
    this.learn({ type: "edited" });
    this.reschedule();
  }

  /** The cursor moved and the partner may be looking. */
  cursorMoved(): void {
    this.plan.cursorAt ??= Math.max(this.options.around.now(), this.askedAt + CURSOR_MS);
    this.reschedule();
  }

  /** Whether the device stores the edits was found out. */
  kept(kept: boolean): void {
    if (kept !== this.facts.kept) this.learn({ type: "kept", kept });
  }

  /** The person wants to try again now. */
  retry(): void {
    this.refusal = null;
    this.resume();
  }

  /** What waits for a pause in the typing goes now. */
  hurry(): void {
    if (this.plan.firstEdit !== null) this.plan.firstEdit = -Infinity;
    this.reschedule();
  }

  private onPage(event: PageEvent): void {
    if (event === "online" || event === "offline") this.learn({ type: "online", online: event === "online" });
    if (event === "online") this.resume();
    if (event === "shown") this.shown();
    if (event === "hidden") this.hurry();
    if (event === "leaving") this.sendLast();
  }

  /** The person looks at the board (again). */
  shown(): void {
    if (this.facts.failure?.kind === "stopped") return this.resume();
    this.plan.pollAt = Math.max(this.options.around.now(), this.askedAt + ASK_AGAIN_MS);
    this.reschedule();
  }

  private resume(): void {
    if (this.facts.failure?.kind === "ended") return;
    this.halted = false;
    this.plan.notBefore = 0;
    this.plan.pollAt = this.options.around.now();
    this.learn({ type: "retrying" });
    this.reschedule();
  }

  private reschedule(): void {
    this.stopTimer();
    if (this.busy || this.halted || this.closed) return;
    const { around } = this.options;
    const at = nextRun(this.plan, around.isVisible());
    if (at === null) return;
    this.stopTimer = around.later(Math.max(0, at - around.now()), () => void this.run());
  }

  private async run(): Promise<void> {
    this.busy = true;
    const saving = !this.refusal && this.ledger.lacksEdits();
    await (saving ? this.options.around.alone(() => this.exchange()) : this.exchange());
    this.busy = false;
    this.reschedule();
  }

  private async exchange(): Promise<void> {
    if (this.closed) return;
    const parcel = this.nextParcel();
    Object.assign(this.plan, { firstEdit: null, cursorAt: null, pollAt: null });
    this.askedAt = this.options.around.now();
    try {
      const answer = await this.send(parcel, !this.options.around.isVisible());
      if (!this.closed) this.answered(answer, parcel);
    } catch (error) {
      if (!this.closed) this.failed(understand(error, parcel !== null));
    }
  }

  private nextParcel(): Parcel | null {
    if (this.refusal) return null;
    const parcel = this.ledger.parcel();
    if (parcel !== "too_large") return parcel;
    this.refusal = ownFailure("update_too_large", "refused");
    return null;
  }

  private send(parcel: Parcel | null, outlive: boolean): Promise<SyncAnswer> {
    const { doc, pair, presence } = this.options;
    const body: SyncRequest = {
      pair,
      state_vector: toBase64(Y.encodeStateVector(doc)),
      client: doc.clientID,
      presence: presence(),
    };
    if (this.mark) body.mark = this.mark;
    if (parcel) body.update = toBase64(parcel.bytes);
    const length = (body.update?.length ?? 0) + body.state_vector.length;
    return this.options.send(body, { keepalive: outlive && length < KEEPALIVE_CHARS });
  }

  /** The page may be gone before an answer comes: what the server lacks goes out without waiting for one. */
  private sendLast(): void {
    const parcel = this.halted || this.closed ? null : this.nextParcel();
    if (parcel) void this.send(parcel, true).catch(() => undefined);
  }

  private answered(answer: SyncAnswer, parcel: Parcel | null): void {
    const outcome = this.ledger.take(answer, parcel);
    this.mark = answer.mark;
    this.options.onAnswer(answer);
    const readOnly = answer.status !== "active";
    if (readOnly !== this.facts.readOnly) this.learn({ type: "readOnly", readOnly });
    if (outcome === "stalled") return this.failed(ownFailure("unplaced", "again"));
    if (outcome === "settled") this.refusal = null;
    this.planAfter(outcome, answer);
    this.learn({
      type: "answered",
      unsaved: outcome !== "settled",
      saved: parcel !== null && outcome === "settled",
      refusal: this.refusal,
    });
  }

  private planAfter(outcome: Outcome, answer: SyncAnswer): void {
    const { around, pollMs, patience } = this.options;
    const poll = Math.max(patience(), answer.poll_ms >= SHORTEST_POLL_MS ? answer.poll_ms : pollMs);
    // not all participants of a course at the same moment
    this.plan.pollAt = around.now() + poll * (0.9 + around.random() / 5);
    this.plan.notBefore = 0;
    if (outcome === "more" && !this.refusal) this.plan.firstEdit ??= -Infinity;
    this.halted = outcome === "settled" && answer.status === "ended";
  }

  private failed(failure: Failure): void {
    const { around } = this.options;
    this.learn({ type: "failed", failure });
    if (failure.kind === "refused") this.refusal = failure;
    if (failure.kind === "ended") this.learn({ type: "readOnly", readOnly: true });
    this.halted = failure.kind === "stopped" || failure.kind === "ended";
    this.plan.notBefore = around.now() + backoff(this.facts.failures, failure.wait, around.random());
    this.plan.pollAt = this.plan.notBefore;
    if (this.facts.unsaved && failure.kind === "again") this.plan.firstEdit ??= -Infinity;
  }

  private learn(fact: Fact): void {
    this.facts = learn(this.facts, fact);
    this.options.onFacts(this.facts);
  }
}
