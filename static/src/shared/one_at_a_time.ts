/** Runs a job unless one runs already: the second click of a double click does nothing. */
export type Guard = (job: () => Promise<boolean>) => Promise<boolean>;

/** Returns a guard of its own. A job that was not run counts as one that did not succeed. */
export function oneAtATime(): Guard {
  let running = false;
  return async (job) => {
    if (running) return false;
    running = true;
    try {
      return await job();
    } finally {
      running = false;
    }
  };
}

export type Queue = <Result>(job: () => Promise<Result>) => Promise<Result>;

/**
 * Returns a queue that runs jobs one after the other, whatever became of the one before. A page's requests
 * go through one: all write the same row, and an answer must not overtake a later one.
 */
export function inTurn(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const run = last.then(job);
    last = run.catch(() => undefined);
    return run;
  };
}
