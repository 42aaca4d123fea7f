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

describe("trouble", () => {
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
