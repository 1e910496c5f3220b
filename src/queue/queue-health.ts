/** What the queue says of itself. */
export interface QueueHealth {
  readonly kind: "redis" | "postgres";
  /** Jobs that run by themselves. */
  readonly timetable: readonly { readonly name: string; readonly everyMs: number }[];
  /** @throws Error when the queue cannot be reached. */
  counts(): Promise<Readonly<Record<string, number>>>;
}
