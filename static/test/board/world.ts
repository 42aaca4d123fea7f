import type { PageEvent, Stop, Surroundings } from "../../src/board/surroundings";

/** A reproducible source of chance (mulberry32): the same seed, the same story. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Time that passes only when told to. */
export class VirtualTime {
  now = 1_000_000;
  private waiting: { at: number; order: number; run: () => void }[] = [];
  private order = 0;

  later(ms: number, run: () => void): Stop {
    const entry = { at: this.now + ms, order: this.order++, run };
    this.waiting.push(entry);
    return () => {
      this.waiting = this.waiting.filter((other) => other !== entry);
    };
  }

  sleep(ms: number): Promise<void> {
    return new Promise((resolve) => this.later(ms, resolve));
  }

  async pass(ms: number): Promise<void> {
    const end = this.now + ms;
    await settle();
    for (let next = this.next(end); next; next = this.next(end)) {
      this.now = next.at;
      next.run();
      await settle();
    }
    this.now = end;
  }

  private next(end: number) {
    this.waiting.sort((a, b) => a.at - b.at || a.order - b.order);
    return this.waiting[0] && this.waiting[0].at <= end ? this.waiting.shift() : undefined;
  }
}

/** Lets everything run that waits for nothing but its turn. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 12; turn++) await Promise.resolve();
}

/** The page around one tab, as a test wants it. */
export class FakePage implements Surroundings {
  visible = true;
  online = true;
  private listeners = new Set<(event: PageEvent) => void>();

  constructor(
    private readonly time: VirtualTime,
    readonly random: () => number = () => 0.5,
    private readonly lock: Lock = new Lock(),
  ) {}

  now = () => this.time.now;
  later = (ms: number, run: () => void) => this.time.later(ms, run);
  isVisible = () => this.visible;
  isOnline = () => this.online;
  alone = <Result>(task: () => Promise<Result>) => this.lock.hold(task);

  listen(onEvent: (event: PageEvent) => void): Stop {
    this.listeners.add(onEvent);
    return () => this.listeners.delete(onEvent);
  }

  tell(event: PageEvent): void {
    if (event === "hidden" || event === "shown") this.visible = event === "shown";
    if (event === "online" || event === "offline") this.online = event === "online";
    this.listeners.forEach((listener) => listener(event));
  }
}

/** What Web Locks do between the tabs of one person. */
export class Lock {
  private last: Promise<unknown> = Promise.resolve();

  hold<Result>(task: () => Promise<Result>): Promise<Result> {
    const run = this.last.then(task);
    this.last = run.catch(() => undefined);
    return run;
  }
}
