/** Why a start can fail, with a sentence each: what is the matter, the variable or service, and what to do. */
import { OLDEST_REDIS } from "./queue/unfit-redis.ts";
import type { Step } from "./start-step.ts";

/** What the sentences name. Nothing of it is a secret. */
export interface Where {
  /** `variable`: the one that leads to it. */
  readonly database: {
    readonly variable: "DATABASE_URL" | "DATA_DIR";
    readonly at: string;
    readonly name: string;
    readonly user: string;
  };
  readonly redis: string;
  readonly slack: string;
  readonly port: number;
}

/** A cause: the steps at which it is met, what it is known by, and what is said. `detail`: see `UnfitDatabase`. */
export interface Cause {
  readonly steps: readonly Step[];
  /** A code of PostgreSQL, Redis, Slack, Node or ours; or, where there is none, how the message reads. */
  readonly known: readonly (string | RegExp)[];
  readonly say: (where: Where, detail: string) => string;
}

const UNKNOWN_HOST = ["ENOTFOUND", "EAI_AGAIN", "EAI_NODATA"];
const SILENT = ["ETIMEDOUT", "EHOSTUNREACH", "ENETUNREACH", "ENETDOWN", "EHOSTDOWN", "UND_ERR_CONNECT_TIMEOUT"];
const TLS = [/certificate/i, /^(DEPTH_ZERO_)?SELF_SIGNED/, /^ERR_(SSL|TLS)_/, "EPROTO"];
const BROKEN_OFF = ["ECONNRESET", "EPIPE", /^connection terminated unexpectedly/i, /^connection is closed/i];
const DISMISSED = ["token_revoked", "account_inactive", "token_expired"];
const WRONG_TOKEN = ["invalid_auth", "not_authed"];
const SLACK_AWAY = [...UNKNOWN_HOST, ...SILENT, "ECONNREFUSED", "unreachable", "timeout"];

/** The first that fits is told. */
export const CAUSES: readonly Cause[] = [
  // PostgreSQL
  {
    steps: ["database"],
    known: ["database_newer"],
    say: ({ database: { variable } }, names) =>
      `The database (${variable}) was brought up to date by a newer version of the bot (${names}): start that version, or use another database.`,
  },
  {
    steps: ["database"],
    known: ["database_too_old"],
    say: ({ database: { at } }, version) =>
      `The database at ${at} is PostgreSQL ${version}: use version 14 or newer for DATABASE_URL.`,
  },
  {
    steps: ["database"],
    known: ["database_pooled"],
    say: ({ database: { at } }) =>
      `At ${at} a pooler in transaction mode stands before PostgreSQL, where the queue cannot listen: set REDIS_URL as well, or let DATABASE_URL lead to PostgreSQL itself.`,
  },
  {
    steps: ["database"],
    known: ["28P01", /^SASL: .*password/, /^password authentication failed/],
    say: ({ database: { at, user } }) =>
      `The database at ${at} does not accept the password of ${user}: correct it in DATABASE_URL.`,
  },
  {
    steps: ["database"],
    known: ["3D000", /^no such database/],
    say: ({ database: { at, name } }) =>
      `There is no database ${name} at ${at}: create it, or correct the name in DATABASE_URL.`,
  },
  {
    steps: ["database"],
    known: ["28000", /^no such user/],
    say: ({ database: { at, user, name } }) =>
      `The database at ${at} does not let ${user} into ${name}: correct DATABASE_URL, or let that user in (pg_hba.conf).`,
  },
  {
    steps: ["database"],
    known: ["42501"],
    say: ({ database: { user, name } }) =>
      `The user ${user} may not create tables in the database ${name}: grant CREATE on that database and on its schema public, or name another user in DATABASE_URL.`,
  },
  {
    steps: ["database"],
    known: ["25006"],
    say: ({ database: { at } }) =>
      `The database at ${at} can only be read, as a standby can: let DATABASE_URL lead to the primary.`,
  },
  {
    steps: ["database"],
    known: ["53100", /no space left on device/i],
    say: ({ database: { variable } }) =>
      `The disk of the database is full: make room there, or let ${variable} lead to another one.`,
  },
  {
    steps: ["database"],
    known: ["53300"],
    say: ({ database: { at } }) =>
      `The database at ${at} has no connection left (DATABASE_URL): raise its max_connections, or stop something else that uses it.`,
  },
  {
    steps: ["database"],
    known: ["57P03", "57P01"],
    say: ({ database: { at } }) =>
      `The database at ${at} is just starting or stopping (DATABASE_URL): start the bot again in a moment.`,
  },
  {
    steps: ["database"],
    known: ["ECONNREFUSED", "ENOENT"],
    say: ({ database: { at } }) => `No database answers at ${at}: start PostgreSQL there, or correct DATABASE_URL.`,
  },
  {
    steps: ["database"],
    known: UNKNOWN_HOST,
    say: ({ database: { at } }) =>
      `The host of ${at} cannot be found: correct DATABASE_URL, or see to this machine's name service.`,
  },
  {
    steps: ["database"],
    known: [...SILENT, /^timeout e/i, /timeout$/i],
    say: ({ database: { at } }) =>
      `The database at ${at} does not answer in time: see that it runs and that no firewall is in the way, or correct DATABASE_URL.`,
  },
  {
    steps: ["database"],
    known: [...TLS, /does not support SSL/],
    say: ({ database: { at } }) =>
      `No secure connection to the database at ${at} comes about: correct sslmode in DATABASE_URL, or the server's certificate.`,
  },
  {
    steps: ["database"],
    known: [...BROKEN_OFF, /^(received|unexpected|unknown)/i],
    say: ({ database: { at } }) =>
      `What listens at ${at} breaks the connection off and is perhaps no PostgreSQL: correct DATABASE_URL.`,
  },
  // Redis
  {
    steps: ["queue"],
    known: ["WRONGPASS", /invalid password/],
    say: ({ redis }) => `Redis at ${redis} does not accept the user or password: correct them in REDIS_URL.`,
  },
  {
    steps: ["queue"],
    known: ["NOAUTH"],
    say: ({ redis }) => `Redis at ${redis} asks for a password: add it to REDIS_URL (redis://:password@host:port).`,
  },
  {
    steps: ["queue"],
    known: ["NOPERM"],
    say: ({ redis }) => `The user in REDIS_URL may not do all at ${redis} that the queue needs: allow it all commands.`,
  },
  {
    steps: ["queue"],
    known: ["redis_evicts"],
    say: ({ redis }, policy) =>
      `Redis at ${redis} would throw jobs away when its memory is full (maxmemory-policy ${policy}): set that to noeviction, or let REDIS_URL lead to another one.`,
  },
  {
    steps: ["queue"],
    known: ["redis_too_old"],
    say: ({ redis }, version) =>
      `Redis at ${redis} is version ${version}: use ${OLDEST_REDIS} or newer, or Valkey, for REDIS_URL.`,
  },
  {
    steps: ["queue"],
    known: ["redis_is_cluster"],
    say: ({ redis }) => `Redis at ${redis} is part of a cluster: add ?cluster=true to REDIS_URL.`,
  },
  {
    steps: ["queue"],
    known: ["redis_is_no_cluster"],
    say: ({ redis }) =>
      `Redis at ${redis} is no cluster: name one host alone in REDIS_URL, and leave ?cluster=true out.`,
  },
  {
    steps: ["queue"],
    known: ["LOADING", "BUSY", "MASTERDOWN", "CLUSTERDOWN", "TRYAGAIN"],
    say: ({ redis }) => `Redis at ${redis} is not ready yet: start the bot again once it is (REDIS_URL).`,
  },
  {
    steps: ["queue"],
    known: ["READONLY"],
    say: ({ redis }) => `Redis at ${redis} is a replica that can only be read: let REDIS_URL lead to the primary.`,
  },
  {
    steps: ["queue"],
    known: ["MISCONF", "OOM"],
    say: ({ redis }) =>
      `Redis at ${redis} takes nothing more, its disk or memory is full: make room there (REDIS_URL).`,
  },
  {
    steps: ["queue"],
    known: [/DB index/],
    say: ({ redis }) => `Redis at ${redis} has no database of that number: correct the end of REDIS_URL.`,
  },
  {
    steps: ["queue"],
    known: ["redis_silent", ...SILENT, /timed out$/i, /timeout/i],
    say: ({ redis }) =>
      `Redis at ${redis} does not answer in time: see that it runs and that no firewall is in the way, or correct REDIS_URL.`,
  },
  {
    steps: ["queue"],
    known: ["ECONNREFUSED"],
    say: ({ redis }) => `No Redis answers at ${redis}: start it there, or correct REDIS_URL.`,
  },
  {
    steps: ["queue"],
    known: UNKNOWN_HOST,
    say: ({ redis }) =>
      `The host of ${redis} cannot be found: correct REDIS_URL, or see to this machine's name service.`,
  },
  {
    steps: ["queue"],
    known: TLS,
    say: ({ redis }) =>
      `No secure connection to Redis at ${redis} comes about: correct REDIS_URL (rediss:// is with TLS, redis:// without), or the server's certificate.`,
  },
  {
    steps: ["queue"],
    known: [...BROKEN_OFF, /^protocol error/i, /^unknown RESP type/i],
    say: ({ redis }) =>
      `What listens at ${redis} breaks the connection off and is perhaps no Redis: correct REDIS_URL (rediss:// where it wants TLS).`,
  },
  // Slack
  {
    steps: ["slack"],
    known: WRONG_TOKEN,
    say: () =>
      "Slack does not know SLACK_BOT_TOKEN: copy the Bot User OAuth Token again, from OAuth & Permissions of the app.",
  },
  {
    steps: ["slack"],
    known: DISMISSED,
    say: () =>
      "SLACK_BOT_TOKEN is no longer valid: install the app in the workspace again, and copy the new Bot User OAuth Token.",
  },
  {
    steps: ["slack"],
    known: ["slack_no_bot", "not_allowed_token_type"],
    say: () =>
      "SLACK_BOT_TOKEN is not the token of a bot: copy the Bot User OAuth Token, from OAuth & Permissions of the app.",
  },
  {
    steps: ["slack"],
    known: ["slack_scopes_missing", "missing_scope"],
    say: (_, scopes) =>
      `SLACK_BOT_TOKEN lacks permissions${scopes && ` (${scopes})`}: add them under OAuth & Permissions, install the app in the workspace again, and copy the new token.`,
  },
  {
    steps: ["slack", "listen"],
    known: ["ratelimited"],
    say: () => "Slack was asked too often by this app: start the bot again in a minute.",
  },
  {
    steps: ["slack", "listen"],
    known: ["slack_not_slack", "unknown_method", /^http_[34]/, /^An API error occurred: (?![a-z_]+$)/],
    say: ({ slack }) => `What answers at ${slack} is not Slack: correct SLACK_API_URL, or leave it out.`,
  },
  {
    steps: ["slack", "listen"],
    known: [/^http_5/, "internal_error", "fatal_error", "service_unavailable"],
    say: ({ slack }) => `Slack has a fault of its own at ${slack}: start the bot again in a few minutes.`,
  },
  {
    steps: ["listen"],
    known: [...WRONG_TOKEN, ...DISMISSED, "not_allowed_token_type", "missing_scope", "forbidden_team", "no_permission"],
    say: () =>
      "Slack does not accept SLACK_APP_TOKEN: make an app-level token with connections:write, under Basic Information of the app.",
  },
  {
    steps: ["listen"],
    known: ["socket_silent"],
    say: () =>
      "Slack opens no socket: see that Socket Mode is switched on in the app, and that a proxy or firewall lets wss connections through (SLACK_APP_TOKEN).",
  },
  // The port
  {
    steps: ["listen"],
    known: ["EADDRINUSE"],
    say: ({ port }) =>
      `Port ${port} is taken by another program: stop that one, or set PORT to another port (the playground takes the next one too).`,
  },
  {
    steps: ["listen"],
    known: ["EACCES"],
    say: ({ port }) => `The bot may not listen at port ${port}: set PORT to 1024 or more.`,
  },
  {
    steps: ["slack", "listen"],
    known: SLACK_AWAY,
    say: ({ slack }) =>
      `Slack cannot be reached at ${slack}: see that this machine may connect to it, or correct SLACK_API_URL.`,
  },
];
