import { isRequestFailure, type RequestFailure } from "../shared/request";

const TRIES = 4;
const LONGEST_MS = 15_000;

/** The codes whose sentence promises that it goes on by itself. Nothing was changed when they are answered. */
const PASSING = new Set(["rate_limited", "busy", "not_saved"]);

export interface Patience {
  /** Called with the handler's sentence before each wait. */
  onWait: (sentence: string) => void;
  sleep?: (ms: number) => Promise<void>;
}

/** Sends until it goes through, as long as the handler asks for patience; then fails as it failed last. */
export async function patiently<Answer>(
  send: () => Promise<Answer>,
  { onWait, sleep = delay }: Patience,
): Promise<Answer> {
  for (let left = TRIES - 1; ; left -= 1) {
    try {
      return await send();
    } catch (failure) {
      if (left === 0 || !isPassing(failure)) throw failure;
      onWait(failure.message);
      await sleep(Math.min(failure.retryAfter ?? 1000, LONGEST_MS));
    }
  }
}

/** True for a failure that time heals. */
export function isPassing(failure: unknown): failure is RequestFailure {
  return isRequestFailure(failure) && PASSING.has(failure.code);
}

const delay = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
