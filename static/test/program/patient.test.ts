import { describe, expect, it, vi } from "vitest";
import { patiently } from "../../src/program/patient";
import { RequestFailure } from "../../src/shared/request";

const busy = new RequestFailure("busy", 503, "One moment.", 2000);

function server(...outcomes: (RequestFailure | string)[]) {
  return vi.fn(async () => {
    const next = outcomes.shift();
    if (typeof next === "string") return next;
    throw next;
  });
}

function patience() {
  return { onWait: vi.fn(), sleep: vi.fn(async () => undefined) };
}

describe("a patient request", () => {
  it("goes on by itself, as the handler's sentence promises", async () => {
    const waiting = patience();
    expect(await patiently(server(busy, busy, "done"), waiting)).toBe("done");
    expect(waiting.onWait).toHaveBeenCalledWith("One moment.");
    expect(waiting.sleep.mock.calls).toEqual([[2000], [2000]]);
  });

  it("gives up after the fourth try", async () => {
    const send = server(busy, busy, busy, busy, "too late");
    await expect(patiently(send, patience())).rejects.toBe(busy);
    expect(send).toHaveBeenCalledTimes(4);
  });

  it("does not send again what was refused, or may have been done", async () => {
    for (const failure of [new RequestFailure("own_login", 400, "No."), new RequestFailure("network", 0)]) {
      const send = server(failure, "no");
      await expect(patiently(send, patience())).rejects.toBe(failure);
      expect(send).toHaveBeenCalledTimes(1);
    }
  });

  it("never waits longer than 15 seconds at a time", async () => {
    const waiting = patience();
    await patiently(server(new RequestFailure("rate_limited", 429, "", 3_600_000), "done"), waiting);
    expect(waiting.sleep).toHaveBeenCalledWith(15_000);
  });
});
