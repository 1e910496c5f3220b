/** What a person did with others in channels, in their export. */
import { defineExportPart } from "#src/feature-kit/define-export-part.ts";
import { published, quoted, type Telling } from "#src/feature-kit/export-part.ts";
import { listOf } from "#src/language/lists.ts";
import { calendarDay } from "#src/slack/dates.ts";
import type { PersonalChannelChallenges } from "../rules/types.ts";
import { personalChannelChallenges } from "../use-cases/personal-channel-challenges.ts";

export const channelChallengesExport = defineExportPart({
  load: personalChannelChallenges,
  entries: ({ made, joined }) => [
    {
      place: 60,
      name: "channelChallenges",
      value: {
        made: made.map((challenge) => published(challenge, { dueAt: "nextAt" })),
        joined: joined.map(({ title, part }) => ({
          title,
          part: published(part, { redrawRequestedAt: "lineDirtySince" }),
        })),
      },
    },
  ],
  sections: (telling, challenges) => [
    { place: 40, title: telling.say("export.channel_challenges"), lines: channelLines(telling, challenges) },
  ],
});

function channelLines({ say, who, day }: Telling, { made, joined }: PersonalChannelChallenges): string[] {
  const parts = joined.map(({ title, part }) => {
    const dates = [
      part.joinedAt ? say("export.challenge_joined", { day: day(part.joinedAt) }) : null,
      part.doneAt ? say("export.challenge_done", { day: day(part.doneAt) }) : null,
    ].filter((words) => words !== null);
    return `${title} (${listOf(say.locale, dates)})${part.line ? quoted(part.line.text) : ""}`;
  });
  const own = made.map(({ title, why, startsOn, endsOn, channel, goal }) => {
    const words = {
      channel: who(channel),
      from: calendarDay(say.locale, startsOn),
      to: calendarDay(say.locale, endsOn),
    };
    const aim = goal === null ? "" : `, ${say("export.challenge_goal", { goal })}`;
    return `${title} (${say("export.challenge_made", words)}${aim})${why ? quoted(why) : ""}`;
  });
  return [...parts, ...own];
}
