// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { names, of, pairs, proposing, said } from "./desk_at_work";
import { button, drawn, press, Refusal, type } from "../../program/open";
import { person, proposal, proposed } from "./people";

const commit = async (root: HTMLElement) => {
  button(root, "[commit_pairs]").click();
  await drawn();
  root.querySelector<HTMLButtonElement>(".rm-confirm .rm-button--primary")!.click();
  await drawn();
};

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
