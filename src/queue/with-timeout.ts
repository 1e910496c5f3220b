import { QueueLate } from "./queue-away.ts";

/** Rejects when the queue has not answered within this time. @param faultOf what it rejects with. */
export function withTimeout<T>(
  work: Promise<T>,
  ms: number,
  faultOf: () => Error = () => new QueueLate("the queue did not answer in time"),
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(faultOf()), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
