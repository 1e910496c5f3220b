import type { WebClient } from "@slack/web-api";
import type { PersonKey } from "#src/kernel/ports.ts";
import { within } from "./within.ts";

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

/** Where somebody's DM with the bot is: what is known of it, and how that is kept. */
export interface KnownDms {
  find(person: PersonKey): Promise<string | null>;
  remember(person: PersonKey, channel: string): Promise<void>;
}

/** Whoever waits for an answer does not wait for a slow database as well. */
const KNOWN_PATIENCE_MS = 300;

/**
 * Somebody's DM: the one that is known, else it is opened, and remembered.
 * @param isAnew the one that is known is gone.
 * @throws Slack's error.
 */
export async function openDm(
  client: WebClient,
  dms: KnownDms,
  person: PersonKey,
  { isAnew = false }: { readonly isAnew?: boolean } = {},
): Promise<string> {
  const known = isAnew ? null : await quickly(dms.find(person));
  if (known) return known;
  const channel = await openConversation(client, person.userId);
  await quickly(dms.remember(person, channel));
  return channel;
}

/** Null where the database is away or slow: Slack itself opens what is open already. */
async function quickly<T>(work: Promise<T>): Promise<T | null> {
  return (
    (
      await within<T | null>(
        work.catch(() => null),
        KNOWN_PATIENCE_MS,
      )
    )?.value ?? null
  );
}
