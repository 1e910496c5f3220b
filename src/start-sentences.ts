/** A failed start in one sentence for whoever started it. */
import type { Config } from "./config.ts";
import { UnfitDatabase } from "./db/unfit-database.ts";
import { UnfitRedis } from "./queue/unfit-redis.ts";
import { errorWord } from "./slack/slack-errors.ts";
import { UnfitSlack } from "./slack/unfit-slack.ts";
import { CAUSES, type Where } from "./start-causes.ts";
import type { Step } from "./start-step.ts";

/** For what nobody foresaw. */
const GENERAL: Readonly<Record<Step, (where: Where, what: string) => string>> = {
  database: ({ database: { variable } }, what) => `The database cannot be used: ${what} (${variable}).`,
  queue: ({ redis }, what) => `Redis at ${redis} cannot be used: ${what} (REDIS_URL).`,
  slack: ({ slack }, what) => `Slack at ${slack} does not let the bot in: ${what} (SLACK_BOT_TOKEN).`,
  listen: (_, what) => `The bot cannot take Slack's requests: ${what} (PORT, SLACK_APP_TOKEN).`,
};

/** The sentence for a step that failed. */
export function sentenceFor(step: Step, error: unknown, where: Where): string {
  const at = step === "queue" && where.redis === "" ? "database" : step;
  const chain = causesOf(error);
  const marks = chain.flatMap(marksOf);
  const cause = CAUSES.find(
    ({ steps, known }) =>
      steps.includes(at) &&
      known.some((mark) => marks.some((found) => (typeof mark === "string" ? found === mark : mark.test(found)))),
  );
  const unfit = chain.find(isUnfit);
  const port = chain.map(portOf).find((found) => found !== null) ?? where.port;
  if (cause) return cause.say({ ...where, port }, unfit?.detail ?? "");
  return GENERAL[at](where, oneLine(chain.at(-1)?.message || marks[0] || "the reason is not known"));
}

/** Text of errors as one line, without the full stop that the sentence around it brings. */
export function oneLine(text: string): string {
  return text
    .trim()
    .replaceAll(/\s*\n\s*/g, " ")
    .replace(/\.$/, "");
}

/** What the sentences name, from the configuration. */
export function whereOf({ databaseUrl, redisUrl, slackApiUrl, port }: Config): Where {
  const variable = databaseUrl ? "DATABASE_URL" : "DATA_DIR";
  return {
    database: { variable, ...databaseAt(databaseUrl?.reveal() ?? "") },
    redis: hostsOf(redisUrl?.reveal() ?? ""),
    slack: slackApiUrl,
    port,
  };
}

function databaseAt(url: string): Omit<Where["database"], "variable"> {
  const known = URL.canParse(url) ? new URL(url) : null;
  const user = decodeURIComponent(known?.username || known?.searchParams.get("user") || "the user");
  const name = decodeURIComponent(known?.pathname.slice(1) || user);
  const host = known?.searchParams.get("host") || known?.hostname || "localhost";
  return { at: `${host}:${known?.port || known?.searchParams.get("port") || 5432}`, name, user };
}

/** Hosts and ports, without the user and password before them. */
function hostsOf(url: string): string {
  return /^rediss?:\/\/(?:.*@)?([^@/?]+)/.exec(url)?.[1] ?? "";
}

/** The error and what it was caused by, outermost first. */
function causesOf(error: unknown): readonly Error[] {
  if (!(error instanceof Error)) return [];
  const { cause, original, errors } = error as { cause?: unknown; original?: unknown; errors?: readonly unknown[] };
  return [error, ...[cause, original, ...(errors ?? [])].flatMap(causesOf)];
}

function marksOf(error: Error): readonly string[] {
  const code = "code" in error && typeof error.code === "string" ? error.code : null;
  const word = errorWord(error);
  // Redis begins its refusals with a word in capitals, and says OOM in front of what it refused.
  const redis = /^-?([A-Z]{3,})\b/.exec(error.message)?.[1];
  return [code ?? "", word === "unknown" ? "" : word, redis ?? "", error.message].filter((mark) => mark !== "");
}

/** The port that was taken: the playground opens two. */
function portOf(error: Error): number | null {
  return "port" in error && typeof error.port === "number" && "syscall" in error && error.syscall === "listen"
    ? error.port
    : null;
}

function isUnfit(error: Error): error is UnfitDatabase | UnfitRedis | UnfitSlack {
  return error instanceof UnfitDatabase || error instanceof UnfitRedis || error instanceof UnfitSlack;
}
