import * as Y from "yjs";
import type { Role, SyncAnswer, SyncRequest } from "../../src/contract";
import { stateLine, type Facts, type StateLine } from "../../src/board/status";
import { Syncer } from "../../src/board/syncer";
import { POLL_MS, type BoardServer } from "./server";
import { FakePage, Lock, type VirtualTime } from "./world";

/** What one device stores for one person: it outlives tabs. */
export class Device {
  readonly updates: Uint8Array[] = [];
  readonly own = new Set<number>();
  readonly lock = new Lock();
}

export type Send = (body: SyncRequest, server: BoardServer, role: Role) => Promise<SyncAnswer>;

/** One open page of one person: a document, a sync loop, and the device it runs on. */
export class Tab {
  readonly doc = new Y.Doc();
  readonly text = this.doc.getText("notes");
  readonly page: FakePage;
  readonly syncer: Syncer;
  readonly lines: StateLine[] = [];
  facts!: Facts;
  answers: SyncAnswer[] = [];

  constructor(
    readonly role: Role,
    readonly device: Device,
    time: VirtualTime,
    server: BoardServer,
    options: { send?: Send; random?: () => number; updateBytes?: number; kept?: boolean; clientID?: number } = {},
  ) {
    this.page = new FakePage(time, options.random, device.lock);
    if (options.clientID !== undefined) this.doc.clientID = options.clientID;
    device.own.add(this.doc.clientID);
    device.updates.forEach((update) => Y.applyUpdate(this.doc, update));
    const send = options.send ?? (async (body) => server.sync(role, body));
    this.syncer = new Syncer({
      doc: this.doc,
      pair: "p1",
      own: device.own,
      updateBytes: options.updateBytes ?? 100_000,
      pollMs: POLL_MS,
      kept: options.kept ?? true,
      readOnly: false,
      patience: () => 0,
      around: this.page,
      send: (body) => send(body, server, role),
      presence: () => ({ cursor: null, typing: false }),
      onFacts: (facts) => this.hear(facts),
      onAnswer: (answer) => this.answers.push(answer),
    });
    this.doc.on("update", (update: Uint8Array, _origin: unknown, _doc: Y.Doc, { local }: Y.Transaction) => {
      device.updates.push(update);
      if (local) this.syncer.edited();
    });
  }

  get line(): StateLine {
    return stateLine(this.facts);
  }

  close(): void {
    this.page.tell("leaving");
    this.syncer.close();
  }

  private hear(facts: Facts): void {
    this.facts = facts;
    const line = stateLine(facts);
    if (line.kind !== this.lines.at(-1)?.kind) this.lines.push(line);
  }
}
