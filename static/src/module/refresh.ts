import { useEffect, useState } from "preact/hooks";
import type { ModulePage } from "../contract";
import { post } from "../shared/request";

const EVERY_MS = 15_000;

export interface Refresh {
  /** Asks now, because the person wants to know. */
  ask: () => void;
  asking: boolean;
  /** Why the last question the person asked got no answer; null when it did. */
  failure: unknown;
}

/** Asks for the page again: when told to and, while `waiting`, every 15 s that somebody looks. */
export function useRefresh(page: ModulePage, onPage: (page: ModulePage) => void, waiting: boolean): Refresh {
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const url = page.urls.refresh;

  useEffect(() => {
    if (!waiting) return undefined;
    const look = () => {
      if (document.visibilityState !== "visible") return;
      post<ModulePage>(url, {}).then(onPage, () => undefined);
    };
    const timer = setInterval(look, EVERY_MS);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [url, waiting, onPage]);

  const ask = () => {
    setAsking(true);
    post<ModulePage>(url, {})
      .then((fresh) => {
        setFailure(null);
        onPage(fresh);
      }, setFailure)
      .finally(() => setAsking(false));
  };
  return { ask, asking, failure };
}
