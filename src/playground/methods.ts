/** Which scope and which rate limit each Web API method has (docs.slack.dev/reference/methods). */
import { POSTS, TIERS } from "./limits.ts";

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

/** Counts calls by workspace and method, and posts by channel and in all. Real time. */
export class RateLimits {
  readonly #buckets = new Map<string, { tokens: number; at: number }>();

  /** Seconds to wait, or 0 when the call is within the limit. */
  take(teamId: string, method: string, channel: string | null): number {
    const perMinute = METHODS[method]?.perMinute ?? TIERS.t3;
    const slow = Number.isFinite(perMinute) ? this.#takeFrom(`${teamId} ${method}`, perMinute, perMinute / 60) : 0;
    if (method !== "chat.postMessage" || slow > 0) return slow;
    const perMinuteInAll = POSTS.workspacePerMinute;
    const inAll = this.#takeFrom(`${teamId} post`, perMinuteInAll, perMinuteInAll / 60);
    return inAll > 0 ? inAll : this.#takeFrom(`${teamId} post ${channel}`, POSTS.burst, POSTS.perSecond);
  }

  #takeFrom(key: string, capacity: number, perSecond: number): number {
    const now = Date.now() / 1000;
    const bucket = this.#buckets.get(key) ?? { tokens: capacity, at: now };
    bucket.tokens = Math.min(capacity, bucket.tokens + (now - bucket.at) * perSecond);
    bucket.at = now;
    this.#buckets.set(key, bucket);
    if (bucket.tokens < 1) return Math.max(1, Math.ceil((1 - bucket.tokens) / perSecond));
    bucket.tokens -= 1;
    return 0;
  }
}
