import type { PageEvent, Stop, Surroundings } from "./surroundings";

/** Another tab that hangs must not keep this one from saving: the server has a lock of its own. */
const LOCK_WAIT_MS = 10_000;

/** The page this code runs in. `name` is shared by all tabs of this person with this board. */
export function browserSurroundings(name: string): Surroundings {
  return {
    now: () => Date.now(),
    later(ms, run) {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    random: () => Math.random(),
    isVisible: () => document.visibilityState === "visible",
    isOnline: () => navigator.onLine,
    listen: listenToPage,
    alone: (task) => withLock(name, task),
  };
}

function listenToPage(onEvent: (event: PageEvent) => void): Stop {
  const listening = new AbortController();
  const { signal } = listening;
  const shown = () => onEvent(document.visibilityState === "visible" ? "shown" : "hidden");
  document.addEventListener("visibilitychange", shown, { signal });
  window.addEventListener("focus", () => onEvent("shown"), { signal });
  window.addEventListener("pageshow", shown, { signal });
  window.addEventListener("pagehide", () => onEvent("leaving"), { signal });
  window.addEventListener("online", () => onEvent("online"), { signal });
  window.addEventListener("offline", () => onEvent("offline"), { signal });
  return () => listening.abort();
}

/** Without Web Locks (plain http, old browsers) the task just runs: the server heals what tabs overwrite. */
async function withLock<Result>(name: string, task: () => Promise<Result>): Promise<Result> {
  if (!navigator.locks) return task();
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(), LOCK_WAIT_MS);
  let started = false;
  try {
    return await navigator.locks.request(name, { signal: waiting.signal }, () => {
      started = true;
      clearTimeout(timer);
      return task();
    }) as Result;
  } catch (error) {
    if (started) throw error;
    return task();
  } finally {
    clearTimeout(timer);
  }
}
