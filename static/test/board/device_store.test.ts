import "fake-indexeddb/auto";
import { afterEach, describe, expect, it, vi } from "vitest";
import * as Y from "yjs";
import { openDeviceStore, type DeviceStore } from "../../src/board/device_store";

const opened: DeviceStore[] = [];
let board = 0;

async function open(name: string, doc = new Y.Doc()) {
  const store = await openDeviceStore(name, doc);
  opened.push(store);
  return { doc, store, text: doc.getText("notes") };
}

afterEach(() => {
  opened.splice(0).forEach((store) => store.close());
  vi.unstubAllGlobals();
});

describe("a device's store", () => {
  it("keeps the text and the ids it was written under for the next page", async () => {
    const name = `board-${board++}`;
    const first = await open(name);
    await first.store.remember(first.doc.clientID);
    first.text.insert(0, "kept");
    expect(await first.store.check()).toBe(true);
    first.store.close();

    const next = await open(name);
    expect(next.text.toString()).toBe("kept");
    expect([...next.store.own]).toEqual([first.doc.clientID]);
  });

  it("knows what was read, as it was kept before removals were told, too", async () => {
    const name = `board-${board++}`;
    const first = await open(name);
    expect(first.store.seen).toBeNull();
    first.store.see({ vector: new Uint8Array([1, 2]), removed: 3 });
    await first.store.check();
    expect((await open(name)).store.seen).toEqual({ vector: new Uint8Array([1, 2]), removed: 3 });

    first.store.see(new Uint8Array([4]) as never);
    await first.store.check();
    expect((await open(name)).store.seen).toEqual({ vector: new Uint8Array([4]), removed: 0 });
  });

  it("forgets no id when two pages open at once", async () => {
    const name = `board-${board++}`;
    const pages = await Promise.all([open(name), open(name)]);
    await Promise.all(pages.map(({ doc, store }) => store.remember(doc.clientID)));
    const next = await open(name);
    expect(next.store.own).toEqual(new Set(pages.map(({ doc }) => doc.clientID)));
  });

  it("brings in what another page stored meanwhile", async () => {
    const name = `board-${board++}`;
    const one = await open(name);
    const two = await open(name);
    await two.store.remember(two.doc.clientID);
    two.text.insert(0, "from the other page");
    await two.store.check();
    await one.store.reload();
    expect(one.text.toString()).toBe("from the other page");
    expect(one.store.own.has(two.doc.clientID)).toBe(true);
  });

  it("does not claim to keep anything once its database is taken away", async () => {
    const name = `board-${board++}`;
    const { doc, store, text } = await open(name);
    expect(store.isKept()).toBe(true);
    await new Promise((resolve) => (indexedDB.deleteDatabase(name).onsuccess = resolve));
    expect(store.isKept()).toBe(false);
    text.insert(0, "still works");
    expect(await store.check()).toBe(false);
    await store.remember(doc.clientID);
    expect(store.own.has(doc.clientID)).toBe(true);
  });

  it.each([
    ["throws", () => { throw new DOMException("denied"); }],
    ["fails", () => failingRequest()],
  ])("does without IndexedDB where opening %s", async (_how, openDatabase) => {
    vi.stubGlobal("indexedDB", { open: openDatabase });
    const { doc, store } = await open("private");
    expect(store.isKept()).toBe(false);
    await store.remember(doc.clientID);
    expect(store.own.has(doc.clientID)).toBe(true);
    await store.reload();
    expect(await store.check()).toBe(false);
  });

  it("does without IndexedDB where it never answers", async () => {
    vi.useFakeTimers();
    vi.stubGlobal("indexedDB", { open: () => ({}) });
    const opening = openDeviceStore("hanging", new Y.Doc());
    await vi.advanceTimersByTimeAsync(5000);
    expect((await opening).isKept()).toBe(false);
    vi.useRealTimers();
  });
});

function failingRequest(): { onerror?: () => void } {
  const request: { onerror?: () => void } = {};
  queueMicrotask(() => request.onerror?.());
  return request;
}
