/** Requests to the bot as Slack would sign them, or nearly. */
import { createHmac } from "node:crypto";
import { type House, SIGNING_SECRET } from "./house.ts";

export interface Signing {
  readonly secret?: string;
  readonly ageSeconds?: number;
  readonly signature?: string;
  readonly contentType?: string;
}

/** Posts a raw body to the bot's `/slack/events`. */
export function postSigned(
  { bot }: Pick<House, "bot">,
  body: string,
  { secret = SIGNING_SECRET, ageSeconds = 0, signature, contentType = "application/json" }: Signing = {},
): Promise<Response> {
  const timestamp = String(Math.floor(Date.now() / 1000) - ageSeconds);
  const digest = createHmac("sha256", secret).update(`v0:${timestamp}:${body}`).digest("hex");
  return fetch(`http://127.0.0.1:${bot.port}/slack/events`, {
    method: "POST",
    body,
    headers: {
      "content-type": contentType,
      "x-slack-request-timestamp": timestamp,
      "x-slack-signature": signature ?? `v0=${digest}`,
    },
  });
}

/** The form in which Slack sends what people press and submit. */
export const asForm = (payload: object): string => new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
