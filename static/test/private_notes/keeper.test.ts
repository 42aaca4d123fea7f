import { beforeEach, describe, expect, it } from "vitest";
import type { Draft, Drafts } from "../../src/private_notes/drafts";
import { Keeper, type KeeperState } from "../../src/private_notes/keeper";
import type { PrivateNotes } from "../../src/contract/private_notes";
import { RequestFailure, type Post, type PostOptions } from "../../src/shared/request";
import { FakePage, settle, VirtualTime } from "../board/world";

/** One person's row, as the handler keeps it. */
class Row {
  text = "";
  revision = 0;
  fail: RequestFailure | null = null;
  loseAnswer = false;
  saves: { text: string; options: PostOptions | undefined }[] = [];

  post = (async (url: string, body: object, options?: PostOptions): Promise<PrivateNotes> => {
    if (this.fail) throw this.fail;
    if (url === "/read") return { text: this.text, revision: this.revision, saved: true };
    const { text, revision } = body as Draft;
    this.saves.push({ text, options });
    if (revision === this.revision && text !== this.text) Object.assign(this, { text, revision: revision + 1 });
    if (this.loseAnswer) throw new RequestFailure("network", 0);
    return { text: this.text, revision: this.revision, saved: this.text === text };
  }) as Post;
}

class Device implements Drafts {
  draft: Draft | null = null;
  works = true;
  read = () => this.draft;
  write = (draft: Draft) => {
    if (this.works) this.draft = draft;
    return this.works;
  };
  clear = () => void (this.draft = null);
}

const time = new VirtualTime();
let row: Row;
let device: Device;

beforeEach(() => {
  row = new Row();
  device = new Device();
});

async function open(drafts: Drafts = device) {
  const page = new FakePage(time);
  const told: { state: KeeperState; risk: boolean } = { state: null!, risk: false };
  const keeper = new Keeper({
    urls: { read: "/read", save: "/save" },
    post: row.post,
    drafts,
    around: page,
    onState: (state) => (told.state = state),
    onRisk: (risk) => (told.risk = risk),
  });
  void keeper.read();
  await settle();
  return { keeper, page, told };
}

describe("notes to oneself", () => {
  it("are saved after a pause, once, and said to be", async () => {
    const { keeper, told } = await open();
    keeper.type("Ask");
    await time.pass(400);
    keeper.type("Ask Ana");
    expect(told.state.line.kind).toBe("saving");
    await time.pass(1000);
    expect(row.saves.map(({ text }) => text)).toEqual(["Ask Ana"]);
    expect(told.state.line.kind).toBe("saved");
    expect(device.draft).toBeNull();
  });

  it("are sent again after a lost answer, until it is known that they stand", async () => {
    const { keeper, told } = await open();
    row.loseAnswer = true;
    keeper.type("Ask Ana");
    await time.pass(1000);
    expect(told.state.line).toMatchObject({ kind: "offline", unsaved: true, kept: true });
    row.loseAnswer = false;
    await time.pass(5000);
    expect(told.state.line.kind).toBe("saved");
    expect(told.state.other).toBeNull();
    expect([row.text, row.revision]).toEqual(["Ask Ana", 1]);
  });

  it("never replace what another tab has written unseen", async () => {
    const one = await open(new Device());
    const two = await open(new Device());
    one.keeper.type("from one");
    await time.pass(1000);
    two.keeper.type("from two");
    await time.pass(1000);
    expect(row.text).toBe("from one");
    expect(two.told.state).toMatchObject({ text: "from two", other: "from one" });
    two.keeper.type("from two, longer");
    await time.pass(2000);
    expect(row.text).toBe("from one");
    two.keeper.choose("from one\n\nfrom two, longer");
    await time.pass(2000);
    expect(row.text).toBe("from one\n\nfrom two, longer");
    expect(two.told.state).toMatchObject({ other: null, line: { kind: "saved" } });
  });

  it("survive a page that was closed before they were saved", async () => {
    const first = await open();
    row.fail = new RequestFailure("network", 0);
    first.keeper.type("typed in the train");
    first.keeper.close();
    row.fail = null;
    const { told } = await open();
    await time.pass(2000);
    expect(told.state).toMatchObject({ text: "typed in the train", line: { kind: "saved" } });
    expect(row.text).toBe("typed in the train");
  });

  it("show both texts when the row moved on before the page came back", async () => {
    device.draft = { text: "mine", revision: 0 };
    Object.assign(row, { text: "theirs", revision: 3 });
    const { told } = await open();
    await time.pass(2000);
    expect(told.state).toMatchObject({ text: "mine", other: "theirs" });
    expect(row.text).toBe("theirs");
  });

  it("go out with the page, outliving it", async () => {
    const { keeper, page } = await open();
    keeper.type("last words");
    page.tell("leaving");
    await settle();
    expect(row.saves).toEqual([{ text: "last words", options: { keepalive: true } }]);
  });

  it("warn before leaving only where the device keeps nothing", async () => {
    const { keeper, told } = await open();
    keeper.type("kept");
    expect(told.risk).toBe(false);
    device.works = false;
    keeper.type("not kept");
    expect(told.risk).toBe(true);
    await time.pass(1000);
    expect(told.risk).toBe(false);
  });

  it("say what is wrong and go on by themselves when it is over", async () => {
    const { keeper, told } = await open();
    row.fail = new RequestFailure("busy", 503, "Another tab is saving.");
    keeper.type("x");
    await time.pass(1000);
    expect(told.state.line).toMatchObject({ kind: "not_saved", message: "Another tab is saving." });
    row.fail = null;
    await time.pass(5000);
    expect(told.state.line.kind).toBe("saved");
  });

  it("are read again when the person comes back and nothing waits here", async () => {
    const { page, told } = await open();
    Object.assign(row, { text: "from my phone", revision: 1 });
    page.tell("shown");
    await settle();
    expect(told.state.text).toBe("from my phone");
  });
});
