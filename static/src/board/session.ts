import { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";
import type { Limits, Pair, SyncAnswer, SyncRequest } from "../contract";
import type { Post } from "../shared/request";
import { Authorship } from "./authorship";
import { openDeviceStore, type DeviceStore } from "./device_store";
import type { News } from "./news";
import { ownCursor, PartnerCursors } from "./partner_cursors";
import { Reading } from "./reading";
import { joinSiblings } from "./siblings";
import { FIRST_FACTS, stateLine, wouldLoseEdits, type Facts, type StateLine } from "./status";
import { Syncer } from "./syncer";
import type { PageEvent, Stop, Surroundings } from "./surroundings";

export interface SessionOptions {
  pair: Pair;
  limits: Limits;
  syncUrl: string;
  post: Post;
  around: Surroundings;
  /** False once the page no longer shows the board: the session then closes itself. */
  isShown(): boolean;
  /** The shortest time between two polls, in milliseconds, whatever the server proposes. */
  patience?(): number;
  onLine(line: StateLine): void;
  onAnswer(answer: SyncAnswer): void;
  onReadOnly(readOnly: boolean): void;
  /** What was done while the person was not looking. */
  onNews?(news: News): void;
  /** Leaving the page now would (no longer) lose what was written. */
  onRisk(atRisk: boolean): void;
}

/** The root every board keeps its notes in. */
const ROOT = "notes";
/** Writing stops to show this long after the last key. */
const TYPING_MS = 3000;
/** A partner whose answers no longer come is not shown at an old place. */
const CURSORS_LAST_MS = 15_000;
const CHECK_MS = 300;

/** The name all tabs of one person with one board share: database, lock and channel. */
export function boardName(pair: Pair): string {
  return `reverse-mentor:${pair.device_key}`;
}

/** Opens a board: loads what the device keeps, then syncs. No edit is possible before its id is stored. */
export async function openSession(options: SessionOptions): Promise<Session> {
  const doc = new Y.Doc();
  const store = await openDeviceStore(boardName(options.pair), doc);
  await store.remember(doc.clientID);
  return new Session(options, doc, store);
}

/** One open board in one tab. */
export class Session {
  readonly notes: Y.XmlFragment;
  readonly awareness: Awareness;
  readonly authorship: Authorship;
  private readonly syncer: Syncer;
  private readonly cursors: PartnerCursors;
  private readonly reading: Reading;
  /**
   * Settles when there is something to show: what the device kept, or else the server's first answer or
   * failure. An editor drawn before would look empty and invite to begin what has long begun.
   */
  readonly firstLook: Promise<void>;
  private settleLook: () => void = () => undefined;
  private closed = false;
  private facts: Facts = FIRST_FACTS;
  private said = "";
  private typedAt = -Infinity;
  private partnerHere = false;
  private stopCheck: Stop | null = null;
  private stopCursors: Stop = () => undefined;
  private readonly stops: Stop[] = [];
  private flushed: ((saved: boolean) => void)[] = [];

  constructor(
    private readonly options: SessionOptions,
    readonly doc: Y.Doc,
    private readonly store: DeviceStore,
  ) {
    const { pair, around } = options;
    this.notes = doc.getXmlFragment(ROOT);
    this.awareness = new Awareness(doc);
    this.authorship = new Authorship(store.own);
    this.cursors = new PartnerCursors(this.awareness, this.notes, pair.partner);
    this.reading = new Reading(this.notes, store, this.authorship, (news) => options.onNews?.(news));
    this.firstLook = new Promise((resolve) => (this.settleLook = resolve));
    this.syncer = this.makeSyncer();
    this.stops.push(
      joinSiblings(boardName(pair), doc, (client) => void store.remember(client)),
      around.listen((event) => this.onPage(event)),
    );
    doc.on("update", (_update: Uint8Array, _origin: unknown, _doc: Y.Doc, { local }: Y.Transaction) => {
      if (local) this.edited();
    });
    this.awareness.on("change", (_changes: unknown, origin: unknown) => {
      if (origin === "local" && this.partnerHere) this.syncer.cursorMoved();
    });
    if (this.notes.length > 0) this.settleLook();
    this.syncer.start();
  }

  get readOnly(): boolean {
    return this.facts.readOnly;
  }

  retry(): void {
    this.syncer.retry();
  }

  /** The person looks at the board now: asks what is new. */
  look(): void {
    this.syncer.shown();
  }

  /** What was done meanwhile has been noticed. */
  readNews(): void {
    this.reading.read();
  }

  /** Sends what waits. Settles with true once the server has all of it, with false if that fails now. */
  flush(): Promise<boolean> {
    const { unsaved, failure } = this.facts;
    // nothing more is sent before the person does something
    if (!unsaved || failure?.kind === "stopped" || failure?.kind === "ended") return Promise.resolve(!unsaved);
    this.syncer.hurry();
    return new Promise((resolve) => this.flushed.push(resolve));
  }

  close(): void {
    if (this.closed) return;
    this.closed = true;
    this.settleLook();
    this.settle(false);
    this.syncer.close();
    this.stopCursors();
    this.stopCheck?.();
    this.stops.forEach((stop) => stop());
    this.options.onRisk(false);
    this.store.close();
    this.awareness.destroy();
    this.doc.destroy();
  }

  private makeSyncer(): Syncer {
    const { pair, limits, around } = this.options;
    return new Syncer({
      doc: this.doc,
      pair: pair.id,
      own: this.store.own,
      updateBytes: limits.update_bytes,
      pollMs: limits.poll_alone_ms,
      kept: this.store.isKept(),
      readOnly: pair.status !== "active",
      patience: () => this.options.patience?.() ?? 0,
      around,
      send: (body, options) => this.options.post<SyncAnswer>(this.options.syncUrl, body, options),
      presence: () => this.presence(),
      onFacts: (facts) => this.hear(facts),
      onAnswer: (answer) => this.show(answer),
    });
  }

  private onPage(event: PageEvent): void {
    if (event === "hidden") this.reading.came();
    if (event === "shown") void this.store.reload();
  }

  private settle(saved: boolean): void {
    this.flushed.splice(0).forEach((resolve) => resolve(saved));
  }

  private presence(): NonNullable<SyncRequest["presence"]> {
    const { around } = this.options;
    const typing = around.now() - this.typedAt < TYPING_MS;
    return around.isVisible() ? { cursor: ownCursor(this.awareness), typing } : { cursor: null, typing: false };
  }

  private edited(): void {
    const { around } = this.options;
    this.typedAt = around.now();
    // Yjs takes a new id when it meets its own in someone else's edits
    if (!this.store.own.has(this.doc.clientID)) void this.store.remember(this.doc.clientID);
    // who writes here has looked here
    this.reading.read();
    this.syncer.edited();
    this.stopCheck ??= around.later(CHECK_MS, () => void this.checkStore());
  }

  private async checkStore(): Promise<void> {
    this.stopCheck = null;
    this.syncer.kept(await this.store.check());
  }

  private hear(facts: Facts): void {
    if (!this.options.isShown()) return this.close();
    const before = this.facts;
    this.facts = facts;
    if (facts.answered || facts.failure) this.settleLook();
    if (!facts.unsaved || facts.failure) this.settle(!facts.unsaved);
    const line = stateLine(facts);
    const saying = JSON.stringify(line);
    if (saying !== this.said) this.options.onLine(line);
    this.said = saying;
    if (before.readOnly !== facts.readOnly) this.options.onReadOnly(facts.readOnly);
    if (wouldLoseEdits(before) !== wouldLoseEdits(facts)) this.options.onRisk(wouldLoseEdits(facts));
  }

  private show(answer: SyncAnswer): void {
    this.authorship.learn(answer.authors);
    this.partnerHere = answer.presence.here;
    this.cursors.show(answer.presence.tabs);
    this.reading.answered(this.options.around.isVisible());
    this.stopCursors();
    this.stopCursors = this.options.around.later(CURSORS_LAST_MS, () => this.cursors.clear());
    this.options.onAnswer(answer);
  }
}
