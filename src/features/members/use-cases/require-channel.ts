/** Where the bot can post for somebody. */

import type { Deps } from "#src/feature-kit/deps.ts";
import type { SlackChannel } from "#src/kernel/directory.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { UserFault } from "#src/kernel/user-fault.ts";

/** A channel in which the bot can post for this person: both are in it, and nobody of another company is. @throws UserFault which says what to do */
export async function requireChannel(
  deps: Pick<Deps, "directory">,
  { workspaceId, userId }: PersonKey,
  channelId: string,
): Promise<SlackChannel> {
  const channel = await deps.directory.channel(workspaceId, channelId);
  if (!channel) throw new UserFault({ key: "errors.channel_hidden" });
  if (channel.isArchived) throw new UserFault({ key: "errors.channel_archived" });
  if (channel.isShared) throw new UserFault({ key: "errors.channel_shared" });
  if (!channel.botIsMember) throw new UserFault({ key: "errors.channel_without_bot" });
  if (!(await deps.directory.isInChannel(workspaceId, channelId, userId))) {
    throw new UserFault({ key: "errors.not_in_channel" });
  }
  return channel;
}
