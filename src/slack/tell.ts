/** One answer to a person, by the first way that works. */
import type { Message } from "./blocks/kit.ts";
import type { Exchange } from "./handlers.ts";
import { insist } from "./insist.ts";
import { errorWord } from "./slack-errors.ts";

/**
 * Says it where somebody acted, else in their DM: a response URL is dead after half an hour, and Slack has bad minutes.
 * @param here null where there is no such place.
 */
export async function tell(
  exchange: Pick<Exchange, "client" | "context" | "what">,
  message: Message,
  here: (() => Promise<unknown>) | null,
): Promise<void> {
  const { client, context, what } = exchange;
  if (here) {
    try {
      await insist(here);
      return;
    } catch (error) {
      context.log.info({ what, error: errorWord(error) }, "an answer goes to the DM");
    }
  }
  const { channel } = await insist(() => client.conversations.open({ users: context.person.userId }));
  await insist(() => client.chat.postMessage({ channel: channel?.id ?? "", ...message, unfurl_links: false }));
}
