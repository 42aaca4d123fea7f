import * as idb from "lib0/indexeddb";
import { fetchUpdates, IndexeddbPersistence } from "y-indexeddb";
import type * as Y from "yjs";

/** A board as this device keeps it, and which Yjs client ids of it were this person's own here. */
export interface DeviceStore {
  /** False when nothing survives the page, as in some private windows. */
  isKept(): boolean;
  /** Client ids under which this device has ever let the person write. */
  readonly own: ReadonlySet<number>;
  /** What this person last read here; null before the first time. */
  readonly seen: Seen | null;
  /** Stores what has been read by now. */
  see(seen: Seen): void;
  /** Stores an own client id; to be awaited before the first edit under it. */
  remember(client: number): Promise<void>;
  /** Finds out whether what was written so far is really stored. */
  check(): Promise<boolean>;
  /** Brings in what other tabs have stored meanwhile. */
  reload(): Promise<void>;
  close(): void;
}

export interface Seen {
  /** The board's state vector as it was read. */
  readonly vector: Uint8Array;
  /** How many words were removed since, as far as the person has not taken notice. */
  readonly removed: number;
}

const OPEN_WAIT_MS = 3000;
const OWN = "own:";
const SEEN = "seen";

/** Opens the store and loads the board into `doc`. Never rejects: without IndexedDB, nothing is kept. */
export async function openDeviceStore(name: string, doc: Y.Doc): Promise<DeviceStore> {
  if (!(await within(OPEN_WAIT_MS, probe()))) return memoryStore();
  const persistence = new IndexeddbPersistence(name, doc);
  const loaded = await within(OPEN_WAIT_MS, persistence.whenSynced.then(() => true));
  if (!loaded || !persistence.db) {
    void persistence.destroy().catch(() => undefined);
    return memoryStore();
  }
  const { db } = persistence;
  return new IndexedStore(persistence, db, await ownClients(db), await lastSeen(db));
}

class IndexedStore implements DeviceStore {
  private kept = true;

  constructor(
    private readonly persistence: IndexeddbPersistence,
    private readonly db: IDBDatabase,
    readonly own: Set<number>,
    public seen: Seen | null,
  ) {
    // Someone clears the site's data: y-indexeddb would throw at each further edit.
    db.addEventListener("versionchange", () => this.lose());
    db.addEventListener("close", () => this.lose());
  }

  isKept(): boolean {
    return this.kept;
  }

  async remember(client: number): Promise<void> {
    this.own.add(client);
    await this.write(`${OWN}${client}`);
  }

  see(seen: Seen): void {
    this.seen = seen;
    void this.write(SEEN, seen);
  }

  async check(): Promise<boolean> {
    await this.write("checked");
    return this.kept;
  }

  async reload(): Promise<void> {
    if (!this.kept) return;
    try {
      await fetchUpdates(this.persistence);
      (await ownClients(this.db)).forEach((client) => this.own.add(client));
    } catch {
      this.lose();
    }
  }

  close(): void {
    void this.persistence.destroy();
  }

  /** Includes the store of updates, so that it ends only after all writes of updates before it. */
  private async write(key: string, value: unknown = Date.now()): Promise<void> {
    if (!this.kept) return;
    try {
      const transaction = this.db.transaction(["updates", "custom"], "readwrite");
      transaction.objectStore("custom").put(value, key);
      await finished(transaction);
    } catch {
      this.lose();
    }
  }

  private lose(): void {
    if (!this.kept) return;
    this.kept = false;
    void this.persistence.destroy();
  }
}

function memoryStore(): DeviceStore {
  const own = new Set<number>();
  return {
    own,
    seen: null,
    see(seen) {
      Object.assign(this, { seen });
    },
    isKept: () => false,
    remember: async (client) => void own.add(client),
    check: async () => false,
    reload: async () => undefined,
    close: () => undefined,
  };
}

/** Each id has a key of its own: two tabs that open at once can't overwrite each other's. */
async function ownClients(db: IDBDatabase): Promise<Set<number>> {
  const [custom] = idb.transact(db, ["custom"], "readonly");
  const keys: unknown[] = await idb.getAllKeys(custom!);
  const own = keys.filter((key): key is string => typeof key === "string" && key.startsWith(OWN));
  return new Set(own.map((key) => Number(key.slice(OWN.length))));
}

async function lastSeen(db: IDBDatabase): Promise<Seen | null> {
  const [custom] = idb.transact(db, ["custom"], "readonly");
  const stored = (await idb.get(custom!, SEEN)) as unknown as Seen | Uint8Array | undefined;
  // it was the vector alone before removals were told
  return stored instanceof Uint8Array ? { vector: stored, removed: 0 } : stored ?? null;
}

/** y-indexeddb never answers where opening a database fails, so that is tried first. */
function probe(): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.open("reverse-mentor:probe");
      request.onerror = () => resolve(false);
      request.onsuccess = () => {
        request.result.close();
        resolve(true);
      };
    } catch {
      resolve(false);
    }
  });
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

/** False when it takes longer: some browsers' IndexedDB hangs instead of failing. */
function within(ms: number, work: Promise<boolean>): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), ms));
  return Promise.race([work, late]);
}
