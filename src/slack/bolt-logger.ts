import { type Logger, LogLevel } from "@slack/bolt";
import type { Log } from "#src/app/ports.ts";

/** Sends Bolt's own lines to our log. Its debug lines can hold payloads, so they are never written. */
export function boltLogger(log: Log): Logger {
  const line = (parts: unknown[]): string =>
    parts.map((part) => (part instanceof Error ? part.message : String(part))).join(" ");
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: (...parts) => log.warn({ from: "bolt" }, line(parts)),
    error: (...parts) => log.error({ from: "bolt" }, line(parts)),
    setLevel: () => undefined,
    getLevel: () => LogLevel.WARN,
    setName: () => undefined,
  };
}
