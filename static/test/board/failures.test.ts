import { describe, expect, it } from "vitest";
import { backoff, understand } from "../../src/board/failures";
import { RequestFailure } from "../../src/shared/request";

describe("a failed request", () => {
  it.each([
    ["network", 0, true, "again"],
    ["timeout", 0, false, "again"],
    ["bad_answer", 502, true, "again"],
    ["busy", 503, true, "again"],
    ["not_saved", 503, true, "again"],
    ["identity_unclear", 503, false, "again"],
    ["rate_limited", 429, true, "again"],
    ["pair_ended", 409, true, "ended"],
    ["board_full", 413, true, "refused"],
    ["foreign_client", 403, true, "refused"],
    ["erased_client", 403, true, "refused"],
    ["bad_update", 400, true, "refused"],
    ["bad_answer", 413, true, "refused"],
    ["bad_fields", 400, false, "stopped"],
    ["signed_out", 403, true, "stopped"],
    ["not_logged_in", 401, true, "stopped"],
    ["not_your_pair", 403, false, "stopped"],
  ])("%s %i (with edits: %s) means %s", (code, status, withUpdate, kind) => {
    expect(understand(new RequestFailure(code, status, "Why."), withUpdate)).toMatchObject({ code, kind, message: "Why." });
  });

  it("of the editor's own bundle is understood like any other", () => {
    const foreign = Object.assign(new Error("Log in."), { name: "RequestFailure", code: "not_logged_in", status: 401, retryAfter: null });
    expect(understand(foreign, true)).toMatchObject({ kind: "stopped", message: "Log in." });
  });

  it("of an unknown sort is worth another try", () => {
    expect(understand(new TypeError("odd"), true)).toMatchObject({ kind: "again", code: "bad_answer" });
  });
});

describe("waiting between attempts", () => {
  it("doubles up to half a minute", () => {
    expect([1, 2, 3, 4, 5, 6, 9].map((failures) => backoff(failures, 0, 0))).toEqual([
      1000, 2000, 4000, 8000, 16_000, 30_000, 30_000,
    ]);
  });

  it("is shortened by chance, so that not all come back at once", () => {
    expect(backoff(3, 0, 0.999)).toBeGreaterThan(3000);
    expect(backoff(3, 0, 0.999)).toBeLessThan(3010);
  });

  it("is never shorter than the server asks", () => {
    expect(backoff(1, 60_000, 0.9)).toBe(60_000);
  });
});
