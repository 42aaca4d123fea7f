import * as Y from "yjs";
import { describe, expect, it } from "vitest";
import { isNothing, missingOnServer } from "../../src/board/outgoing";
import { deletesOf } from "../../src/board/deletes";
import type { Role } from "../../src/contract";
import { RequestFailure } from "../../src/shared/request";
import { BoardServer } from "./server";
import { Device, Tab, type Send } from "./tab";
import { dice, VirtualTime } from "./world";

const ROLES: Role[] = ["mentor", "mentee"];

/** A network and a server that do everything wrong that they can, for as long as `rough` says so. */
class RoughWorld {
  readonly time = new VirtualTime();
  readonly server = new BoardServer();
  readonly devices = { mentor: new Device(), mentee: new Device() };
  readonly tabs: Tab[] = [];
  rough = true;
  private client = 1;

  constructor(readonly random: () => number, readonly losesWrites: boolean) {}

  open(role: Role): Tab {
    const tab = new Tab(role, this.devices[role], this.time, this.server, {
      random: this.random,
      send: this.send,
      updateBytes: 2000,
      clientID: this.client++,
    });
    this.tabs.push(tab);
    tab.syncer.start();
    return tab;
  }

  close(tab: Tab): void {
    tab.close();
    this.tabs.splice(this.tabs.indexOf(tab), 1);
  }

  /** Delays (so requests of different tabs overtake each other), drops, repeats, and forgets. */
  private readonly send: Send = async (body, server, role) => {
    await this.time.sleep(this.random() * (this.rough ? 3000 : 80));
    if (!this.rough) return server.sync(role, body);
    if (this.random() < 0.15) throw new RequestFailure("network", 0);
    const before = server.replicas[role];
    const answer = server.sync(role, body);
    if (this.random() < 0.1) this.time.later(this.random() * 5000, () => void server.sync(role, body));
    if (this.losesWrites && this.random() < 0.1) server.replicas[role] = before;
    await this.time.sleep(this.random() * 2000);
    if (this.random() < 0.15) throw new RequestFailure("timeout", 0);
    if (this.random() < 0.1) throw new RequestFailure("busy", 503, "Busy.");
    return answer;
  };
}

function scribble(tab: Tab, random: () => number): void {
  const { text } = tab;
  const at = Math.floor(random() * (text.length + 1));
  if (random() < 0.35 && text.length > 0) text.delete(Math.min(at, text.length - 1), 1);
  else text.insert(at, `${tab.role[4]}${Math.floor(random() * 10)}`.repeat(1 + Math.floor(random() * 30)));
}

async function live(world: RoughWorld, steps: number, check: () => void = () => undefined): Promise<void> {
  const { random } = world;
  ROLES.forEach((role) => world.open(role));
  for (let step = 0; step < steps; step++) {
    const tab = world.tabs[Math.floor(random() * world.tabs.length)];
    const chance = random();
    if (!tab || chance < 0.05) world.open(ROLES[Math.floor(random() * 2)]!);
    else if (chance < 0.08) world.close(tab);
    else if (chance < 0.12) tab.page.tell(tab.page.visible ? "hidden" : "shown");
    else scribble(tab, random);
    await world.time.pass(random() * 1500);
    check();
  }
  world.rough = false;
  for (const role of ROLES) world.open(role);
  world.tabs.forEach((tab) => tab.page.tell("shown"));
  await world.time.pass(180_000);
  check();
}

/** The honesty every "saved" must stand up to: the server's stored rows hold all own edits. */
function claimsHold(world: RoughWorld): void {
  const board = world.server.board();
  const holds = { vector: Y.decodeStateVector(Y.encodeStateVector(board)), deletes: deletesOf(board) };
  for (const tab of world.tabs.filter(({ line }) => line.kind === "saved")) {
    const here = new Set([tab.doc.clientID]);
    expect(isNothing(missingOnServer(tab.doc, here, holds))).toBe(true);
  }
}

describe.each([1, 2, 3, 4, 5, 6])("a rough world, seed %i", { timeout: 60_000 }, (seed) => {
  it("ends with one text everywhere and nothing lost, even when the server loses writes", async () => {
    const world = new RoughWorld(dice(seed), true);
    await live(world, 90);
    const text = world.server.board().getText("notes").toString();
    expect(text.length).toBeGreaterThan(0);
    for (const tab of world.tabs) {
      expect(tab.text.toString()).toBe(text);
      expect(["saved", "current"]).toContain(tab.line.kind);
    }
    const stored = Y.decodeStateVector(Y.encodeStateVector(world.server.board()));
    for (const role of ROLES) {
      const device = new Y.Doc();
      world.devices[role].updates.forEach((update) => Y.applyUpdate(device, update));
      const lost = [...world.devices[role].own].filter(
        (client) => Y.getState(device.store, client) > (stored.get(client) ?? 0),
      );
      expect(lost).toEqual([]);
    }
  });

  it("says saved only when it is", async () => {
    const world = new RoughWorld(dice(seed + 100), false);
    await live(world, 60, () => claimsHold(world));
  });
});
