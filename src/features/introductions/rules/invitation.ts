import type { NewMessage } from "#src/kernel/new-message.ts";
import type { PersonKey } from "#src/kernel/ports.ts";

/** People who are invited at once. */
export const MAX_INVITED_HOSTS = 50;

/** The invitation to register as a host: one for each person and channel, as its key is taken for ever. */
export function invitationMessage(admin: PersonKey, recipient: string, now: Date): NewMessage {
  return {
    key: `host-invitation-${admin.workspaceId}-${recipient}`,
    workspaceId: admin.workspaceId,
    recipient,
    content: { kind: "host-invitation", byUserId: admin.userId },
    dueAt: now,
    askedBy: admin.userId,
  };
}
