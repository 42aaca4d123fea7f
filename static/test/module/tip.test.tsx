// @vitest-environment happy-dom
import { render } from "preact";
import { afterEach, expect, it, vi } from "vitest";
import type { ModulePage } from "../../src/contract";
import { NoBoard } from "../../src/module/NoBoard";
import { TipView } from "../../src/module/TipView";
import { makeWords, WordsContext } from "../../src/shared/words";
import { button, drawn } from "../program/open";
import { pageOf } from "./draw";

afterEach(() => void vi.unstubAllGlobals());

/** Draws a part of the page over a server that answers with `page`. */
function draw(view: (page: ModulePage) => preact.JSX.Element, page: ModulePage) {
  const sent: [string, unknown][] = [];
  vi.stubGlobal("fetch", async (url: string, init: RequestInit) => {
    sent.push([url, JSON.parse(String(init.body))]);
    return Response.json(page);
  });
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  render(<WordsContext.Provider value={makeWords({}, "en")}>{view(page)}</WordsContext.Provider>, root);
  return { root, sent };
}

it("shows one tip until it is dismissed, and keeps the focus where it was", async () => {
  const tip = { id: "0123456789abcdef", text: "Ask first." };
  const { root, sent } = draw((page) => <TipView page={page} />, pageOf({ tip }));
  expect(root.textContent).toContain("Ask first.");
  button(root, "[tip_dismiss]").focus();
  button(root, "[tip_dismiss]").click();
  await drawn();
  expect(root.textContent).toBe("[tip_next]");
  expect(document.activeElement?.textContent).toBe("[tip_next]");
  expect(sent).toEqual([["/dismiss_tip", { tip: tip.id }]]);
});

it("shows nothing where there is no tip", () => {
  expect(draw((page) => <TipView page={page} />, pageOf()).root.textContent).toBe("");
});

it("asks for a role once, and reads the page again", async () => {
  const onPage = vi.fn();
  const asked = pageOf({ view: "unpaired", pairs: [], role_question: { role: null } });
  const { root, sent } = draw((page) => <NoBoard page={page} onPage={onPage} />, asked);
  button(root, "[role_choose_mentee]").click();
  button(root, "[role_choose_mentor]").click();
  await drawn();
  expect(sent).toEqual([["/choose_role", { role: "mentee" }], ["/refresh", {}]]);
  expect(onPage).toHaveBeenCalledWith(asked);
});
