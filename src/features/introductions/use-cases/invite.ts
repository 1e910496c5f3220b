/** An admin invites people or a channel to register as hosts: one message to each, once. */
import { inTransaction } from "#src/db/transaction.ts";
import { enqueueDeliveries } from "#src/delivery/enqueue.ts";
import type { OutboxMessage } from "#src/delivery/message-kind.ts";
import { addToOutbox } from "#src/delivery/store/add-to-outbox.ts";
import { rememberContacts } from "#src/delivery/store/contacts.ts";
import { requireRemembered } from "#src/delivery/store/forgotten.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { findHost } from "#src/features/matching/store/hosts.ts";
import { requireChannel } from "#src/features/members/use-cases/require-channel.ts";
import { isOutsider } from "#src/kernel/directory.ts";
import { isAdmin } from "#src/kernel/policy.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { invitationMessage } from "../rules/invitation.ts";
import { zonesOf } from "./zones-of.ts";

type InviteDeps = Pick<Deps, "db" | "clock" | "directory" | "policies" | "jobs" | "log">;

/** @throws UserFault for whoever is no admin any more: who is. */
export async function requireAdmin(
  { policies }: Pick<Deps, "policies">,
  { workspaceId, userId }: PersonKey,
): Promise<void> {
  await policies.reload(workspaceId);
  const policy = policies.of(workspaceId);
  if (isAdmin(policy, userId)) return;
  const { admins } = policy;
  throw new UserFault({ key: "errors.not_admin", values: { count: admins.length, admins: { people: admins } } });
}

/**
 * Invites those who have neither registered nor been invited. Guests, apps and people of other companies are left out.
 * @param channel the one message to a channel; null for none. @returns how many messages are new. @throws UserFault
 */
export async function inviteHosts(
  deps: InviteDeps,
  admin: PersonKey,
  userIds: readonly string[],
  channel: string | null,
): Promise<number> {
  await requireAdmin(deps, admin);
  const { workspaceId } = admin;
  const askedAt = deps.clock.now();
  if (channel !== null) await requireChannel(deps, admin, channel);
  const fit = await fitAmong(deps, workspaceId, userIds);
  const zones = await zonesOf(deps, workspaceId, fit);
  const now = deps.clock.now();
  const recipients = [...fit, ...(channel === null ? [] : [channel])];
  const messages = recipients.map((recipient) => invitationMessage(admin, recipient, now));
  const keys = await inTransaction(deps.db, async (tx) => {
    await requireRemembered(tx, workspaceId, { askedAt, concerned: [admin.userId, ...fit] });
    await rememberContacts(tx, workspaceId, zones, now);
    return addToOutbox(tx, messages);
  });
  await enqueueDeliveries(deps, keys);
  return keys.length;
}

/** What an invitation shows; null for somebody who registered meanwhile. */
export async function invitationToSend(
  deps: Pick<Deps, "db">,
  { workspaceId, recipient, content }: OutboxMessage<{ readonly byUserId: string }>,
): Promise<{ readonly byUserId: string } | null> {
  return (await findHost(deps.db, { workspaceId, userId: recipient })) ? null : content;
}

async function fitAmong(deps: InviteDeps, workspaceId: string, userIds: readonly string[]): Promise<readonly string[]> {
  const fit = await Promise.all(
    userIds.map(async (userId) => {
      const person = { workspaceId, userId };
      if (await findHost(deps.db, person)) return [];
      const described = await deps.directory.person(person);
      return described.deleted || described.isBot || isOutsider(workspaceId, described) ? [] : [userId];
    }),
  );
  return fit.flat();
}
