import { describe, expect, it } from "vitest";
import { BoardServer, POLL_MS } from "./server";
import { Device, Tab } from "./tab";
import { VirtualTime } from "./world";

function setUp(options: ConstructorParameters<typeof Tab>[4] = {}) {
  const time = new VirtualTime();
  const server = new BoardServer();
  const tab = new Tab("mentee", new Device(), time, server, options);
  return { time, server, tab };
}

describe("the sync loop", () => {
  it("asks before it sends, and says nothing is saved until something was", async () => {
    const { time, server, tab } = setUp();
    tab.syncer.start();
    expect(tab.line.kind).toBe("connecting");
    await time.pass(100);
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]?.body.update).toBeUndefined();
    expect(tab.line.kind).toBe("current");
  });

  it("sends after a pause in the typing, in one request", async () => {
    const { time, server, tab } = setUp();
    tab.syncer.start();
    await time.pass(100);
    for (const letter of "Hello") {
      tab.text.insert(tab.text.length, letter);
      await time.pass(100);
    }
    expect(tab.line.kind).toBe("saving");
    expect(server.requests).toHaveLength(1);
    await time.pass(400);
    expect(server.requests).toHaveLength(2);
    expect(tab.line.kind).toBe("saved");
    expect(server.board().getText("notes").toString()).toBe("Hello");
  });

  it("does not wait longer than two seconds for a pause", async () => {
    const { time, server, tab } = setUp();
    tab.syncer.start();
    await time.pass(100);
    for (let stroke = 0; stroke < 30; stroke++) {
      tab.text.insert(0, "x");
      await time.pass(100);
    }
    expect(server.requests.length).toBeGreaterThan(1);
  });

  it("saves pure deletions, which no state vector shows", async () => {
    const { time, server, tab } = setUp();
    tab.syncer.start();
    tab.text.insert(0, "Hello");
    await time.pass(3000);
    tab.text.delete(0, 4);
    expect(tab.line.kind).toBe("saving");
    await time.pass(3000);
    expect(tab.line.kind).toBe("saved");
    expect(server.board().getText("notes").toString()).toBe("o");
  });

  it("sends again what the server lost after confirming it", async () => {
    const { time, server, tab } = setUp();
    tab.syncer.start();
    tab.text.insert(0, "Hello");
    await time.pass(3000);
    server.replicas.mentee = new BoardServer().replicas.mentee;
    await time.pass(2 * POLL_MS);
    expect(server.board().getText("notes").toString()).toBe("Hello");
    expect(tab.line.kind).toBe("saved");
  });

  it("sends a large board in parts that fit", async () => {
    const { time, server, tab } = setUp({ updateBytes: 400 });
    tab.syncer.start();
    await time.pass(100);
    for (let part = 0; part < 40; part++) tab.text.insert(0, `part ${part} of a long text, `);
    await time.pass(60_000);
    expect(server.board().getText("notes").toString()).toBe(tab.text.toString());
    expect(tab.line.kind).toBe("saved");
    for (const { body } of server.requests) expect((body.update ?? "").length * 0.75).toBeLessThanOrEqual(402);
  });

  it("says so when one edit is larger than any request may be, and recovers when it is undone", async () => {
    const { time, server, tab } = setUp({ updateBytes: 400 });
    tab.syncer.start();
    await time.pass(100);
    tab.text.insert(0, "x".repeat(1000));
    await time.pass(5000);
    expect(tab.line).toMatchObject({ kind: "not_saved", code: "update_too_large", kept: true });
    expect(server.requests.length).toBeLessThan(5);
    tab.text.delete(0, 1000);
    tab.text.insert(0, "short");
    await time.pass(5000);
    expect(tab.line.kind).toBe("saved");
    expect(server.board().getText("notes").toString()).toBe("short");
  });

  it("polls while seen, not while hidden, and asks at once when seen again", async () => {
    const { time, server, tab } = setUp();
    tab.syncer.start();
    await time.pass(10 * POLL_MS);
    const polled = server.requests.length;
    expect(polled).toBeGreaterThan(8);
    tab.page.tell("hidden");
    await time.pass(10 * POLL_MS);
    expect(server.requests).toHaveLength(polled);
    tab.page.tell("shown");
    await time.pass(10);
    expect(server.requests).toHaveLength(polled + 1);
  });

  it("sends what is typed when the page is hidden or left, without waiting", async () => {
    const { time, server, tab } = setUp();
    tab.syncer.start();
    await time.pass(100);
    tab.text.insert(0, "in a hurry");
    tab.page.tell("hidden");
    await time.pass(1);
    expect(server.board().getText("notes").toString()).toBe("in a hurry");
    tab.text.insert(0, "even more ");
    tab.page.tell("leaving");
    await time.pass(1);
    expect(server.board().getText("notes").toString()).toBe("even more in a hurry");
  });

  it("turns read-only when the pair has ended, and says which edits were not saved", async () => {
    const { time, server, tab } = setUp();
    tab.syncer.start();
    await time.pass(100);
    server.status = "ended";
    tab.text.insert(0, "too late");
    await time.pass(60_000);
    expect(tab.facts.readOnly).toBe(true);
    expect(tab.line.kind).toBe("ended_unsaved");
    expect(tab.text.toString()).toBe("too late");
    expect(server.requests).toHaveLength(2);
  });

  it("reads an ended pair's board once", async () => {
    const { time, server, tab } = setUp();
    server.status = "ended";
    tab.syncer.start();
    await time.pass(10 * POLL_MS);
    expect(server.requests).toHaveLength(1);
    expect(tab.line.kind).toBe("read_only");
  });
});
