import { expect, it, vi } from "vitest";
import { inTurn, oneAtATime } from "../../src/shared/one_at_a_time";

function open<Result>() {
  let close: (result: Result) => void = () => {};
  const job = vi.fn(() => new Promise<Result>((resolve) => (close = resolve)));
  return { job, close: (result: Result) => close(result) };
}

it("ignores the second click of a double click, and takes the next one", async () => {
  const guard = oneAtATime();
  const { job, close } = open<boolean>();
  const first = guard(job);
  expect(await guard(job)).toBe(false);
  close(true);
  expect(await first).toBe(true);
  expect(job).toHaveBeenCalledTimes(1);
  await expect(guard(async () => Promise.reject(new Error("failed")))).rejects.toThrow("failed");
  expect(await guard(async () => true)).toBe(true);
});

it("runs jobs in turn, whatever becomes of the one before", async () => {
  const queue = inTurn();
  const { job, close } = open<string>();
  const order: string[] = [];
  const first = queue(job).then((name) => order.push(name));
  const second = queue(async () => Promise.reject(new Error("failed"))).catch(() => order.push("second"));
  const third = queue(async () => order.push("third"));
  await Promise.resolve();
  expect(order).toEqual([]);
  close("first");
  await Promise.all([first, second, third]);
  expect(order).toEqual(["first", "second", "third"]);
});
