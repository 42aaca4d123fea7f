// @vitest-environment happy-dom
import { render } from "preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Rubric } from "../../src/contract/rubric";
import { makeWords, WordsContext } from "../../src/shared/words";
import { SettingsForm } from "../../src/studio/SettingsForm";
import { button, drawn, type } from "../program/open";
import { RUBRIC_SETTING, STANDARD, STUDIO_PAGE } from "./page";

afterEach(() => void vi.unstubAllGlobals());

function edit(value: Rubric | null = null) {
  const fetch = vi.fn(async (_url: string, _init: RequestInit) => Response.json({ messages: [] }));
  vi.stubGlobal("fetch", fetch);
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  const form = <SettingsForm page={{ ...STUDIO_PAGE, settings: [{ ...RUBRIC_SETTING, value }] }} runtime={{}} />;
  render(<WordsContext.Provider value={makeWords({}, "en")}>{form}</WordsContext.Provider>, root);
  const sent = () => fetch.mock.calls.map(([, init]) => JSON.parse(String(init.body)).values as unknown);
  const titles = () => [...root.querySelectorAll("[data-does=toggle]")].map((one) => one.textContent);
  const press = async (name: string, within: ParentNode = root) => {
    button(within, name).click();
    await drawn();
  };
  const item = (key: string) => root.querySelector<HTMLElement>(`[data-key="${key}"]`)!;
  const save = () => press("[studio_save]");
  return { root, sent, titles, press, item, save };
}

describe("our rubric", () => {
  it("is shown until the author starts from it", async () => {
    const { root, titles, press, save, sent } = edit();
    expect(root.textContent).toContain("Not yet · An idea · Ready to use");
    await press("[rubric_customise]");
    expect(titles()).toEqual(["Clear", "Useful"]);
    expect(document.activeElement?.textContent).toBe("Clear");
    await save();
    expect(sent()).toEqual([{}]);
  });

  it("comes back only after a question", async () => {
    const own = { criteria: STANDARD.criteria.slice(0, 1) };
    const { root, press, save, sent } = edit(own);
    await press("[rubric_back]");
    expect(root.textContent).toContain("[rubric_back_detail]");
    await press("[rubric_back_confirm]");
    expect(document.activeElement?.textContent).toBe("[rubric_customise]");
    await save();
    expect(sent()).toEqual([{ peer_rubric: null }]);
  });
});

describe("a rubric of one's own", () => {
  it("is put in order by keyboard, the focus going along", async () => {
    const { titles, press, item, root } = edit(STANDARD);
    await press("[rubric_up] Useful", item("useful"));
    expect(titles()).toEqual(["Useful", "Clear"]);
    expect(item("useful").contains(document.activeElement)).toBe(true);
    expect(document.activeElement?.textContent).toBe("[rubric_up] Useful");
    expect(document.activeElement?.getAttribute("aria-disabled")).toBe("true");
    expect(root.querySelector("[role=status].rm-hidden")?.textContent).toBe("[rubric_moved]");
  });

  it("gets criteria and levels, and goes to what was added", async () => {
    const { root, press, save, sent } = edit(STANDARD);
    await press("[rubric_add_criterion]");
    const title = document.activeElement as HTMLInputElement;
    type(title, "Kind");
    await drawn();
    const criterion = title.closest<HTMLElement>(".rm-rubric-criterion")!;
    await press("[rubric_add_level]", criterion);
    expect(document.activeElement?.closest(".rm-rubric-level")).not.toBeNull();
    await save();
    expect(sent()).toEqual([]);
    const invalid = root.querySelectorAll("[aria-invalid=true]");
    expect(invalid).toHaveLength(3);
    expect(document.activeElement).toBe(invalid[0]);
    for (const control of invalid) {
      type(control as HTMLInputElement, "Some");
      await drawn();
    }
    await save();
    const [{ peer_rubric: saved }] = sent() as [{ peer_rubric: Rubric }];
    expect(saved.criteria[2]).toMatchObject({ title: "Kind", weight: 1 });
    expect(saved.criteria[2]?.levels.map(({ points }) => points)).toEqual([0, 1, 2]);
  });

  it("loses a criterion only after a question, and goes to its neighbour", async () => {
    const { titles, press, item } = edit(STANDARD);
    await press("[rubric_remove] Clear", item("clear"));
    expect(titles()).toEqual(["Clear", "Useful"]);
    await press("[rubric_remove_confirm]");
    expect(titles()).toEqual(["Useful"]);
    expect(document.activeElement?.textContent).toBe("Useful");
  });

  it("says of a list what is wrong with it, and goes there", async () => {
    const { press, item, save, sent } = edit({ criteria: STANDARD.criteria.slice(0, 1) });
    await press("[rubric_remove] Clear", item("clear"));
    await press("[rubric_remove_confirm]");
    await save();
    expect(sent()).toEqual([]);
    expect(document.activeElement?.textContent).toBe("[rubric_no_criteria]");
  });

  it("opens what is wrong in a criterion that was closed", async () => {
    const [first, second] = STANDARD.criteria as [Rubric["criteria"][0], Rubric["criteria"][0]];
    const { root, save, titles } = edit({ criteria: [first, { ...second, title: "" }] });
    expect(titles()[1]).toBe("[rubric_new_criterion]");
    expect(root.querySelector("input")).toBeNull();
    await save();
    expect(document.activeElement?.getAttribute("aria-invalid")).toBe("true");
  });
});
