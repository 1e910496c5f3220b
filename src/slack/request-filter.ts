/**
 * Checks who sends a request: people of the workspace may use the bot, people of other companies are told that they may
 * not, bots are ignored.
 */
import type { ReceiverEvent } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import type { RequestFilter } from "./bolt-app.ts";
import { textMessage } from "./kit/blocks.ts";
import { callerOf, teamsNamed } from "./requests.ts";
import { postToResponseUrl } from "./response-url.ts";
import type { SurfaceOptions } from "./surface.ts";
import { messageView } from "./windows.ts";

/** Looks at every request before anything else does, whichever command, button, form or event it is. */
export function requestFilter(options: SurfaceOptions): RequestFilter {
  const { installations, log } = options;
  const isOurs = (workspaceId: string): boolean => installations.serves(workspaceId);
  return (event) => {
    const caller = callerOf(event.body, isOurs);
    if (caller === "ours" || caller === "unknown") return null;
    return async () => {
      log.info({ caller, kind: event.body["type"] ?? "command" }, "not let in");
      try {
        await (caller === "machine" ? event.ack() : turnAway(event, options));
      } catch (error) {
        log.warn({ err: error }, "somebody could not be told that this is not for them");
      }
    };
  };
}

/** Where and how a stranger acted decides how they hear of it. */
async function turnAway(
  { body, ack }: ReceiverEvent,
  { sayFor, installations, responseHosts }: SurfaceOptions,
): Promise<void> {
  // Nothing is stored of people of other companies, their language neither.
  const say = await sayFor("", "");
  const message = textMessage(say("errors.stranger"));
  const view = messageView({ say }, message);
  const { command, type, response_url: responseUrl, trigger_id: triggerId, event } = body;
  if (command !== undefined) return ack({ response_type: "ephemeral", ...message });
  if (type === "block_suggestion") return ack({ options: [] });
  if (type === "view_submission") return ack({ response_action: "update", view });
  await ack();
  // Asked for only where it is needed: a response URL is Slack's own, and any workspace's.
  const client = (): WebClient => installations.clientFor(teamsNamed(body), "answers");
  if (typeof responseUrl === "string") await postToResponseUrl(responseUrl, message, { replace: false }, responseHosts);
  else if (typeof triggerId === "string") await client().views.open({ trigger_id: triggerId, view });
  const { type: kind, channel, user, ts, thread_ts: thread } = (event ?? {}) as Record<string, unknown>;
  if (kind !== "app_mention" || typeof channel !== "string" || typeof user !== "string") return;
  await client().chat.postEphemeral({ channel, user, thread_ts: String(thread ?? ts), ...message });
}
