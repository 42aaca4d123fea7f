// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from "vitest";
import type { RosterRow } from "../../../src/contract";
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
  return { rows, will_pair: rows.length, revision: "r2" };
}

async function previewed(csv: string, handlers: Handlers = {}) {
  const opened = open(page(), { preview_roster: preview, refresh: () => page(), ...handlers });
  await drawn();
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
    await drawn();
    button(root, "[roster_preview]").click();
    await drawn();
    expect(root.querySelector("[role=alert]")?.textContent).toContain("[roster_empty]");
    expect(document.activeElement?.tagName).toBe("TEXTAREA");
    expect(sent).toEqual([]);
  });

  it("commits what was previewed, once", async () => {
    const { root, sent } = await previewed("leo,anna", { commit_roster: () => ({ page: page(13), paired: 1 }) });
    expect(document.activeElement?.textContent).toBe("[preview_title]");
    button(root, "[commit_pairs]").click();
    button(root, "[commit_pairs]").click();
    await drawn();
    expect(sent.slice(1)).toEqual([{ url: "/commit_roster", body: { csv: "leo,anna", revision: "r2" } }]);
    expect(root.querySelector(".rm-roster__done")).toBe(document.activeElement);
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
});
