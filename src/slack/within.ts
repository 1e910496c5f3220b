/**
 * Answers in time: in the acknowledgement itself when the answer is ready soon, else through the response URL or
 * `views.update`.
 */

/** An answer that takes longer is acknowledged first; Slack gives up after 3 s. */
export const IN_TIME_MS = 1500;

/** The result of `work` if it is there within `ms`, else null; `work` goes on and must not reject. */
export async function within<T>(work: Promise<T>, ms: number): Promise<{ value: T } | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms);
  });
  try {
    return await Promise.race([work.then((value) => ({ value })), late]);
  } finally {
    clearTimeout(timer);
  }
}
