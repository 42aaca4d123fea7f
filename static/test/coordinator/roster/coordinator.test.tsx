// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from "vitest";
import type { RosterRow } from "../../../src/contract/roster";
import { button, drawn, open, Refusal, type, type Handlers } from "../../program/open";
import { COORDINATOR, ME, pageOf } from "../../program/page";

vi.mock("../../../src/shared/on_demand", async () => {
  const part = await import("../../../src/coordinator");
  return { loadPart: async () => part };
});

afterEach(() => void vi.unstubAllGlobals());

const page = (pairs = 12) => pageOf({ coordinator: { ...COORDINATOR, pairs } });

function preview(body: Record<string, unknown>) {
  const lines = String(body["csv"]).split("\n");
  const rows = lines.map((line, at): RosterRow => {
    const [mentor = "", mentee = ""] = line.split(",");
    return { line: at + 1, mentor, mentee, outcome: mentor === "ghost" ? "unknown_mentor" : "will_pair", message: "" };
  });
  return { rows, will_pair: rows.length, will_restore: 0, complete: true, revision: "r2" };
}

async function rosterTab(root: HTMLElement): Promise<void> {
  (await vi.waitFor(() => button(root, "[tab_roster]"))).click();
  await drawn();
}

async function previewed(csv: string, handlers: Handlers = {}) {
  const opened = open(page(), { preview_roster: preview, refresh: () => page(), ...handlers });
  await rosterTab(opened.root);
  type(opened.root.querySelector("textarea"), csv);
  await drawn();
  button(opened.root, "[roster_preview]").click();
  await drawn();
  return opened;
}

describe("the coordinator's panel", () => {
  it("comes first, with the participant's part folded away until it is taken", () => {
    const { root } = open(page());
    expect(root.querySelector("details .rm-way")).not.toBeNull();
    const taking = open({ ...page(), me: ME }).root;
    expect(taking.querySelector("details .rm-way")).toBeNull();
    expect(taking.querySelector(".rm-way")).not.toBeNull();
  });

  it("asks for a roster before it sends anything", async () => {
    const { root, sent } = open(page());
    await rosterTab(root);
    button(root, "[roster_preview]").click();
    await drawn();
    expect(root.querySelector("[role=alert]")?.textContent).toContain("[roster_empty]");
    expect(document.activeElement?.tagName).toBe("TEXTAREA");
    expect(sent).toEqual([]);
  });

  it("commits what was previewed, once", async () => {
    const { root, sent } = await previewed("leo,anna", { commit_roster: () => ({ page: page(13), paired: 1, restored: 0 }) });
    expect(document.activeElement?.textContent).toBe("[preview_title]");
    button(root, "[commit_pairs]").click();
    button(root, "[commit_pairs]").click();
    await drawn();
    expect(sent.slice(1)).toEqual([{ url: "/commit_roster", body: { csv: "leo,anna", revision: "r2" } }]);
    expect(root.querySelector("[role=tabpanel]:not([hidden]) .rm-desk__done")).toBe(document.activeElement);
    expect(root.querySelector("[role=status]")?.textContent).toBe("[committed_pairs]");
    expect(root.querySelector("textarea")?.value).toBe("");
  });

  it("commits nothing while a row is a problem, or after the text has changed", async () => {
    const { root, urls } = await previewed("leo,anna\nghost,ben");
    button(root, "[commit_pairs]").click();
    type(root.querySelector("textarea"), "leo,anna");
    await drawn();
    expect(root.textContent).toContain("[preview_stale]");
    button(root, "[commit_pairs]").click();
    await drawn();
    expect(urls()).toEqual(["/preview_roster"]);
  });

  it("previews again by itself when somebody else has changed the roster", async () => {
    const { root, urls } = await previewed("leo,anna", { commit_roster: () => new Refusal(409, "roster_changed") });
    button(root, "[commit_pairs]").click();
    await drawn();
    expect(urls().filter((url) => url === "/preview_roster")).toHaveLength(2);
    expect(root.querySelector("[role=alert]")?.textContent).toContain("[roster_moved]");
    expect(root.querySelector("textarea")?.value).toBe("leo,anna");
  });

  it("restores what an export kept", async () => {
    const rows: RosterRow[] = [{ line: 2, mentor: "leo", mentee: "anna", outcome: "will_restore", message: "" }];
    const { root } = await previewed("mentor,mentee,pair\nleo,anna,p~1", {
      preview_roster: () => ({ rows, will_pair: 0, will_restore: 1, complete: true, revision: "r2" }),
      commit_roster: () => ({ page: page(13), paired: 0, restored: 1 }),
    });
    button(root, "[restore_pairs]").click();
    await drawn();
    expect(root.querySelector("[role=status]")?.textContent).toBe("[restored_pairs]");
  });

  it("says when it could not look at everything", async () => {
    const seen = { rows: [], will_pair: 0, will_restore: 0, revision: "r2" };
    const partly = await previewed("leo,anna", { preview_roster: () => ({ ...seen, complete: false }) });
    expect(partly.root.textContent).toContain("[preview_partly]");
    const whole = await previewed("leo,anna", { preview_roster: () => ({ ...seen, complete: true }) });
    expect(whole.root.textContent).not.toContain("[preview_partly]");
  });

  it("takes a dropped file, and says when its accents were guessed at", async () => {
    const { root } = open(page());
    await rosterTab(root);
    const form = root.querySelector("[role=tabpanel]:not([hidden]) form")!;
    const drop = (file: File) => {
      const event = new Event("drop", { bubbles: true, cancelable: true });
      Object.assign(event, { dataTransfer: { types: ["Files"], files: [file] } });
      form.dispatchEvent(event);
      return event;
    };
    const latin = drop(new File([new Uint8Array([0x7a, 0xe9, 0x2c, 0x6c])], "old.csv"));
    await drawn();
    expect(latin.defaultPrevented).toBe(true);
    expect(root.querySelector("textarea")?.value).toBe("zé,l");
    expect(form.textContent).toContain("[roster_file_guessed]");

    drop(new File(["zoé,leo"], "new.csv"));
    await drawn();
    expect(root.querySelector("textarea")?.value).toBe("zoé,leo");
    expect(form.textContent).not.toContain("[roster_file_guessed]");
  });

  it("hands all pairs over as a file, separated as this device's spreadsheet wants it", async () => {
    const handed = vi.fn((_: Blob) => "blob:1");
    vi.stubGlobal("URL", Object.assign(URL, { createObjectURL: handed, revokeObjectURL: vi.fn() }));
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    const { root, sent } = open(page(), { export_pairs: () => ({ csv: "\ufeffmentor,mentee" }) });
    await rosterTab(root);
    button(root, "[export_pairs]").click();
    await drawn();
    expect(sent).toEqual([{ url: "/export_pairs", body: { separator: "," } }]);
    expect(new Uint8Array(await handed.mock.calls[0]![0].arrayBuffer()).slice(0, 3)).toEqual(
      new Uint8Array([0xef, 0xbb, 0xbf]),
    );
    expect(names).toEqual([expect.stringMatching(/^\[export_pairs_name\]-\d{4}-\d\d-\d\d\.csv$/)]);
  });
});
