// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, expect, test, vi } from "vitest";
import type { Judgement } from "../../src/contract/review";
import type { Rubric } from "../../src/contract/rubric";
import { RubricForm } from "../../src/review/RubricForm";

const level = (points: number) => ({ points, title: `Level ${points}`, description: "", feedback: "" });
const criterion = (id: string) => ({ id, title: id, description: "", weight: 1, levels: [level(0), level(2)] });
const RUBRIC: Rubric = { criteria: [criterion("clear"), criterion("useful")] };

afterEach(() => document.body.replaceChildren());

function draw(onSend: (judgement: object) => void, before?: Judgement): HTMLElement {
  const host = document.body.appendChild(document.createElement("div"));
  const form = <RubricForm rubric={RUBRIC} comment="needed" label="Send" busy={false} problem="" before={before} onSend={onSend} />;
  act(() => render(form, host));
  return host;
}

const submit = (host: HTMLElement) =>
  act(() => void host.querySelector("form")?.dispatchEvent(new Event("submit", { cancelable: true, bubbles: true })));

const choose = (host: HTMLElement, at: number) =>
  act(() => (host.querySelectorAll<HTMLInputElement>("input[type=radio]")[at] as HTMLInputElement).click());

test("sends nothing until every criterion has its answer, and says so", () => {
  const sent = vi.fn();
  const host = draw(sent);
  choose(host, 1);
  submit(host);
  expect(sent).not.toHaveBeenCalled();
  expect(host.querySelector("[role=alert]")?.textContent).toBe("[choose_all]");
});

test("sends the points of the levels that were chosen", () => {
  const sent = vi.fn();
  const host = draw(sent);
  choose(host, 1);
  choose(host, 2);
  submit(host);
  expect(sent).toHaveBeenCalledWith({ points: { clear: 2, useful: 0 }, notes: {}, comment: "" });
});

test("keeps of an earlier rubric what this one still asks, for all else would be refused", () => {
  const sent = vi.fn();
  const host = draw(sent, { points: { clear: 2, useful: 5, gone: 1 }, notes: { clear: "Yes", gone: "No" }, comment: "Well" });
  submit(host);
  expect(sent).not.toHaveBeenCalled();
  choose(host, 2);
  submit(host);
  expect(sent).toHaveBeenCalledWith({ points: { clear: 2, useful: 0 }, notes: { clear: "Yes" }, comment: "Well" });
});

test("asks each criterion as one group of radio buttons with a name of its own", () => {
  const host = draw(vi.fn());
  const names = [...host.querySelectorAll<HTMLInputElement>("input[type=radio]")].map(({ name }) => name);
  expect(new Set(names).size).toBe(2);
  expect([...host.querySelectorAll("fieldset > legend")].map((legend) => legend.textContent)).toEqual(["clear", "useful"]);
});
