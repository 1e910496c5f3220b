import type { SocketModeReceiver } from "@slack/bolt";
import type { Log } from "#src/kernel/ports.ts";
import { isRequest } from "./requests.ts";

const MESSAGE = "ws_message";

/** What Slack says of the connection itself. */
const ABOUT_CONNECTION = ["hello", "disconnect"];

/** Slack's client reads fields of whatever arrives without looking, in a promise that nobody holds. Here it is looked at first. */
export function checkEnvelopes(client: SocketModeReceiver["client"], log: Log): void {
  const read = client.listeners(MESSAGE);
  client.removeAllListeners(MESSAGE);
  client.on(MESSAGE, (...message: unknown[]) => {
    if (!isEnvelope(message[0])) log.warn({ from: "socket" }, "an envelope was ignored that is none of Slack's");
    else for (const listener of read) listener(...message);
  });
}

function isEnvelope(data: unknown): boolean {
  try {
    const text = typeof data === "string" ? data : new TextDecoder().decode(data as ArrayBuffer);
    const envelope = JSON.parse(text) as { type?: unknown; payload?: unknown } | null;
    const type = envelope?.type;
    return typeof type === "string" && (ABOUT_CONNECTION.includes(type) || isRequest(envelope?.payload));
  } catch {
    return false;
  }
}
