import type { ErrorAnswer } from "../contract";

/** Failures that never reached a handler, beside the handlers' own codes. */
export type LocalCode = "network" | "timeout" | "bad_answer" | "signed_out";

/**
 * A request that brought no usable answer.
 *
 * `code` is the handler's stable code or a `LocalCode`; `message` is the handler's translated sentence, ""
 * for a `LocalCode`. `retryAfter` is in milliseconds.
 */
export class RequestFailure extends Error {
  readonly code: string;
  readonly status: number;
  readonly retryAfter: number | null;

  constructor(code: string, status: number, message = "", retryAfter: number | null = null) {
    super(message);
    this.name = "RequestFailure";
    this.code = code;
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** Recognised by name: each block's script on a page has a copy of this class. */
export function isRequestFailure(error: unknown): error is RequestFailure {
  return error instanceof Error && error.name === "RequestFailure";
}

export interface PostOptions {
  timeoutMs?: number;
  /** Lets the request outlive the page; browsers cap such bodies at 64 kB. */
  keepalive?: boolean;
  signal?: AbortSignal;
}

export type Post = <Answer>(url: string, body: object, options?: PostOptions) => Promise<Answer>;

const TIMEOUT_MS = 20_000;

/** Posts JSON to a handler and returns its JSON answer. Rejects with `RequestFailure` only. */
export const post: Post = async <Answer>(
  url: string,
  body: object,
  { timeoutMs = TIMEOUT_MS, keepalive = false, signal }: PostOptions = {},
): Promise<Answer> => {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), timeoutMs);
  const forward = () => abort.abort();
  signal?.addEventListener("abort", forward);
  try {
    const response = await fetch(url, {
      method: "POST",
      credentials: "same-origin",
      keepalive,
      signal: abort.signal,
      headers: {
        "Content-Type": "application/json",
        "X-Requested-With": "XMLHttpRequest",
        "X-CSRFToken": cookie("csrftoken"),
      },
      body: JSON.stringify(body),
    });
    return await read<Answer>(response);
  } catch (error) {
    if (isRequestFailure(error)) throw error;
    throw new RequestFailure(abort.signal.aborted ? "timeout" : "network", 0);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", forward);
  }
};

async function read<Answer>(response: Response): Promise<Answer> {
  const text = await response.text();
  const data = parse(text);
  if (response.ok && data !== null && !response.redirected) return data as Answer;
  if (isErrorAnswer(data)) {
    const { code, message } = data.error;
    throw new RequestFailure(code, response.status, message, retryAfter(response));
  }
  throw new RequestFailure(codeWithoutBody(response), response.status, "", retryAfter(response));
}

/** The platform itself refuses a lost session without asking the block: a bare 401 or 403, or its login page. */
function codeWithoutBody(response: Response): LocalCode {
  const refused = response.status === 401 || response.status === 403;
  return refused || response.redirected ? "signed_out" : "bad_answer";
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isErrorAnswer(data: unknown): data is ErrorAnswer {
  const error = (data as ErrorAnswer | null)?.error;
  return typeof error?.code === "string" && typeof error.message === "string";
}

/** RFC 9110 allows seconds or a date; handlers send seconds, proxies may send either. */
function retryAfter(response: Response): number | null {
  const value = response.headers.get("Retry-After");
  if (!value) return null;
  const seconds = Number(value);
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(value) - Date.now();
  return Number.isFinite(wait) && wait > 0 ? wait : null;
}

/** Read for each request: logging in again in another tab renews the token. */
function cookie(name: string): string {
  const prefix = `${name}=`;
  const found = document.cookie.split("; ").find((pair) => pair.startsWith(prefix));
  return found?.slice(prefix.length) ?? "";
}
