import { Node } from "prosemirror-model";
import * as Y from "yjs";
import type { Author, Authorship } from "../board/authorship";
import { schema } from "../editor/schema";
import { pack, unpack } from "./codec";

/** The root a board keeps its checkpoints in. */
const ROOT = "checkpoints";
export const MOST = 20;
export const LONGEST_NAME = 80;
/** One checkpoint's notes, packed: twenty of them stay well below what a board may hold. */
const MOST_BYTES = 30_000;

export interface Checkpoint {
  id: string;
  name: string;
  /** Milliseconds, by the clock of who made it. */
  at: number;
  /** By the client id it was written under; null while nobody vouches for that. */
  by: Author | null;
  /** Made because something was restored, not by hand. */
  automatic: boolean;
}

export type Kept = "kept" | "full" | "too_large";

/** The checkpoints of a board, in its document: both have them, wherever they are. */
export class Checkpoints {
  private readonly map: Y.Map<unknown>;

  constructor(
    doc: Y.Doc,
    private readonly authorship: Authorship,
    private readonly now: () => number = Date.now,
  ) {
    this.map = doc.getMap(ROOT);
  }

  /** The newest first. What no version of ours wrote is left out. */
  list(): Checkpoint[] {
    const found: Checkpoint[] = [];
    this.map.forEach((value, id) => {
      const entry = readEntry(value);
      const { client } = this.map._map.get(id)!.id;
      if (entry) found.push({ id, name: entry.name, at: entry.at, automatic: entry.auto, by: this.authorship.of(client) });
    });
    return found.sort((one, other) => other.at - one.at);
  }

  observe(onChange: () => void): () => void {
    this.map.observe(onChange);
    return () => this.map.unobserve(onChange);
  }

  /** Keeps the notes as they are. When there are too many, the oldest automatic one makes room. */
  async keep(notes: Node, name: string, automatic = false): Promise<Kept> {
    const packed = await pack(notes.toJSON());
    if (packed.length > MOST_BYTES) return "too_large";
    const list = this.list();
    const oldest = list.filter((each) => each.automatic).at(-1);
    if (list.length >= MOST && !oldest) return "full";
    this.map.doc!.transact(() => {
      if (list.length >= MOST && oldest) this.map.delete(oldest.id);
      const entry = { name: name.slice(0, LONGEST_NAME), at: this.now(), notes: packed, ...(automatic && { auto: true }) };
      this.map.set(newId(), entry);
    });
    return "kept";
  }

  /** Returns a checkpoint's notes; null when they can't be read. */
  async read(id: string): Promise<Node | null> {
    const entry = readEntry(this.map.get(id));
    if (!entry) return null;
    try {
      const notes = Node.fromJSON(schema, await unpack(entry.notes));
      notes.check();
      return notes.type === schema.topNodeType ? notes : null;
    } catch {
      return null;
    }
  }

  remove(id: string): void {
    this.map.delete(id);
  }
}

interface Entry {
  name: string;
  at: number;
  auto: boolean;
  notes: Uint8Array;
}

function readEntry(value: unknown): Entry | null {
  const { name, at, auto, notes } = (value ?? {}) as Record<string, unknown>;
  if (typeof name !== "string" || typeof at !== "number" || !Number.isFinite(at)) return null;
  if (!(notes instanceof Uint8Array)) return null;
  return { name: name.slice(0, LONGEST_NAME), at, auto: auto === true, notes };
}

function newId(): string {
  return Math.random().toString(36).slice(2, 10);
}
