// @vitest-environment happy-dom
import { expect, it, vi } from "vitest";
import { loadPart } from "../../src/shared/on_demand";

const address = (code: string) => `data:text/javascript,${code}`;

it("gives everybody who asks the same part", async () => {
  const url = address("export const own = {}");
  const [one, other] = await Promise.all([loadPart<{ own: object }>(url), loadPart<{ own: object }>(url)]);
  expect(one.own).toBe(other.own);
});

it("asks under another address after a failure, and under that one from then on", async () => {
  const asked = vi.spyOn(URLSearchParams.prototype, "set");
  const url = address("throw new Error('lost')");
  await expect(loadPart(url)).rejects.toThrow("lost");
  expect(asked).not.toHaveBeenCalled();
  await expect(Promise.all([loadPart(url), loadPart(url)])).rejects.toThrow("lost");
  expect(asked.mock.calls).toEqual([["attempt", "1"], ["attempt", "1"]]);
});
