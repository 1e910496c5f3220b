/** The Events API: sent when the manifest subscribes, and only to a workspace in which the app is installed. */
import { type InteractionContext, VERIFICATION_TOKEN } from "./context.ts";
import type { JsonObject } from "./model.ts";

/** Sends one event. `name` is the subscription, which for messages is not the event's type. */
export async function sendEvent(
  { bot, manifest, world }: InteractionContext,
  name: string,
  event: JsonObject,
): Promise<void> {
  if (!manifest.events.includes(name) || !world.installed) return;
  const { team } = world;
  await bot.sendEvent(`event ${name}`, {
    token: VERIFICATION_TOKEN,
    team_id: team.id,
    api_app_id: world.bot.appId,
    event: { ...event, event_ts: world.nextTs() },
    type: "event_callback",
    event_id: world.id("Ev"),
    event_time: Math.floor(world.now().getTime() / 1000),
    authorizations: [
      { enterprise_id: null, team_id: team.id, user_id: world.bot.userId, is_bot: true, is_enterprise_install: false },
    ],
    is_ext_shared_channel: false,
    event_context: `4-${team.id}-${name}`,
  });
}
