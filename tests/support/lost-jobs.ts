import type { Bot } from "#src/bot-types.ts";

/** From now on the queue loses jobs of these names, as a Redis that is emptied does. */
export function loseJobs({ queue }: Pick<Bot, "queue">, names: readonly string[]): void {
  const enqueue = queue.enqueue.bind(queue);
  queue.enqueue = (requests) => enqueue(requests.filter(({ name }) => !names.includes(name)));
}
