/** Takes the bot's own messages out of a DM, when the person whose DM it is asks to be forgotten. */
import type { WebClient } from "@slack/web-api";
import { unlessGone } from "./slack-errors.ts";

/** One page of `conversations.history`, which is limited; older messages have lost their buttons long ago. */
const LOOKED_AT = 200;
/** `chat.delete` may be called some fifty times a minute (docs.slack.dev/apis/web-api/rate-limits, tier 3). */
const MOST = 45;
const AT_ONCE = 3;

/** @throws when Slack refuses; what was deleted by then stays deleted. */
export async function clearDm(client: WebClient, channel: string): Promise<void> {
  const { user_id: bot } = await client.auth.test();
  const { messages = [] } = await client.conversations.history({ channel, limit: LOOKED_AT });
  const own = messages
    .filter(({ user, ts }) => user === bot && ts !== undefined)
    .map(({ ts = "", blocks }) => ({ ts, drawn: JSON.stringify(blocks ?? []) }))
    .filter(({ drawn }) => !drawn.includes('"forget.confirm"'));
  const hasButtons = ({ drawn }: { drawn: string }): boolean => drawn.includes('"action_id"');
  const inOrder = [...own.filter(hasButtons), ...own.filter((message) => !hasButtons(message))].slice(0, MOST);
  const remaining = inOrder.values();
  const work = async (): Promise<void> => {
    for (const { ts } of remaining) await unlessGone(client.chat.delete({ channel, ts }));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
