// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Setting } from "../../src/contract";
import { changesOf, draftOf } from "../../src/studio/draft";
import { RowsField } from "../../src/studio/rows/RowsField";
import type { RowDraft } from "../../src/studio/rows/rows";
import { draw, drawn, redraw } from "../module/draw";
import { SETTINGS } from "./page";

const AGENDA: Setting = {
  ...SETTINGS[0]!,
  name: "agenda",
  label: "Agenda",
  kind: "rows",
  value: [
    { key: "a", text: "Show", minutes: 10, lead: "mentor" },
    { key: "b", text: "Try", minutes: 0, lead: "both" },
  ],
  columns: [
    { name: "text", kind: "text", label: "Step", options: [] },
    { name: "minutes", kind: "number", label: "Minutes", options: [] },
    { name: "lead", kind: "choice", label: "Leads", options: [{ value: "both", label: "Both" }, { value: "mentor", label: "Mentor" }] },
  ],
  start: [{ key: "start-1", text: "Open", minutes: 5, lead: "both" }],
};

afterEach(() => document.body.replaceChildren());

/** A form that keeps what is typed, as Studio's does. */
function form(rows: RowDraft[]) {
  const state = { rows };
  const view = () => <RowsField setting={AGENDA} rows={state.rows} onType={type} />;
  const type = vi.fn((typed: RowDraft[]) => {
    state.rows = typed;
    redraw(root, view());
  });
  const root = draw(view());
  const press = async (name: string, at = 0) => {
    const found = [...root.querySelectorAll("button")].filter((one) => (one.getAttribute("aria-label") ?? one.textContent) === name);
    found[at]!.focus();
    found[at]!.click();
    await drawn();
  };
  return { state, root, press };
}

const typed = () => draftOf([AGENDA])["agenda"] as RowDraft[];

describe("a list of records", () => {
  it("is no change while nobody touches it", () => {
    expect(changesOf([AGENDA], draftOf([AGENDA]))).toEqual({});
  });

  it("sends numbers as numbers and keeps the key of each row", () => {
    const [first, second] = typed();
    const draft = { agenda: [second!, { ...first!, minutes: "15" }] };
    expect(changesOf([AGENDA], draft)["agenda"]).toEqual([
      { key: "b", text: "Try", minutes: 0, lead: "both" },
      { key: "a", text: "Show", minutes: 15, lead: "mentor" },
    ]);
  });

  it("grows by a row that has the focus and a key of its own", async () => {
    const { state, root, press } = form(typed());
    await press("[rows_add]");
    expect(state.rows).toHaveLength(3);
    expect(state.rows[2]!["key"]).toMatch(/^[0-9a-f]{12}$/);
    expect(state.rows[2]!["lead"]).toBe("both");
    expect(root.querySelector(`[data-rm-row="${state.rows[2]!["key"]}"]`)!.contains(document.activeElement)).toBe(true);
  });

  it("is put in order with the keyboard, which stays on the row that moves", async () => {
    const { state, press } = form(typed());
    await press("[rows_down]");
    expect(state.rows.map((row) => row["text"])).toEqual(["Try", "Show"]);
    expect(document.activeElement?.closest("[data-rm-row]")?.getAttribute("data-rm-row")).toBe("a");
    await press("[rows_down]", 1);
    expect(state.rows.map((row) => row["text"])).toEqual(["Try", "Show"]);
  });

  it("loses the row that is taken out, and the focus goes to the next", async () => {
    const { state, press } = form(typed());
    await press("[rows_remove]");
    expect(state.rows.map((row) => row["text"])).toEqual(["Try"]);
    expect(document.activeElement?.closest("[data-rm-row]")?.getAttribute("data-rm-row")).toBe("b");
  });

  it("offers what to start from while it is empty", async () => {
    const { state, root, press } = form([]);
    await press("[rows_start]");
    expect(state.rows.map((row) => row["text"])).toEqual(["Open"]);
    expect(root.textContent).not.toContain("[rows_start]");
  });
});
