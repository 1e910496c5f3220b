/** What Slack permits, in calls a minute: one table, from docs.slack.dev/apis/web-api/rate-limits and each method's own page. */

/** Tiers of methods, by workspace and app: "1+", "20+", "50+" and "100+ per minute". */
const TIERS = { one: 1, two: 20, three: 50, four: 100 } as const;

/** "Several hundred messages per minute" in a workspace; beside it "1 per second per channel". */
export const POSTS_PER_MINUTE = 300;
/** The method that posts a message; its limit is its own. */
export const POST = "chat.postMessage";

/** What handlers ask of people and channels; see the lane `lookups`. */
export const LOOKUPS: readonly string[] = ["users.info", "conversations.info", "conversations.members"];

/** What only looks, or finds what it would make: done once more it changes nothing. Everything else may be seen. */
const LOOKS: ReadonlySet<string> = new Set([
  ...LOOKUPS,
  "auth.test",
  "conversations.history",
  "conversations.open",
  "conversations.replies",
  "dnd.teamInfo",
  "files.getUploadURLExternal",
]);

/** Whether people may see that a method was called. */
export function isSeen(method: string): boolean {
  return !LOOKS.has(method);
}

/** Methods that the bot calls. One that is not here, or of the special tier, counts as of the third. */
const PER_MINUTE: Readonly<Record<string, number>> = {
  "apps.connections.open": TIERS.one,
  "chat.delete": TIERS.three,
  "chat.postEphemeral": TIERS.four,
  "chat.update": TIERS.three,
  "conversations.history": TIERS.three,
  "conversations.info": TIERS.three,
  "conversations.members": TIERS.four,
  "conversations.open": TIERS.three,
  "conversations.replies": TIERS.three,
  "dnd.teamInfo": TIERS.two,
  "files.completeUploadExternal": TIERS.four,
  "files.delete": TIERS.three,
  "files.getUploadURLExternal": TIERS.four,
  "users.info": TIERS.four,
  "views.open": TIERS.four,
  "views.publish": TIERS.four,
  "views.push": TIERS.four,
  "views.update": TIERS.four,
};

/**
 * Calls a minute that Slack permits in one workspace.
 * @param postsPerMinute what is known of `chat.postMessage`; infinite where nothing is limited at all.
 */
export function knownPerMinute(method: string, postsPerMinute: number): number {
  if (method === POST || postsPerMinute === Number.POSITIVE_INFINITY) return postsPerMinute;
  return PER_MINUTE[method] ?? TIERS.three;
}
