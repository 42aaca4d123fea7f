// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Overview, OverviewPair } from "../../src/contract/matching";
import { button, drawn, open, Refusal, type, type Handlers } from "../program/open";
import { COORDINATOR, pageOf } from "../program/page";
import { person } from "./match/people";

vi.mock("../../src/shared/on_demand", async () => {
  const part = await import("../../src/coordinator");
  return { loadPart: async () => part };
});

beforeEach(() => sessionStorage.clear());
afterEach(() => void vi.unstubAllGlobals());

const member = (name: string) => ({ handle: name, name, login: `${name}.login`, closing: "" });

function pair(id: string, change: Partial<OverviewPair> = {}): OverviewPair {
  const base = { pair: id, mentor: member(`m${id}`), mentee: member(`e${id}`) };
  return { ...base, status: "active", starts: "", ended_by: null, reason: "", ...change };
}

const ENDED = pair("2", { status: "ended", ended_by: "mentee", reason: "Moved away" });

function overview({ offset }: Record<string, unknown>): Overview {
  const second = offset === 500;
  return {
    pairs: second ? [ENDED] : [pair("1", { starts: "2025-09-01" })],
    pairs_total: 2,
    people: second ? [] : [person("m9"), person("e9"), person("e8", { standing: "paused" })],
    people_total: 3,
    next: second ? null : 500,
    revision: "r1",
  };
}

const SERVER: Handlers = {
  refresh: () => pageOf({ coordinator: COORDINATOR }),
  read_census: () => ({ run: "run-1", cursor: null, read: 4, participants: 4, total: 4, done: true }),
  publish_directory: () => ({ published_at: "", cards: 0 }),
  overview,
};

async function shown(handlers: Handlers = {}) {
  const opened = open(pageOf({ coordinator: COORDINATOR }), { ...SERVER, ...handlers });
  await drawn();
  button(opened.root, "[tab_pairs]").click();
  await drawn();
  button(opened.root, "[pairs_start]").click();
  await drawn();
  await drawn();
  return opened;
}

const rows = (root: Element) => [...root.querySelectorAll(".rm-table--pairs tbody > tr:not(.rm-table__below)")];
const text = (element: Element | undefined) => element?.textContent ?? "";
const bodies = (sent: { url: string; body: unknown }[], url: string) => sent.filter((one) => one.url === url).map(({ body }) => body);

async function deciding(handlers: Handlers, row: number) {
  const opened = await shown(handlers);
  button(rows(opened.root)[row]!, "[pairs_decide]").click();
  await drawn();
  return opened;
}

describe("the pairs there are", () => {
  it("come page by page, with how each stands", async () => {
    const { root, sent } = await shown();
    expect(bodies(sent, "/overview")).toEqual([{ run: "run-1", offset: 0 }, { run: "run-1", offset: 500 }]);
    expect(rows(root)).toHaveLength(2);
    expect(text(rows(root)[0])).toContain("[pair_starts]");
    expect(text(rows(root)[1])).toContain("[pair_ended_by_mentee]");
    expect(root.textContent).toContain("[alone_people]");
  });

  it("show what was said in looking back only where a pair is opened", async () => {
    const answered = pair("1", { mentee: { ...member("e1"), closing: "I ask more." } });
    const one = () => ({ ...overview({ offset: 0 }), pairs: [answered], pairs_total: 1, next: null });
    const { root } = await shown({ overview: one });
    expect(root.textContent).not.toContain("I ask more.");
    button(root, "[pairs_decide]").click();
    await drawn();
    expect([...root.querySelectorAll(".rm-closing-answers__said")].map(({ textContent }) => textContent)).toEqual(["I ask more."]);
  });

  it("can be searched and narrowed", async () => {
    const { root } = await shown();
    const panel = root.querySelector("[role=tabpanel]:not([hidden])")!;
    type(panel.querySelector("input[type=search]"), "moved");
    await drawn();
    expect(rows(root).map(text)).toEqual([expect.stringContaining("m2")]);
    const select = panel.querySelector("select")!;
    select.value = "active";
    select.dispatchEvent(new Event("change", { bubbles: true }));
    await drawn();
    expect(rows(root)).toEqual([]);
  });

  it("end with a reason", async () => {
    const ended = pair("1", { status: "ended", ended_by: "coordinator", reason: "Term over" });
    const { root, sent } = await deciding({ end_pair: () => ({ pair: ended, made: null, revision: "r2" }) }, 0);
    type(root.querySelector(".rm-decision input:not([type=date])"), "Term over");
    await drawn();
    button(root, "[pair_end]").click();
    await drawn();
    expect(bodies(sent, "/end_pair")).toEqual([{ run: "run-1", pair: "1", reason: "Term over" }]);
    expect(text(rows(root)[0])).toContain("[status_ended]");
    expect(document.activeElement).toBe(button(rows(root)[0]!, "[pairs_decide]"));
  });

  it("get a start date", async () => {
    const { root, sent } = await deciding({ start_pair: () => ({ pair: pair("1"), made: null, revision: "r2" }) }, 0);
    type(root.querySelector("input[type=date]"), "2025-10-01");
    await drawn();
    button(root, "[pair_start_save]").click();
    await drawn();
    expect(bodies(sent, "/start_pair")).toEqual([{ run: "run-1", pair: "1", starts: "2025-10-01" }]);
  });

  it("go on after an end", async () => {
    const { root, sent } = await deciding({ reopen_pair: () => ({ pair: pair("2"), made: null, revision: "r2" }) }, 1);
    button(root, "[pair_reopen]").click();
    await drawn();
    expect(bodies(sent, "/reopen_pair")).toEqual([{ run: "run-1", pair: "2", reason: "" }]);
    expect(text(rows(root)[1])).toContain("[status_active]");
  });

  it("are matched anew, with somebody who is free", async () => {
    const made = pair("3", { mentor: member("m9") });
    const { root, sent } = await deciding({ rematch: () => ({ pair: ENDED, made, revision: "r2" }) }, 1);
    button(root, "[pair_other_mentor]").click();
    await drawn();
    expect([...root.querySelectorAll("[role=option]")].map((one) => one.firstChild?.textContent)).toEqual(["M9"]);
    root.querySelector<HTMLElement>("[role=option]")!.click();
    await drawn();
    expect(bodies(sent, "/rematch")).toEqual([{ run: "run-1", pair: "2", couple: ["m9", "e2"] }]);
    expect(rows(root)).toHaveLength(3);
  });

  it("say why a decision failed, beside it", async () => {
    const { root } = await deciding({ rematch: () => new Refusal(409, "no_room") }, 0);
    button(root, "[pair_rematch_same]").click();
    await drawn();
    expect(text(root.querySelector(".rm-decisions [role=alert]")!)).toContain("Refused: no_room");
  });
});
