/** What of an error may stand in the log: where it happened and of what kind it is, never what anybody wrote. */

const DEPTH = 4;
const SIBLINGS = 5;
const FRAMES = 12;

/** Codes and names of things: of the database's tables and constraints, of Slack's errors, of Node's. */
const WORD = /^[A-Za-z][A-Za-z0-9_.-]{0,79}$/;
/**
 * Fields whose values are codes or names that we, PostgreSQL, Node or Slack gave. `detail`, `where` and `hint` carry
 * values of rows.
 */
const FIELDS = ["severity", "schema", "table", "column", "constraint", "dataType", "routine", "syscall"] as const;
/** `at name (file:line:column)`; a line of somebody's message that begins with "at" is none. */
const FRAME = /^\s+at (?:async |new )*[\w$.<>#[\] ]{0,120}\(?(?:file:\/\/|node:|\/|[A-Z]:\\)[^()]{0,300}:\d+:\d+\)?$/;

/** What is logged of an error. */
export interface LoggedError {
  readonly name: string;
  readonly [field: string]: unknown;
}

/**
 * Takes from an error what is listed here and nothing else. Its message is left out: PostgreSQL, JSON.parse, zod and
 * Slack put values into theirs, and a stack frame leads to the line that wrote ours.
 */
export function loggedError(error: unknown, depth = 0): LoggedError {
  if (typeof error !== "object" || error === null) return { name: typeof error };
  const found = error as Readonly<Record<string, unknown>>;
  const { cause, original, errors, issues } = found;
  const nested = [cause, original].filter((inner) => inner instanceof Error);
  const several = Array.isArray(errors) ? errors.filter((inner) => inner instanceof Error) : [];
  return {
    name: word(found["name"]) ?? "Error",
    ...defined({
      code: codeOf(found["code"]),
      slack: word((found["data"] as { error?: unknown } | undefined)?.error),
      status: numberOf(found["statusCode"]),
      ...Object.fromEntries(FIELDS.map((field) => [field, word(found[field])])),
      issues: Array.isArray(issues) ? issues.slice(0, SIBLINGS).map(issueOf) : undefined,
      stack: framesOf(found),
    }),
    ...(nested.length > 0 && depth < DEPTH ? { cause: loggedError(nested[0], depth + 1) } : {}),
    ...(several.length > 0 && depth < DEPTH
      ? { errors: several.slice(0, SIBLINGS).map((inner) => loggedError(inner, depth + 1)) }
      : {}),
  };
}

/** Any field of a line that holds an error, or holds something that does. */
export function withoutWords(value: unknown, depth = 0): unknown {
  if (value instanceof Error) return loggedError(value);
  if (typeof value !== "object" || value === null || depth >= DEPTH) return value;
  if (Array.isArray(value)) return value.map((item) => withoutWords(item, depth + 1));
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutWords(item, depth + 1)]));
}

/** Of zod: which rule was broken where. What stood there, and unknown keys, are left out. */
function issueOf(issue: unknown): object {
  const { code, path } = (issue ?? {}) as { code?: unknown; path?: unknown };
  const steps = Array.isArray(path) ? path.map((step) => (typeof step === "number" ? step : (word(step) ?? "?"))) : [];
  return defined({ code: word(code), path: steps.join(".") });
}

/** The frames of a stack, without the message before them, which may hold what people wrote. */
function framesOf({ stack, message }: Readonly<Record<string, unknown>>): readonly string[] | undefined {
  if (typeof stack !== "string") return undefined;
  const said = typeof message === "string" && message !== "" ? stack.indexOf(message) : -1;
  const after = said < 0 ? stack : stack.slice(said + String(message).length);
  const frames = after
    .split("\n")
    .filter((line) => FRAME.test(line))
    .slice(0, FRAMES)
    .map((line) => line.trim());
  return frames.length > 0 ? frames : undefined;
}

function word(value: unknown): string | undefined {
  return typeof value === "string" && WORD.test(value) ? value : undefined;
}

/** A name of an error or a code; codes of PostgreSQL (SQLSTATE) may begin with a digit. */
function codeOf(value: unknown): string | number | undefined {
  if (typeof value === "number") return value;
  return typeof value === "string" && /^[A-Za-z0-9_]{1,60}$/.test(value) ? value : undefined;
}

function numberOf(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}

function defined<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
}
