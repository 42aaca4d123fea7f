// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { failureText } from "../../src/shared/failure";
import { post, RequestFailure } from "../../src/shared/request";
import { makeWords } from "../../src/shared/words";

const fetched = vi.fn<typeof fetch>();

beforeEach(() => {
  vi.stubGlobal("fetch", fetched);
  document.cookie = "csrftoken=abc123";
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  fetched.mockReset();
});

function answers(status: number, body: string, headers: Record<string, string> = {}): void {
  fetched.mockResolvedValue(new Response(body, { status, headers }));
}

async function failure(): Promise<RequestFailure> {
  return post("/x", {}).then(
    () => Promise.reject(new Error("should have failed")),
    (error: unknown) => error as RequestFailure,
  );
}

describe("a request", () => {
  it("is what only our own pages can send", async () => {
    answers(200, '{"ok": true}');
    expect(await post("/handler", { a: 1 })).toEqual({ ok: true });
    const [url, init] = fetched.mock.calls[0]!;
    expect(url).toBe("/handler");
    expect(init).toMatchObject({ method: "POST", credentials: "same-origin", body: '{"a":1}', keepalive: false });
    expect(init?.headers).toEqual({
      "Content-Type": "application/json",
      "X-Requested-With": "XMLHttpRequest",
      "X-CSRFToken": "abc123",
    });
  });

  it("fails with the handler's code, sentence and wish to wait", async () => {
    answers(429, '{"error": {"code": "rate_limited", "message": "Slowly, please."}}', { "Retry-After": "7" });
    expect(await failure()).toMatchObject({
      code: "rate_limited",
      status: 429,
      message: "Slowly, please.",
      retryAfter: 7000,
    });
  });

  it.each([
    ["a bare 403 of the platform", 403, "Unauthenticated", "signed_out"],
    ["a bare 401", 401, "", "signed_out"],
    ["a proxy's page", 502, "<html>Bad gateway</html>", "bad_answer"],
    ["an answer that is no JSON", 200, "<html>hello</html>", "bad_answer"],
    ["a JSON error of somebody else", 500, '{"detail": "x"}', "bad_answer"],
    ["a null", 200, "null", "bad_answer"],
  ])("tells %s apart", async (_case, status, body, code) => {
    answers(status, body);
    expect(await failure()).toMatchObject({ code, status, message: "" });
  });

  it("takes a redirect for the login page", async () => {
    const response = new Response("<html>Log in</html>");
    Object.defineProperty(response, "redirected", { value: true });
    fetched.mockResolvedValue(response);
    expect(await failure()).toMatchObject({ code: "signed_out" });
  });

  it("tells a dead network from a slow server", async () => {
    fetched.mockRejectedValue(new TypeError("Failed to fetch"));
    expect(await failure()).toMatchObject({ code: "network" });

    vi.useFakeTimers();
    fetched.mockImplementation((_url, init) => new Promise((_resolve, reject) => {
      init!.signal!.addEventListener("abort", () => reject(new DOMException("aborted", "AbortError")));
    }));
    const slow = failure();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await slow).toMatchObject({ code: "timeout" });
  });

  it("can be told to outlive its page", async () => {
    answers(200, "{}");
    await post("/x", {}, { keepalive: true });
    expect(fetched.mock.calls[0]![1]).toMatchObject({ keepalive: true });
  });
});

describe("the sentence for a failure", () => {
  const words = makeWords({ request_network: "No connection.", request_bad_answer: "Odd answer." }, "en");

  it.each([
    [new RequestFailure("busy", 503, "Please wait."), "Please wait."],
    [new RequestFailure("network", 0), "No connection."],
    [new RequestFailure("brand_new", 418), "Odd answer."],
    [new TypeError("bug"), "Odd answer."],
  ])("%s", (error, sentence) => expect(failureText(error, words)).toBe(sentence));
});
