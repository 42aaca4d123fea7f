// @vitest-environment happy-dom
import { render } from "preact";
import { expect, it } from "vitest";
import { Tabs } from "../../src/coordinator/Tabs";
import { drawn, press } from "../program/open";

const TABS = ["one", "two", "three"].map((name) => ({ name, label: name, children: <p>{`part ${name}`}</p> }));

it("moves by arrows, draws a part when it is opened, and keeps it", async () => {
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  render(<Tabs label="Parts" tabs={TABS} first="one" />, root);
  const tabs = [...root.querySelectorAll<HTMLElement>("[role=tab]")];
  const parts = [...root.querySelectorAll<HTMLElement>("[role=tabpanel]")];
  expect(tabs.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
  expect(parts.map(({ textContent }) => textContent)).toEqual(["part one", "", ""]);

  press(tabs[0]!, "ArrowRight");
  await drawn();
  expect(document.activeElement).toBe(tabs[1]);
  expect(parts.map(({ hidden }) => hidden)).toEqual([true, false, true]);
  press(tabs[1]!, "End");
  await drawn();
  press(tabs[2]!, "ArrowRight");
  await drawn();
  expect(document.activeElement).toBe(tabs[0]);
  expect(parts.map(({ textContent }) => textContent)).toEqual(["part one", "part two", "part three"]);
  expect(tabs.map((tab) => tab.getAttribute("aria-controls"))).toEqual(parts.map(({ id }) => id));
});
