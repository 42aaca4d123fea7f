import { expect, it } from "vitest";
import { began, changed, undone } from "../../../src/coordinator/match/history";

it("goes back step by step, and no further than the beginning", () => {
  const history = changed(changed(began(1), 2), 3);
  expect(undone(history).now).toBe(2);
  expect(undone(undone(undone(history))).now).toBe(1);
  expect(changed(history, 3).past).toEqual(history.past);
});
