import type { WebClient } from "@slack/web-api";

/**
 * Opens the bot's DM with a person, or a group DM with several.
 * @param users a user id, or several with commas between them.
 * @returns the id of the conversation. @throws Slack's error; Error when Slack gives no id.
 */
export async function openConversation(client: WebClient, users: string): Promise<string> {
  const { channel } = await client.conversations.open({ users });
  if (!channel?.id) throw new Error("Slack opened a DM and gave no id");
  return channel.id;
}
