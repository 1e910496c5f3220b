import { z } from "zod";
import { defineMessage } from "#src/feature-kit/define-message.ts";
import { nextWords } from "#src/features/weekly/slack/nudge-message.ts";
import type { Say } from "#src/kernel/texts.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { actions, button, type Message, section } from "#src/slack/kit/blocks.ts";
import { type ZoneMovedView, zoneMovedToSend } from "../use-cases/zones.ts";

/** Slack's zone has changed for somebody who chose another one: they are asked whether the times move. */
export const zoneMoved = defineMessage({
  kind: "zone-moved",
  payload: z.object({ zone: z.string() }),
  reportedAs: "health.kinds.zone",
  load: zoneMovedToSend,
  render: zoneMessage,
});

/** The computer is elsewhere: the times stay as they were chosen, and one button lets them follow. */
function zoneMessage(say: Say, { zone, member }: ZoneMovedView): Message {
  const words = {
    zone: escapeMrkdwn(zone),
    chosen: escapeMrkdwn(member.settings.zone),
    next: nextWords(say, member),
  };
  return {
    text: say("zone.moved_fallback"),
    blocks: [
      section(say("zone.moved_md", words)),
      actions(button(say("zone.follow", { zone }), "zone.follow", "zone")),
    ],
  };
}
