// @vitest-environment happy-dom
import { render } from "preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import { makeWords, WordsContext } from "../../src/shared/words";
import { SettingsForm } from "../../src/studio/SettingsForm";
import type { StudioRuntime } from "../../src/studio/runtime";
import { button, drawn, type } from "../program/open";
import { wallClock } from "../../src/studio/dates";
import { MORE_SETTINGS, SETTINGS, STUDIO_PAGE } from "./page";

afterEach(() => void vi.unstubAllGlobals());

function edit(
  answer: () => Response,
  runtime: StudioRuntime = { notify: vi.fn() },
  settings = SETTINGS,
) {
  const fetch = vi.fn(async (_url: string, _init: RequestInit) => answer());
  vi.stubGlobal("fetch", fetch);
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  const form = <SettingsForm page={{ ...STUDIO_PAGE, settings }} runtime={runtime} />;
  render(<WordsContext.Provider value={makeWords({}, "en")}>{form}</WordsContext.Provider>, root);
  const field = (name: string) => root.querySelector<HTMLInputElement>(`[name=${name}]`);
  const bodies = () => fetch.mock.calls.map(([, init]) => JSON.parse(String(init.body)) as unknown);
  return { root, runtime, field, bodies };
}

const saved = () => Response.json({ messages: ["Name a coordinator."] });

describe("saving settings", () => {
  it("sends what changed, tells Studio, and says so itself", async () => {
    const { root, runtime, field, bodies } = edit(saved);
    type(field("capacity"), "2");
    await drawn();
    button(root, "[studio_save]").click();
    button(root, "[studio_save]").click();
    await drawn();
    expect(bodies()).toEqual([{ values: { capacity: 2 } }]);
    expect(vi.mocked(runtime.notify!).mock.calls).toEqual([
      ["save", { state: "start" }],
      ["save", { state: "end" }],
    ]);
    expect(root.textContent).toContain("[studio_saved]");
    expect(root.textContent).toContain("Name a coordinator.");
    button(root, "[studio_save]").click();
    await drawn();
    expect(bodies()[1]).toEqual({ values: {} });
  });

  it("shows a failure in the form, keeps what was typed, and leaves Studio out of it", async () => {
    const error = { code: "bad_fields", message: "Check what you entered." };
    const { root, runtime, field } = edit(() => Response.json({ error }, { status: 400 }));
    type(field("display_name"), "Mine");
    await drawn();
    button(root, "[studio_save]").click();
    await drawn();
    expect(root.querySelector("[role=alert]")?.textContent).toContain("Check what you entered.");
    expect(field("display_name")?.value).toBe("Mine");
    expect(runtime.notify).not.toHaveBeenCalled();
  });

  it("sends no number that is none, and goes to its field", async () => {
    const { root, field, bodies } = edit(saved);
    type(field("capacity"), "0");
    await drawn();
    button(root, "[studio_save]").click();
    await drawn();
    expect(bodies()).toEqual([]);
    expect(document.activeElement).toBe(field("capacity"));
    expect(field("capacity")?.getAttribute("aria-invalid")).toBe("true");
  });

  it("works where the runtime listens to nothing", async () => {
    const { root, field } = edit(saved, {});
    button(root, "[studio_save]").click();
    await drawn();
    expect(root.textContent).toContain("[studio_saved]");
    type(field("display_name"), "Other");
    await drawn();
    button(root, "[cancel]").click();
    await drawn();
    expect(field("display_name")?.value).toBe("Program");
  });
});

it("sends a switch, a paragraph and a date", async () => {
  const { root, field, bodies } = edit(saved, {}, MORE_SETTINGS);
  field("open")?.click();
  type(field("welcome"), "Welcome");
  type(field("ends"), wallClock("2026-04-01T08:30:00Z"));
  await drawn();
  button(root, "[studio_save]").click();
  await drawn();
  expect(bodies()).toEqual([
    { values: { welcome: "Welcome", open: true, ends: "2026-04-01T08:30:00+00:00" } },
  ]);
  expect(field("open")?.checked).toBe(true);
});

it("stands in the markup that Studio's modal and frames look for", () => {
  const { root, runtime } = edit(saved);
  expect(root.querySelector(".editor-with-buttons .xblock-actions .action-item .save-button")).not.toBeNull();
  expect(root.querySelector("[type=submit], form, .action-save")).toBeNull();
  button(root, "[cancel]").click();
  expect(runtime.notify).toHaveBeenCalledWith("cancel", {});
});
