import { type Logger, LogLevel } from "@slack/bolt";
import type { Log } from "#src/kernel/ports.ts";

/**
 * How lines of Bolt and its clients begin that we know. What follows holds messages of errors, addresses and bodies, so
 * only the beginning is written. A line that is not here is counted as unknown, with its errors' codes.
 */
const KNOWN = [
  "A ping wasn't received",
  "A pong wasn't received",
  "An unhandled error occurred while Bolt processed",
  "Authorization of incoming event did not succeed",
  "Could not determine the type of an incoming event",
  "Failed to retrieve a new WSS URL",
  "Failed to send a WebSocket message",
  "Failed to send a message",
  "Failed to send ping",
  "Failed to shutdown the HTTP server",
  "HTTP error",
  "Peer did not complete the close handshake",
  "Rate limited",
  "Slack API error",
  "WebSocket error",
  "WebSocket not available",
  "ack() has already been called",
  "http request failed",
] as const;

/** Sends Bolt's own lines to our log. Its debug lines can hold payloads, so they are never written. */
export function boltLogger(log: Log): Logger {
  const fields = (parts: unknown[]): object => {
    const line = parts.find((part) => typeof part === "string") ?? "";
    const err = parts.find((part) => part instanceof Error);
    return { from: "bolt", said: KNOWN.find((known) => line.startsWith(known)) ?? "unknown", ...(err ? { err } : {}) };
  };
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: (...parts) => log.warn(fields(parts), "Slack's library warns"),
    error: (...parts) => log.error(fields(parts), "Slack's library reports an error"),
    setLevel: () => undefined,
    getLevel: () => LogLevel.WARN,
    setName: () => undefined,
  };
}
