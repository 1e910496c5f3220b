/** A moment as Slack numbers messages. */
export function tsOf(at: Date): string {
  return (at.getTime() / 1000).toFixed(6);
}

/** When a message was sent, by its number. */
export function timeOfTs(ts: string): Date {
  return new Date(Math.floor(Number(ts) * 1000));
}
