/** Work on the schema may take minutes, or wait for another process that is at it. */
import type { Timer } from "#src/kernel/ports.ts";

/** How often the database is asked meanwhile. */
const LOOK_MS = 5000;
/** It is told at the first look, and then at each so many. */
const TELL_EVERY = 6;

export interface Watch {
  /** Whether the database answers on another connection. */
  readonly answers: () => Promise<boolean>;
  /** Told after five seconds, and then every half minute. */
  readonly tell: (waitedMs: number) => void;
  readonly timer: Timer;
}

/** The database fell silent while something was done in it. */
class DatabaseSilent extends Error {
  override readonly name = "DatabaseSilent";
  readonly code = "ETIMEDOUT";
}

/**
 * Does work that has no end of its own: it takes as long as it takes, as long as the database answers others.
 * @throws an error with the code ETIMEDOUT when it does not answer twice; the work is not waited for any more.
 */
export async function whileItAnswers<T>(work: () => Promise<T>, { answers, tell, timer }: Watch): Promise<T> {
  const ended = new AbortController();
  const watch = async (): Promise<never> => {
    for (let look = 1; ; look++) {
      await timer.wait(LOOK_MS, ended.signal);
      if (ended.signal.aborted) return new Promise(() => undefined);
      if (!(await answers()) && !(await answers())) throw new DatabaseSilent("the database does not answer any more");
      if (!ended.signal.aborted && look % TELL_EVERY === 1) tell(look * LOOK_MS);
    }
  };
  try {
    return await Promise.race([work(), watch()]);
  } finally {
    ended.abort();
  }
}
