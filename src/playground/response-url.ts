/** `response_url`: five answers within half an hour of the act. */
import { validateMessage } from "./block-kit/validate.ts";
import type { InteractionContext } from "./context.ts";
import { SLACK_LIMITS } from "./limits.ts";
import type { JsonObject } from "./model.ts";
import { blocksOf } from "./web-api-messages.ts";

/** A response URL was used. @returns the HTTP status and body. */
export function useResponseUrl(
  { world, violation }: InteractionContext,
  id: string,
  body: JsonObject,
): { status: number; body: string } {
  const url = world.responseUrls.get(id);
  const tooOld = url && world.now().getTime() - url.issuedAt > SLACK_LIMITS.responseUrlMs;
  if (!url || tooOld || url.uses >= SLACK_LIMITS.responseUrlUses) {
    // How long a form lies open is the person's affair; more answers than five, and a URL of nobody's, are the bot's.
    if (!url) violation("a response URL was used that was never given out");
    else if (!tooOld) violation("a response URL was used too often");
    return { status: 404, body: url ? (tooOld ? "expired_url" : "used_url") : "invalid_url" };
  }
  url.uses++;
  const original = url.messageTs ? world.message(url.channel, url.messageTs) : null;
  if (body["delete_original"]) {
    if (original) world.remove(original);
    return { status: 200, body: "ok" };
  }
  if (body["text"] === undefined && body["blocks"] === undefined) return { status: 400, body: "no_text" };
  const faults = validateMessage({
    text: body["text"],
    ...(body["blocks"] === undefined ? {} : { blocks: body["blocks"] }),
  });
  if (faults.length > 0) {
    violation(`response URL: ${faults.join(" ")}`);
    return { status: 400, body: "invalid_blocks" };
  }
  const content = { text: String(body["text"] ?? ""), blocks: blocksOf(world, body) };
  if (body["replace_original"] && original) world.edit(original, content);
  else {
    const message = world.post({
      channel: url.channel,
      author: world.bot.userId,
      ...content,
      threadTs: typeof body["thread_ts"] === "string" ? body["thread_ts"] : null,
      ephemeralFor: body["response_type"] === "in_channel" ? null : url.userId,
      metadata: null,
    });
    if (url.messageTs === null) url.messageTs = message.ts;
  }
  return { status: 200, body: "ok" };
}
