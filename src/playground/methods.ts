/** Which scope and which rate limit each Web API method has (docs.slack.dev/reference/methods). */
import { TIERS } from "./limits.ts";

export interface MethodRules {
  /** One of these is enough; none is needed when empty. */
  readonly scopes: readonly string[];
  readonly perMinute: number;
}

const rules = (perMinute: number, ...scopes: string[]): MethodRules => ({ perMinute, scopes });

export const METHODS: Readonly<Record<string, MethodRules>> = {
  "api.test": rules(TIERS.special),
  "apps.connections.open": rules(TIERS.t1),
  "oauth.v2.access": rules(TIERS.t4),
  "auth.test": rules(TIERS.special),
  "team.info": rules(TIERS.t3, "team:read"),
  "bots.info": rules(TIERS.t3, "users:read"),
  "chat.postMessage": rules(Number.POSITIVE_INFINITY, "chat:write", "chat:write.public"),
  "chat.update": rules(TIERS.t3, "chat:write"),
  "chat.delete": rules(TIERS.t3, "chat:write"),
  "chat.postEphemeral": rules(TIERS.t4, "chat:write"),
  "chat.getPermalink": rules(TIERS.special),
  "views.open": rules(TIERS.t4),
  "views.push": rules(TIERS.t4),
  "views.update": rules(TIERS.t4),
  "views.publish": rules(TIERS.t4),
  "users.info": rules(TIERS.t4, "users:read"),
  "users.list": rules(TIERS.t2, "users:read"),
  "users.getPresence": rules(TIERS.t3, "users:read"),
  "dnd.info": rules(TIERS.t3, "dnd:read"),
  "dnd.teamInfo": rules(TIERS.t2, "dnd:read"),
  "conversations.open": rules(TIERS.t3, "im:write", "mpim:write"),
  "conversations.info": rules(TIERS.t3, "channels:read", "groups:read", "im:read", "mpim:read"),
  "conversations.list": rules(TIERS.t2, "channels:read", "groups:read", "im:read", "mpim:read"),
  "conversations.members": rules(TIERS.t4, "channels:read", "groups:read", "im:read", "mpim:read"),
  "conversations.history": rules(TIERS.t3, "im:history", "channels:history", "groups:history", "mpim:history"),
  "conversations.replies": rules(TIERS.t3, "im:history", "channels:history", "groups:history", "mpim:history"),
  "conversations.invite": rules(TIERS.t3, "channels:manage", "groups:write", "mpim:write"),
  "files.getUploadURLExternal": rules(TIERS.t4, "files:write"),
  "files.completeUploadExternal": rules(TIERS.t4, "files:write"),
  "files.info": rules(TIERS.t4, "files:read"),
  "files.delete": rules(TIERS.t3, "files:write"),
  "reactions.add": rules(TIERS.t3, "reactions:write"),
};
