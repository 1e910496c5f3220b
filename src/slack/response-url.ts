import { mustBeOurs } from "#src/db/lease.ts";
import type { Message } from "./kit/blocks.ts";

const TIMEOUT_MS = 5000;

/** Slack refused an answer to a response URL: after five uses or thirty minutes it is gone (404). */
export class ResponseUrlError extends Error {
  override readonly name = "ResponseUrlError";
  readonly status: number;
  /** Seconds that Slack asks to wait, on a 429. */
  readonly retryAfter: number | null;

  constructor(status: number, retryAfter: number | null) {
    super(`a response URL answered ${status}`);
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** How the answer stands beside the message that was acted on. */
export interface ResponsePlace {
  /** In its place; else beside it, for the person alone. */
  readonly replace: boolean;
}

/**
 * Answers to a response URL, for the person alone. The URL may have travelled through a form, so its host is checked: we
 * post nowhere but to Slack.
 * @throws LeaseLost where it is not ours to answer any more; ResponseUrlError when Slack refuses; Error when the host is not Slack's.
 */
export async function postToResponseUrl(
  url: string,
  message: Partial<Message>,
  { replace }: ResponsePlace,
  hosts: readonly string[],
): Promise<void> {
  if (!URL.canParse(url) || !hosts.includes(new URL(url).host)) throw new Error("a response URL points elsewhere");
  await mustBeOurs();
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json; charset=utf-8" },
    body: JSON.stringify({ replace_original: replace, response_type: "ephemeral", ...message }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (response.ok) return;
  const retryAfter = Number(response.headers.get("retry-after"));
  throw new ResponseUrlError(response.status, retryAfter > 0 ? retryAfter : null);
}
