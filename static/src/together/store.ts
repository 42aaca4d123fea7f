import { fromBase64 } from "lib0/buffer";
import * as Y from "yjs";
import type { Session as Board } from "../board/session";
import type { StateLine } from "../board/status";
import type { SyncAnswer } from "../contract";
import type { Who } from "./agenda";
import type { Message, ReadTo } from "./messages";
import { readAll, unreadOf } from "./messages";

export type SectionName = "agenda" | "messages" | "journey";

/** What the sections are drawn from beside the two documents, and who is to draw again when it changes. */
export class Store {
  readonly open = new Set<SectionName>(["agenda"]);
  /** The person asked to plan a session from elsewhere on the page. */
  planning = false;
  private partnerHere = false;
  journeyLine: StateLine = { kind: "connecting" };
  private read = new Map<number, number>();
  private readonly listeners = new Set<() => void>();
  private readonly stops: (() => void)[] = [];

  private drawn: { board: Board; journey: Board | null } | null = null;

  /** `tellRead` stores how far the person has read; it may fail, then the next opening tells it again. */
  constructor(private readonly tellRead: (vector: Uint8Array) => void) {}

  /** The boards are open; without a program there is no journey. */
  draws(board: Board, journey: Board | null): void {
    this.drawn = { board, journey };
    this.watch(board.doc.getMap("agenda"));
    this.watch(board.doc.getArray("messages"));
    if (!journey) return;
    this.watch(journey.doc.getMap("goals"));
    this.watch(journey.doc.getMap("sessions"));
  }

  get board(): Board {
    return this.drawn!.board;
  }

  get journey(): Board | null {
    return this.drawn?.journey ?? null;
  }

  get readOnly(): boolean {
    return this.board.readOnly;
  }

  journeyStands(line: StateLine): void {
    this.journeyLine = line;
    this.changed();
  }

  readonly who: Who = (client) => (client === null ? null : this.board.authorship.of(client));
  readonly whoOnJourney: Who = (client) => (client === null ? null : (this.journey?.authorship.of(client) ?? null));

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  changed(): void {
    this.listeners.forEach((listener) => listener());
  }

  close(): void {
    this.stops.splice(0).forEach((stop) => stop());
    this.listeners.clear();
  }

  /** Opens or closes a section. Whoever looks at the journey wants to see it as it is now. */
  toggle(name: SectionName, open: boolean): void {
    if (open) this.open.add(name);
    else this.open.delete(name);
    if (open && name === "journey") this.journey?.look();
    this.changed();
  }

  plan(): void {
    this.planning = true;
    this.toggle("journey", true);
  }

  planned(): void {
    this.planning = false;
    this.changed();
  }

  /** Somebody may be looking: the journey is to be as it is now, not as it was some while ago. */
  get isJourneyWatched(): boolean {
    return this.partnerHere || this.open.has("journey");
  }

  /** What the partner plans while both are here is to be seen at once. */
  partnerIs(here: boolean): void {
    if (here && !this.partnerHere) this.journey?.look();
    this.partnerHere = here;
  }

  /** An idle poll brings nothing to draw. */
  answered({ authors, read }: SyncAnswer): void {
    if (read !== null) this.merge(Y.decodeStateVector(fromBase64(read)));
    if (read !== null || authors.mine.length + authors.theirs.length > 0) this.changed();
  }

  unread(messages: readonly Message[]): Message[] {
    return unreadOf(messages, this.read);
  }

  /** The thread is open before the person's eyes. One write, and none when nothing in it is new. */
  readAll(messages: readonly Message[]): void {
    if (this.unread(messages).length === 0) return;
    this.merge(readAll(messages));
    this.tellRead(encodeVector(this.read));
    this.changed();
  }

  private merge(more: ReadTo): void {
    more.forEach((clock, client) => this.read.set(client, Math.max(clock, this.read.get(client) ?? 0)));
  }

  private watch(root: Y.Map<unknown> | Y.Array<unknown>): void {
    const changed = () => this.changed();
    root.observeDeep(changed);
    this.stops.push(() => root.unobserveDeep(changed));
  }
}

function encodeVector(clocks: ReadTo): Uint8Array {
  return Y.encodeStateVector(new Map(clocks));
}
