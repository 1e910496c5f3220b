import { type WebAPICallResult, WebClient, type WebClientOptions } from "@slack/web-api";
import { mustBeOurs } from "#src/db/lease.ts";
import type { Lane } from "#src/workspaces/lane.ts";
import { retryAfterMsOf } from "../slack-errors.ts";
import { isSeen } from "./known-rates.ts";
import type { Pacing } from "./pacing.ts";

/** Whose calls a client makes. */
export interface PacedClientOptions {
  readonly workspaceId: string;
  readonly botToken: string;
  readonly lane: Lane;
  readonly pacing: Pacing;
  readonly clientOptions: WebClientOptions;
  readonly now: () => Date;
}

/** Puts other calls together, each of which passes by itself. */
const COMPOSED = "files.uploadV2";

/**
 * A Slack client that keeps step: each call is counted or held back by its lane, and what Slack refuses is learned from. What people
 * see is done only while the lease under which it is done is still ours.
 */
export class PacedClient extends WebClient {
  readonly #options: PacedClientOptions;

  constructor(options: PacedClientOptions) {
    super(options.botToken, options.clientOptions);
    this.#options = options;
  }

  override async apiCall(method: string, options: Record<string, unknown> = {}): Promise<WebAPICallResult> {
    if (method === COMPOSED) return super.apiCall(method, options);
    const { workspaceId, lane, pacing, now } = this.#options;
    const channel = typeof options["channel"] === "string" ? options["channel"] : null;
    await pacing.admit({ workspaceId, method, lane, channel });
    // The last thing before the request.
    if (isSeen(method)) await mustBeOurs();
    const startedAt = now();
    try {
      return await super.apiCall(method, written(options));
    } catch (error) {
      const retryAfterMs = retryAfterMsOf(error);
      if (retryAfterMs !== null) await pacing.refused({ workspaceId, method }, { lane, startedAt, retryAfterMs });
      throw error;
    }
  }
}

/**
 * Lists and objects as the JSON text in which they travel. The client would write them so itself, but first copies all of
 * them for a line of its log that nobody reads.
 */
function written(options: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(options).map(([name, value]) => [name, isJson(value) ? JSON.stringify(value) : value]),
  );
}

/** Files travel as they are. */
function isJson(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}
