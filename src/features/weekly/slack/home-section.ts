/** Today's one thing, on Home. */
import { defineHomeSection } from "#src/feature-kit/define-home-section.ts";
import type { Member } from "#src/kernel/member.ts";
import type { Say } from "#src/kernel/texts.ts";
import { actions, button, header, section } from "#src/slack/kit/blocks.ts";
import { currentNudgeOf } from "../use-cases/current-nudge.ts";
import { withDoors } from "../use-cases/doors.ts";
import { nextDay, nudgeMessage } from "./nudge-message.ts";
import { plannedText, quietText } from "./quiet-text.ts";

export const todaySection = defineHomeSection({
  place: 10,
  load: async (deps, _, mentee) =>
    mentee && { member: mentee.member, current: await withDoors(deps, currentNudgeOf(deps, mentee)) },
  render: (say, { member, current }) => [
    header(say("home.today")),
    ...(current
      ? nudgeMessage(say, current).blocks
      : [section(todayWithout(say, member)), actions(button(say("home.get_one"), "nudge.next", "home", "primary"))]),
  ],
});

function todayWithout(say: Say, member: Member): string {
  const next = nextDay(say.locale, member);
  const ahead = quietText(say, member) ?? (next === null ? null : say("home.nothing_md", { next }));
  return [ahead, plannedText(say, member)].filter((text) => text !== null).join("\n");
}
