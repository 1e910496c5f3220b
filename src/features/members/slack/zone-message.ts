import { nextDay } from "#src/features/weekly/slack/nudge-message.ts";
import type { Say } from "#src/kernel/texts.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { actions, button, type Message, section } from "#src/slack/kit/blocks.ts";
import type { ZoneNoticeView } from "../use-cases/zones.ts";

/** The computer is elsewhere: the times stay as they were chosen, and one button lets them follow. */
export function zoneMessage(say: Say, { zone, member }: ZoneNoticeView): Message {
  const words = {
    zone: escapeMrkdwn(zone),
    chosen: escapeMrkdwn(member.settings.zone),
    next: nextDay(member) ?? "",
  };
  return {
    text: say("zone.moved_fallback"),
    blocks: [
      section(say("zone.moved_md", words)),
      actions(button(say("zone.follow", { zone }), "zone.follow", "zone")),
    ],
  };
}
