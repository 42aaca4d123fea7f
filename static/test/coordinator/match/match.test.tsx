// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { CensusAnswer } from "../../../src/contract/matching";
import { button, drawn, open, press, Refusal, type, type Handlers } from "../../program/open";
import { COORDINATOR, pageOf } from "../../program/page";
import { person, proposal, proposed } from "./people";

vi.mock("../../../src/shared/on_demand", async () => {
  const part = await import("../../../src/coordinator");
  return { loadPart: async () => part };
});

beforeEach(() => sessionStorage.clear());
afterEach(() => void vi.unstubAllGlobals());

const page = () => pageOf({ coordinator: COORDINATOR });

function census({ cursor }: Record<string, unknown>): CensusAnswer {
  const read = cursor === "2" ? 4 : cursor === "1" ? 3 : 1;
  const next = cursor === "2" ? null : cursor === "1" ? "2" : "1";
  return { run: "run-1", cursor: next, read, participants: read, total: 4, done: next === null };
}

const SERVER: Handlers = {
  refresh: () => page(),
  read_census: census,
  publish_directory: () => ({ published_at: "2025-09-01T08:00:00+00:00", cards: 3 }),
  propose: () => proposal(),
};

async function desk(handlers: Handlers = {}) {
  const opened = open(page(), { ...SERVER, ...handlers });
  await drawn();
  return opened;
}

async function proposing(handlers: Handlers = {}) {
  const opened = await desk(handlers);
  button(opened.root, "[match_start]").click();
  await drawn();
  await drawn();
  return opened;
}

const of = (sent: { url: string; body: unknown }[], url: string) => sent.filter((one) => one.url === url).map(({ body }) => body);
const pairs = (root: Element) =>
  [...root.querySelectorAll(".rm-matches")][0]!.querySelectorAll(":scope > li");
const names = (item: Element) => [...item.querySelectorAll(".rm-candidate__name")].map((name) => name.textContent);
const said = (root: Element) => [...root.querySelectorAll("[role=status]")].map((one) => one.textContent).join(" ");
const commit = async (root: HTMLElement) => {
  button(root, "[commit_pairs]").click();
  await drawn();
  root.querySelector<HTMLButtonElement>(".rm-confirm .rm-button--primary")!.click();
  await drawn();
};

describe("reading the program", () => {
  it("goes page by page, publishes the cards, then proposes", async () => {
    const { root, sent } = await proposing();
    expect(of(sent, "/read_census")).toEqual([{}, { run: "run-1", cursor: "1" }, { run: "run-1", cursor: "2" }]);
    expect(of(sent, "/publish_directory")).toEqual([{ run: "run-1" }]);
    expect(of(sent, "/propose")).toEqual([{ run: "run-1", seed: "", fixed: [], forbidden: [] }]);
    expect(pairs(root)).toHaveLength(2);
    expect(root.textContent).toContain("[census_done]");
  });

  it("stops when told, and goes on where it was", async () => {
    let answer: (value: CensusAnswer) => void = () => undefined;
    const slow = () => new Promise<CensusAnswer>((resolve) => (answer = resolve));
    const handlers: Handlers = { ...SERVER };
    handlers["read_census"] = (body) => (body["cursor"] === "1" ? slow() : census(body));
    const opened = open(page(), new Proxy(handlers, {}));
    await drawn();
    button(opened.root, "[match_start]").click();
    await drawn();
    expect(opened.root.querySelector("progress")).toMatchObject({ max: 4, value: 1 });
    button(opened.root, "[census_stop]").click();
    answer(census({ cursor: "1" }));
    await drawn();
    expect(opened.root.textContent).toContain("[census_stopped]");
    const asked = of(opened.sent, "/read_census").length;

    handlers["read_census"] = census;
    button(opened.root, "[census_go_on]").click();
    await drawn();
    expect(of(opened.sent, "/read_census").slice(asked)[0]).toEqual({ run: "run-1" });
    expect(opened.root.textContent).toContain("[census_done]");
  });

  it("goes on by itself after a reload, and does not publish what was published", async () => {
    await proposing();
    const { root, sent } = await desk();
    await drawn();
    expect(of(sent, "/read_census")[0]).toEqual({ run: "run-1" });
    expect(of(sent, "/publish_directory")).toEqual([]);
    expect(button(root, "[match_propose]")).toBeTruthy();
  });

  it("begins anew when the run is over elsewhere", async () => {
    await proposing();
    const once: Handlers = {
      read_census: (body) => (body["run"] === "run-1" && !body["cursor"] ? new Refusal(409, "census_incomplete") : census(body)),
    };
    const { sent } = await desk(once);
    await drawn();
    expect(of(sent, "/read_census").slice(0, 2)).toEqual([{ run: "run-1" }, {}]);
  });

  it("says why it failed, and goes on when told", async () => {
    const handlers: Handlers = { ...SERVER, read_census: () => new Refusal(403, "wrong_role") };
    const { root } = open(page(), new Proxy(handlers, {}));
    await drawn();
    button(root, "[match_start]").click();
    await drawn();
    expect(root.querySelector("[role=alert]")?.textContent).toContain("Refused: wrong_role");
    handlers["read_census"] = census;
    button(root, "[census_go_on]").click();
    await drawn();
    await drawn();
    expect(pairs(root)).toHaveLength(2);
  });
});

describe("a proposal", () => {
  it("of nobody says why and what to do next", async () => {
    const { root } = await proposing({ propose: () => ({ ...proposal(), people: [], pairs: [], left: [] }) });
    expect(root.textContent).toContain("[nothing_nobody]");
    expect(root.textContent).not.toContain("[commit_pairs]");
    expect(root.querySelector("input[type=search]")).toBeNull();
  });

  it("tells who, why, who is left and why", async () => {
    const { root } = await proposing();
    expect(names(pairs(root)[0]!)).toEqual(["M1", "E1"]);
    expect(pairs(root)[0]!.textContent).toContain("m1 offers Maps.");
    expect(root.textContent).toContain("m3 is left.");
    button(pairs(root)[0]!, "[pair_tool_details]").click();
    await drawn();
    expect(pairs(root)[0]!.textContent).toContain("[person_next_fit]");
  });

  it("is edited by keyboard: another partner by name, the next best first, and undone", async () => {
    const { root } = await proposing();
    button(pairs(root)[0]!, "[pair_tool_mentee]").focus();
    button(pairs(root)[0]!, "[pair_tool_mentee]").click();
    await drawn();
    const field = root.querySelector<HTMLInputElement>("[role=combobox]")!;
    expect(document.activeElement).toBe(field);
    const options = () => [...root.querySelectorAll("[role=option]")].map((one) => one.firstChild?.textContent);
    expect(options()).toEqual(["E3", "E2"]);
    type(field, "e2");
    await drawn();
    expect(options()).toEqual(["E2"]);
    expect(field.getAttribute("aria-activedescendant")).toBe(root.querySelector("[role=option]")!.id);
    press(field, "Enter");
    await drawn();
    expect([...pairs(root)].map(names)).toEqual([["M1", "E2"], ["M2", "E1"]]);
    expect(said(root)).toContain("[match_moved]");
    expect(document.activeElement?.textContent).toBe("[pair_tool_mentee]");

    button(root, "[match_undo]").click();
    await drawn();
    expect([...pairs(root)].map(names)).toEqual([["M1", "E1"], ["M2", "E2"]]);
  });

  it("is edited by dragging one person onto another", async () => {
    const { root } = await proposing();
    const chips = root.querySelectorAll(".rm-match .rm-candidate");
    chips[1]!.dispatchEvent(new Event("dragstart", { bubbles: true }));
    await drawn();
    chips[3]!.dispatchEvent(new Event("drop", { bubbles: true, cancelable: true }));
    await drawn();
    expect([...pairs(root)].map(names)).toEqual([["M1", "E2"], ["M2", "E1"]]);
  });

  it("keeps what is fixed and forbidden when pairs are proposed again, also after a reload", async () => {
    const { root, sent } = await proposing();
    button(pairs(root)[0]!, "[pair_tool_fix]").click();
    await drawn();
    button(pairs(root)[1]!, "[pair_tool_forbid]").click();
    await drawn();
    expect(pairs(root)).toHaveLength(1);
    expect(document.activeElement?.tagName).toBe("H5");
    const decided = { fixed: [["m1", "e1"]], forbidden: [["m2", "e2"]] };
    button(root, "[match_again]").click();
    await drawn();
    expect(of(sent, "/propose")[1]).toEqual({ run: "run-1", seed: "seed-1", ...decided });
    button(root, "[match_new_seed]").click();
    await drawn();
    expect(of(sent, "/propose")[2]).toMatchObject({ seed: expect.stringMatching(/^[0-9a-f]{16}$/) });
  });

  it("is committed in one step, after a question", async () => {
    const { root, sent } = await proposing({
      commit_matching: () => ({ paired: 2, refused: [], broken: [], revision: "r2" }),
    });
    await commit(root);
    expect(of(sent, "/commit_matching")).toEqual([
      { run: "run-1", pairs: [["m1", "e1"], ["m2", "e2"]], revision: "r1" },
    ]);
    expect(document.activeElement?.textContent).toContain("[committed_pairs]");
    expect(root.querySelector(".rm-matches")).toBeNull();
  });

  it("shows another coordinator's newer roster as a conflict, and compares", async () => {
    const answers = [
      proposal(),
      proposal({
        revision: "r2",
        pairs: [proposed("m1", "e1", { fixed: true })],
        refused: [{ mentor: "m2", mentee: "e2", obstacle: "at_capacity", message: "At capacity." }],
      }),
    ];
    const { root, sent } = await proposing({
      propose: () => answers.shift(),
      commit_matching: () => new Refusal(409, "roster_changed"),
    });
    await commit(root);
    expect(root.querySelector("[role=alert]")?.textContent).toContain("[match_conflict]");
    expect(pairs(root)).toHaveLength(2);

    button(root, "[match_compare]").click();
    await drawn();
    expect(of(sent, "/propose")[1]).toMatchObject({ fixed: [["m1", "e1"], ["m2", "e2"]] });
    expect(root.textContent).toContain("At capacity.");
    expect([...pairs(root)].map(names)).toEqual([["M1", "E1"]]);
    expect(root.querySelector("[aria-pressed=true]")).toBeNull();
  });

  it("takes off what can't be made, when told", async () => {
    const { root } = await proposing({
      commit_matching: () => ({
        paired: 0,
        refused: [{ mentor: "m2", mentee: "e2", obstacle: "paused", message: "One pauses." }],
        broken: [],
        revision: "r1",
      }),
    });
    await commit(root);
    expect(root.querySelector("[role=alert]")?.textContent).toContain("One pauses.");
    button(root, "[refused_drop]").click();
    await drawn();
    expect([...pairs(root)].map(names)).toEqual([["M1", "E1"]]);
  });

  it("reads again what the server has lost meanwhile", async () => {
    const { root, sent } = await proposing({ propose: () => new Refusal(409, "census_incomplete") });
    await drawn();
    await drawn();
    expect(of(sent, "/read_census").filter((body) => !(body as { cursor?: string }).cursor).length).toBe(2);
    expect(of(sent, "/propose")).toHaveLength(2);
    expect(root.textContent).toContain("[census_done]");
  });

  it("draws a page of a thousand pairs, and finds one of them", async () => {
    const handles = Array.from({ length: 1000 }, (_, n) => n);
    const large = proposal({
      people: handles.flatMap((n) => [person(`m${n}`), person(`e${n}`)]),
      pairs: handles.map((n) => proposed(`m${n}`, `e${n}`)),
      left: [],
    });
    const { root } = await proposing({ propose: () => large });
    expect(pairs(root)).toHaveLength(25);
    button(root, "[page_after]").click();
    await drawn();
    expect(names(pairs(root)[0]!)).toEqual(["M25", "E25"]);
    type(root.querySelector("input[type=search]"), "m998.login");
    await drawn();
    expect([...pairs(root)].map(names)).toEqual([["M998", "E998"]]);
  });
});
