import { pino } from "pino";
import type { Log } from "#src/kernel/ports.ts";
import { withoutWords } from "./logged-error.ts";

const SECRETS = ["token", "secret", "authorization", "text", "payload", "blocks", "view", "password"];

export interface LoggerOptions {
  readonly level: string;
  /** Where lines go; standard output by default. */
  readonly write?: (line: string) => void;
}

/**
 * Structured log, a JSON line each: a static message and fields. What could be a secret or somebody's words is cut out,
 * and of errors no more is written than `logged-error.ts` lists.
 */
export function createLogger({ level, write }: LoggerOptions): Log {
  const options = {
    level,
    base: null,
    redact: { paths: SECRETS.flatMap((name) => [name, `*.${name}`]), censor: "[cut]" },
    formatters: {
      level: (label: string) => ({ level: label }),
      log: (fields: object) => withoutWords(fields) as Record<string, unknown>,
    },
    timestamp: pino.stdTimeFunctions.isoTime,
  };
  return pino(options, write ? { write } : standardOutput());
}

/** Writing to a closed terminal fails; the process goes on, so that it can stop in good order. */
function standardOutput(): ReturnType<typeof pino.destination> {
  const output = pino.destination({ fd: 1, sync: true });
  output.on("error", () => undefined);
  return output;
}
