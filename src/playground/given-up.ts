/** Events that the bot took at none of Slack's tries. */
import type { JsonObject, State } from "./model.ts";

/** Slack sends an event again at once, after a minute and after five (docs.slack.dev/apis/events-api). */
export const SLACK_RETRY_DELAYS_MS = [0, 60_000, 300_000];

export type GivenUp = State["givenUp"][number];

/** What an event is about, as far as it says so. */
export function givenUpIn({ event }: JsonObject): GivenUp {
  const { type, user, ts } = (event ?? {}) as { type?: unknown; user?: unknown; ts?: unknown };
  const text = (value: unknown): string | null => (typeof value === "string" ? value : null);
  return { type: text(type) ?? "", user: text(user), ts: text(ts) };
}
