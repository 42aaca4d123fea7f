const EVERY_MS = 15_000;
const SOONEST_MS = 5_000;
const MOST_DOUBLINGS = 3;

/** How long to wait before looking again: 15 s, twice that after each failure, up to two minutes. */
export function waitAfter(failures: number, random: () => number = Math.random): number {
  const jitter = 0.9 + random() * 0.2;
  return EVERY_MS * 2 ** Math.min(failures, MOST_DOUBLINGS) * jitter;
}

/**
 * Looks again and again while the tab is seen, and at once when it is seen again. `look` tells whether it
 * went well. Returns what ends it.
 */
export function watch(look: () => Promise<boolean>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let looked = Date.now();
  let ended = false;

  const plan = (ms: number) => {
    clearTimeout(timer);
    if (!ended && !document.hidden) timer = setTimeout(tick, ms);
  };
  const tick = async () => {
    looked = Date.now();
    failures = (await look()) ? 0 : failures + 1;
    plan(waitAfter(failures));
  };
  const turned = () => plan(Math.max(0, looked + SOONEST_MS - Date.now()));

  document.addEventListener("visibilitychange", turned);
  plan(waitAfter(0));
  return () => {
    ended = true;
    clearTimeout(timer);
    document.removeEventListener("visibilitychange", turned);
  };
}
