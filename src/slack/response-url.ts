import type { Message } from "./blocks/kit.ts";

const TIMEOUT_MS = 5000;

/**
 * Replaces the message that a form was opened from. The URL has travelled through the form, so its host is checked: we
 * post nowhere but to Slack.
 * @throws Error when the host is not Slack's, or Slack refuses (five uses in 30 minutes).
 */
export async function postToResponseUrl(
  url: string,
  message: Partial<Message>,
  hosts: readonly string[],
): Promise<void> {
  if (!URL.canParse(url) || !hosts.includes(new URL(url).host)) throw new Error("a response URL points elsewhere");
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json; charset=utf-8" },
    body: JSON.stringify({ replace_original: true, response_type: "ephemeral", ...message }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (!response.ok) throw new Error(`a response URL answered ${response.status}`);
}
