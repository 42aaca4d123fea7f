import { keep, kept } from "../session_store";

/** The reading under way, so that it can go on after a reload. The name of a run means nothing to anybody else. */
export interface KeptRun {
  run: string;
  /** When the last page of it was read; null before. Milliseconds. */
  at: number | null;
  /** Stopped by the person: does not go on by itself. */
  stopped: boolean;
}

const KEY = "rm-census:";

export function keptRun(program: string): KeptRun | null {
  const found = kept(KEY + program) as Partial<KeptRun> | null;
  if (typeof found?.run !== "string") return null;
  return { run: found.run, at: typeof found.at === "number" ? found.at : null, stopped: found.stopped === true };
}

export function keepRun(program: string, run: KeptRun): void {
  keep(KEY + program, run);
}
