import { describe, expect, it } from "vitest";
import { RequestFailure } from "../../src/shared/request";
import { BoardServer, POLL_MS } from "./server";
import { Device, Tab, type Send } from "./tab";
import { VirtualTime } from "./world";

function setUp(options: ConstructorParameters<typeof Tab>[4] = {}) {
  const time = new VirtualTime();
  const server = new BoardServer();
  const tab = new Tab("mentee", new Device(), time, server, options);
  return { time, server, tab };
}

/** Answers with the given failures first, then as the server would. */
function failing(...failures: RequestFailure[]): Send {
  return async (body, server, role) => {
    const failure = failures.shift();
    if (failure) throw failure;
    return server.sync(role, body);
  };
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

  it("keeps trying through outages, ever slower, and tells how things stand", async () => {
    const outages = Array.from({ length: 6 }, () => new RequestFailure("network", 0));
    const { time, server, tab } = setUp({ send: failing(...outages) });
    tab.syncer.start();
    tab.text.insert(0, "x");
    await time.pass(10);
    expect(tab.line).toEqual({ kind: "offline", unsaved: true, kept: true });
    await time.pass(20_000);
    expect(server.requests).toHaveLength(0);
    await time.pass(60_000);
    expect(tab.line.kind).toBe("saved");
  });

  it("goes on at once when the network is back", async () => {
    const outages = Array.from({ length: 5 }, () => new RequestFailure("network", 0));
    const { time, tab } = setUp({ send: failing(...outages) });
    tab.syncer.start();
    tab.text.insert(0, "x");
    tab.page.tell("offline");
    await time.pass(16_000);
    expect(tab.line.kind).toBe("offline");
    tab.page.tell("online");
    await time.pass(1000);
    expect(tab.line.kind).toBe("saved");
  });

  it("waits as long as the server asks", async () => {
    const { time, server, tab } = setUp({ send: failing(new RequestFailure("rate_limited", 429, "Slowly.", 9000)) });
    tab.syncer.start();
    await time.pass(8900);
    expect(server.requests).toHaveLength(0);
    await time.pass(200);
    expect(server.requests).toHaveLength(1);
  });

  it("does not mention a hiccup, but a trouble that lasts, in the server's words", async () => {
    const busy = () => new RequestFailure("busy", 503, "Please wait a moment.");
    const { time, tab } = setUp({ send: failing(busy(), busy(), busy()) });
    tab.syncer.start();
    tab.text.insert(0, "x");
    await time.pass(10);
    expect(tab.line.kind).toBe("saving");
    await time.pass(2000);
    expect(tab.line).toMatchObject({ kind: "not_saved", message: "Please wait a moment." });
    await time.pass(20_000);
    expect(tab.line.kind).toBe("saved");
  });

  it("stops when logged out, keeps the edits, and goes on when the person comes back", async () => {
    const { time, server, tab } = setUp({ send: failing(new RequestFailure("not_logged_in", 401, "Log in.")) });
    tab.syncer.start();
    tab.text.insert(0, "precious");
    await time.pass(60_000);
    expect(server.requests).toHaveLength(0);
    expect(tab.line).toMatchObject({ kind: "signed_out", unsaved: true, message: "Log in." });
    tab.page.tell("shown");
    await time.pass(5000);
    expect(tab.line.kind).toBe("saved");
    expect(server.board().getText("notes").toString()).toBe("precious");
  });

  it("does not hammer a server that refuses an update, but still brings the partner's edits", async () => {
    const { time, server, tab } = setUp();
    server.clients.mentor.add(tab.doc.clientID);
    tab.syncer.start();
    await time.pass(100);
    tab.text.insert(0, "refused");
    await time.pass(100_000);
    expect(server.requests.filter(({ body }) => body.update)).toHaveLength(1);
    expect(server.requests.length).toBeGreaterThan(10);
    expect(tab.line).toMatchObject({ kind: "not_saved", code: "foreign_client", message: "Please reload the page." });
    server.clients.mentor.clear();
    tab.syncer.retry();
    await time.pass(5000);
    expect(tab.line.kind).toBe("saved");
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

  it("never claims more than the server confirmed", async () => {
    const { time, tab } = setUp({ send: async (body, server, role) => ({ ...server.sync(role, body), saved: false }) });
    tab.syncer.start();
    tab.text.insert(0, "x");
    await time.pass(30_000);
    expect(tab.lines.map((line) => line.kind)).not.toContain("saved");
    expect(tab.line).toMatchObject({ kind: "not_saved", code: "unplaced" });
  });
});

describe("what one tab wrote after another", () => {
  it("arrives even when the server first gets what builds on it", async () => {
    const time = new VirtualTime();
    const server = new BoardServer();
    const device = new Device();
    const offline: Send = async () => Promise.reject(new RequestFailure("network", 0));
    // ids chosen so that the later tab's edits come first in the parcel
    const earlier = new Tab("mentor", device, time, server, { send: offline, clientID: 9 });
    earlier.syncer.start();
    earlier.text.insert(0, "an earlier text that is long ".repeat(4));
    await time.pass(1000);
    earlier.close();
    device.own.clear();
    device.own.add(5).add(9);
    const later = new Tab("mentor", device, time, server, { clientID: 5, updateBytes: 220 });
    later.syncer.start();
    later.text.insert(20, "written later, in the middle ".repeat(4));
    await time.pass(60_000);
    expect(server.board().getText("notes").toString()).toBe(later.text.toString());
    expect(later.line.kind).toBe("saved");
  });

  it("is found out when the server lost its beginning", async () => {
    const { time, server, tab } = setUp();
    tab.syncer.start();
    tab.text.insert(0, "the beginning ");
    await time.pass(3000);
    server.replicas.mentee = new BoardServer().replicas.mentee;
    tab.text.insert(14, "and the end");
    await time.pass(10_000);
    expect(server.board().getText("notes").toString()).toBe("the beginning and the end");
    expect(tab.line.kind).toBe("saved");
  });

  it("names the board it heard of last", async () => {
    const { time, server, tab } = setUp();
    tab.syncer.start();
    tab.text.insert(0, "x");
    await time.pass(3 * POLL_MS);
    expect(server.requests[0]?.body.mark).toBeUndefined();
    expect(server.requests.at(-1)?.body.mark).toBe(tab.answers.at(-1)?.mark);
  });
});
