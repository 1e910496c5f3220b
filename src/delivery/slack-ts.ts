/** A moment as Slack numbers messages. */
export function tsOf(at: Date): string {
  return (at.getTime() / 1000).toFixed(6);
}
