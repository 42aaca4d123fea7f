import { useEffect, useState } from "preact/hooks";
import type { ModuleRecap, ReviewsReceived } from "../contract/records";
import { ask } from "./use_download";

/**
 * What a pair got in each module, by the module's place, as the answers come: one after the other, as each costs the
 * site many rows. A module that does not answer is left out; its own page tells.
 */
export function useReceived(pair: string, modules: readonly ModuleRecap[]): readonly (ReviewsReceived | undefined)[] {
  const [received, setReceived] = useState<readonly (ReviewsReceived | undefined)[]>([]);
  useEffect(() => {
    let left = false;
    const collect = async () => {
      const found: (ReviewsReceived | undefined)[] = [];
      for (const { received_reviews: url } of modules) {
        if (left) return;
        found.push(url ? await ask<ReviewsReceived>(url, { pair }).catch(() => undefined) : undefined);
        if (url && !left) setReceived([...found]);
      }
    };
    setReceived([]);
    void collect();
    return () => {
      left = true;
    };
  }, [pair, modules]);
  return received;
}
