// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { waitAfter, watch } from "../../src/program/watch";

const show = (hidden: boolean) => {
  Object.defineProperty(document, "hidden", { value: hidden, configurable: true });
  document.dispatchEvent(new Event("visibilitychange"));
};

describe("watching for the partner", () => {
  let end = () => {};
  beforeEach(() => {
    vi.useFakeTimers();
    vi.spyOn(Math, "random").mockReturnValue(0.5);
  });
  afterEach(() => {
    end();
    show(false);
    vi.useRealTimers();
  });

  it("looks every 15 seconds, not before", async () => {
    const look = vi.fn(async () => true);
    end = watch(look);
    await vi.advanceTimersByTimeAsync(14_000);
    expect(look).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(31_000);
    expect(look).toHaveBeenCalledTimes(3);
  });

  it("rests while the tab is hidden, and looks as soon as it is seen", async () => {
    const look = vi.fn(async () => true);
    end = watch(look);
    show(true);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(look).not.toHaveBeenCalled();
    show(false);
    await vi.advanceTimersByTimeAsync(0);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it("does not look again within five seconds, however often the tab turns up", async () => {
    const look = vi.fn(async () => true);
    end = watch(look);
    await vi.advanceTimersByTimeAsync(15_000);
    for (let turn = 0; turn < 5; turn++) show(turn % 2 === 0);
    show(false);
    await vi.advanceTimersByTimeAsync(4_000);
    expect(look).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it("ends", async () => {
    const look = vi.fn(async () => true);
    watch(look)();
    show(false);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(look).not.toHaveBeenCalled();
  });

  it("slows down with each failure, up to two minutes", () => {
    expect([0, 1, 2, 3, 9].map((failures) => waitAfter(failures))).toEqual([15e3, 30e3, 60e3, 120e3, 120e3]);
    expect(waitAfter(0, () => 0)).toBe(13_500);
    expect(waitAfter(0, () => 1)).toBeCloseTo(16_500);
  });
});
