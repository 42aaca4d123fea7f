import { createContext } from "preact";
import { useContext, useEffect, useReducer } from "preact/hooks";
import type { JourneySettings, ModulePage, Pair } from "../contract";
import { useWords as useAnyWords, type Words } from "../shared/words";
import type { TogetherPluralKey, TogetherTextKey } from "./keys";
import type { Store } from "./store";

export interface Together {
  page: ModulePage;
  pair: Pair;
  store: Store;
  settings: JourneySettings | null;
  /** The zone that times are shown in. */
  zone: string;
}

export const TogetherContext = createContext<Together | null>(null);

const MINUTE = 60_000;

/** What every section is drawn from; draws it again when that changes, and each minute for the times in it. */
export function useTogether(): Together {
  const together = useContext(TogetherContext);
  if (!together) throw new Error("drawn outside of its context");
  const [, draw] = useReducer((turn: number) => turn + 1, 0);
  useEffect(() => together.store.subscribe(() => draw(undefined)), [together.store]);
  useEffect(() => {
    const timer = setInterval(() => draw(undefined), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return together;
}

export type TogetherWords = Words<TogetherTextKey, TogetherPluralKey>;

export function useWords(): TogetherWords {
  return useAnyWords<TogetherTextKey, TogetherPluralKey>();
}

/** An ISO time as this browser's clock has it now. */
export function now(): string {
  return new Date().toISOString();
}
