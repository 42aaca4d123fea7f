// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import type { CensusAnswer } from "../../../src/contract/matching";
import { census, desk, of, page, pairs, proposing, SERVER } from "./desk_at_work";
import { button, drawn, open, Refusal, type Handlers } from "../../program/open";

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
