/** The bot's settings from the environment: read once, checked whole, every fault told in one message. */
import { readdirSync } from "node:fs";
import { z } from "zod";
import { readRedisUrl } from "./queue/redis-address.ts";

/** A value that prints as `[secret]` wherever it ends up. */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return "[secret]";
  }

  toJSON(): string {
    return "[secret]";
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return "[secret]";
  }
}

export type SlackSettings =
  | { readonly mode: "playground" }
  | { readonly mode: "http"; readonly botToken: Secret; readonly signingSecret: Secret }
  | { readonly mode: "socket"; readonly botToken: Secret; readonly appToken: Secret };

export interface Config {
  readonly slack: SlackSettings;
  /** HTTP port; 0 picks a free one. */
  readonly port: number;
  /** Base of Slack's Web API, ending in a slash. */
  readonly slackApiUrl: string;
  /** null: the embedded PostgreSQL in `dataDir`. */
  readonly databaseUrl: Secret | null;
  readonly dataDir: string;
  /** null: the queue lives in the same PostgreSQL. */
  readonly redisUrl: Secret | null;
  /** Where calendars reach the bot, without a slash at its end; null: nowhere. */
  readonly publicUrl: string | null;
  readonly role: "all" | "web" | "worker";
  readonly promptsDir: string | null;
  /** A language model; null: the rules answer alone. */
  readonly coach: CoachSettings | null;
  readonly logLevel: string;
}

/** An endpoint that speaks the chat completions protocol. */
export interface CoachSettings {
  /** Without a slash at its end; `/chat/completions` follows. */
  readonly url: string;
  readonly model: string;
  /** null: it asks for none. */
  readonly key: Secret | null;
}

/** Thrown with every fault at once, a line each. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(
      faults.length === 1
        ? `${faults[0]}.`
        : `The configuration has ${faults.length} faults:\n${faults.map((fault) => `- ${fault}`).join("\n")}`,
    );
    this.faults = faults;
  }
}

/** Every variable that is read, in the order of .env.example. */
export const VARIABLES = [
  "PORT",
  "SLACK_SIGNING_SECRET",
  "SLACK_BOT_TOKEN",
  "SLACK_APP_TOKEN",
  "SLACK_CLIENT_ID",
  "SLACK_CLIENT_SECRET",
  "SLACK_STATE_SECRET",
  "TOKEN_ENCRYPTION_KEY",
  "SLACK_API_URL",
  "DATABASE_URL",
  "DATA_DIR",
  "REDIS_URL",
  "PUBLIC_URL",
  "ROLE",
  "PROMPTS_DIR",
  "COACH_URL",
  "COACH_MODEL",
  "COACH_KEY",
  "LOG_LEVEL",
] as const;

const LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
const url = (protocols: string[], example: string) =>
  z
    .string()
    .refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), `must look like ${example}`);

const Schema = z.object({
  PORT: z.coerce
    .number("must be a number")
    .int("must be a whole number")
    .min(0, "must be 0 or more")
    .max(65_535, "must be 65535 or less")
    .default(3000),
  SLACK_SIGNING_SECRET: z.string().min(8, "is too short to be a signing secret").optional(),
  SLACK_BOT_TOKEN: z.string().startsWith("xoxb-", "must be a bot token, which begins with xoxb-").optional(),
  SLACK_APP_TOKEN: z.string().startsWith("xapp-", "must be an app-level token, which begins with xapp-").optional(),
  SLACK_API_URL: url(["http:", "https:"], "https://slack.com/api/").default("https://slack.com/api/"),
  DATABASE_URL: url(["postgres:", "postgresql:"], "postgresql://user:password@host:5432/name").optional(),
  DATA_DIR: z.string().default(".data"),
  REDIS_URL: z
    .string()
    .refine((value) => readRedisUrl(value) !== null, "must look like redis://host:6379")
    .optional(),
  PUBLIC_URL: url(["http:", "https:"], "https://growth.example.com").optional(),
  ROLE: z.enum(["all", "web", "worker"], "must be all, web or worker").default("all"),
  PROMPTS_DIR: z.string().refine(isFolder, "must be a folder that exists and can be read").optional(),
  COACH_URL: url(["http:", "https:"], "https://models.example.com/v1")
    .refine(
      (value) => !URL.canParse(value) || (new URL(value).username === "" && new URL(value).password === ""),
      "must not hold a name or password: COACH_KEY is for the key",
    )
    .refine((value) => !/[?#]/.test(value), "must not hold a ? or #, as /chat/completions follows it")
    .optional(),
  COACH_MODEL: z.string().max(200, "must be 200 characters or less").optional(),
  COACH_KEY: z
    .string()
    .regex(/^[\x21-\x7e]+$/, "must be one word of plain characters, as it goes into a header")
    .optional(),
  LOG_LEVEL: z.enum(LEVELS, `must be one of ${LEVELS.join(", ")}`).default("info"),
});

/** Reads a configuration. Empty variables count as not set. @throws ConfigError */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(VARIABLES.map((name) => [name, environment[name]?.trim() || undefined]));
  const faults: string[] = [];
  const parsed = Schema.safeParse(set);
  if (!parsed.success) faults.push(...parsed.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`));
  const oauth = ["SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET", "SLACK_STATE_SECRET", "TOKEN_ENCRYPTION_KEY"].filter(
    (name) => set[name],
  );
  if (oauth.length > 0) {
    faults.push(
      `${oauth.join(", ")}: installing into many workspaces is not part of this version; SLACK_BOT_TOKEN and SLACK_SIGNING_SECRET serve one workspace`,
    );
  }
  faults.push(...coachFaults(set));
  const slack = slackSettings(set, faults);
  if (!parsed.success || faults.length > 0) throw new ConfigError(faults);
  const { data } = parsed;
  return {
    slack,
    port: data.PORT,
    slackApiUrl: data.SLACK_API_URL.replace(/\/*$/, "/"),
    databaseUrl: secret(data.DATABASE_URL),
    dataDir: data.DATA_DIR,
    redisUrl: secret(data.REDIS_URL),
    publicUrl: data.PUBLIC_URL?.replace(/\/+$/, "") ?? null,
    role: data.ROLE,
    promptsDir: data.PROMPTS_DIR ?? null,
    coach: coachSettings(data),
    logLevel: data.LOG_LEVEL,
  };
}

/** An endpoint without a model, or the other way round, is a slip: nothing of a language model is used by half. */
function coachFaults(set: Readonly<Record<string, string | undefined>>): string[] {
  const [url, model, key] = [set["COACH_URL"], set["COACH_MODEL"], set["COACH_KEY"]];
  if (url && !model) return ["COACH_MODEL is missing: the name of the model that COACH_URL shall answer with"];
  if (model && !url) return ["COACH_URL is missing: where the language model answers"];
  return key && !url ? ["COACH_KEY is set without COACH_URL and COACH_MODEL"] : [];
}

function coachSettings({
  COACH_URL: base,
  COACH_MODEL: model,
  COACH_KEY: key,
}: Pick<z.infer<typeof Schema>, "COACH_URL" | "COACH_MODEL" | "COACH_KEY">): CoachSettings | null {
  if (!base || !model) return null;
  // Some providers print the whole address of the call.
  const address = base.replace(/\/+$/, "").replace(/\/chat\/completions$/, "");
  return { url: address, model, key: secret(key) };
}

function isFolder(path: string): boolean {
  try {
    readdirSync(path);
    return true;
  } catch {
    return false;
  }
}

/** The configuration of this process: the only place that looks at the environment. @throws ConfigError */
export function loadConfig(): Config {
  return readConfig(process.env);
}

/** Whether a script of package.json started this process. */
export function startedByNpm(): boolean {
  return process.env["npm_lifecycle_event"] !== undefined;
}

function slackSettings(set: Readonly<Record<string, string | undefined>>, faults: string[]): SlackSettings {
  const {
    SLACK_BOT_TOKEN: bot,
    SLACK_SIGNING_SECRET: signing,
    SLACK_APP_TOKEN: app,
  } = set as Record<string, string | undefined> & {
    SLACK_BOT_TOKEN?: string;
    SLACK_SIGNING_SECRET?: string;
    SLACK_APP_TOKEN?: string;
  };
  if (!bot && !signing && !app) return { mode: "playground" };
  if (!bot)
    faults.push(
      "SLACK_BOT_TOKEN is missing: Slack shows it under OAuth & Permissions (with no Slack variable at all, the playground opens)",
    );
  if (!signing && !app) {
    faults.push(
      "SLACK_SIGNING_SECRET is missing (for HTTP; Slack shows it under Basic Information), or SLACK_APP_TOKEN for Socket Mode",
    );
  }
  if (bot && app) return { mode: "socket", botToken: new Secret(bot), appToken: new Secret(app) };
  return { mode: "http", botToken: new Secret(bot ?? ""), signingSecret: new Secret(signing ?? "") };
}

function secret(value: string | undefined): Secret | null {
  return value === undefined ? null : new Secret(value);
}
