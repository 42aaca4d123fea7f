import { expect, it } from "vitest";
import { raised, toggled } from "../../src/browse/ranking";

it("adds a wish after the others and takes it off again", () => {
  expect(toggled(["a"], "b")).toEqual(["a", "b"]);
  expect(toggled(["a", "b"], "a")).toEqual(["b"]);
});

it("moves a wish one place up, and the first stays the first", () => {
  expect(raised(["a", "b", "c"], "c")).toEqual(["a", "c", "b"]);
  expect(raised(["a", "b"], "a")).toEqual(["a", "b"]);
  expect(raised(["a", "b"], "x")).toEqual(["a", "b"]);
});
