/** What colleagues asked of each other, in a person's export. */
import { defineExportPart } from "#src/feature-kit/define-export-part.ts";
import { published, quoted, type Telling } from "#src/feature-kit/export-part.ts";
import type { Door } from "#src/kernel/member.ts";
import { calendarDay } from "#src/slack/dates.ts";
import type { PersonalAssignments } from "../rules/visibility.ts";
import { personalAssignments } from "../use-cases/personal-assignments.ts";

export const assignmentsExport = defineExportPart({
  load: personalAssignments,
  entries: ({ asked, given }) => [
    {
      place: 40,
      name: "assignments",
      value: {
        asked: asked.map(({ assignment, assignee }) => ({
          assignment,
          assignee: published(assignee, { dueAt: "checkAt" }),
        })),
        given,
      },
    },
  ],
  sections: (telling, { asked, given }) => [
    { place: 50, title: telling.say("export.asked"), lines: askedLines(telling, asked) },
    { place: 60, title: telling.say("export.given"), lines: givenLines(telling, given) },
  ],
});

function askedLines(telling: Telling, all: PersonalAssignments["asked"]): string[] {
  const { say, titleOf, who, day } = telling;
  return all.map(({ assignment, assignee }) => {
    const { assignerUserId, why, createdAt, protectedMinutes, door } = assignment;
    const line = say("export.asked_line", {
      day: day(createdAt),
      title: titleOf(assignee.challengeId),
      by: who(assignerUserId),
      status: say(`export.part.${assignee.status}`),
    });
    const more = [
      assignee.dueOn ? say("export.due", { day: calendarDay(say.locale, assignee.dueOn) }) : null,
      assignee.suggestedOn ? say("export.suggested", { day: calendarDay(say.locale, assignee.suggestedOn) }) : null,
      ...opened(telling, protectedMinutes, door),
    ];
    return `${[line, ...more.filter((words) => words !== null)].join("; ")}${why ? quoted(why) : ""}`;
  });
}

function givenLines(telling: Telling, all: PersonalAssignments["given"]): string[] {
  const { say, titleOf, who, day } = telling;
  return all.map(({ assignment, userId, status }) => {
    const { why, challengeId, createdAt, dueOn, protectedMinutes, door, channel } = assignment;
    const line = say("export.given_line", {
      day: day(createdAt),
      title: titleOf(challengeId),
      of: who(userId),
      status: say(`export.part.${status}`),
    });
    const more = [
      say("export.due", { day: calendarDay(say.locale, dueOn) }),
      ...opened(telling, protectedMinutes, door),
      ...(channel === null ? [] : [say("export.in_channel", { channel: who(channel) })]),
    ];
    return `${[line, ...more].join("; ")}${why ? quoted(why) : ""}`;
  });
}

/** What the assigner opens for it. */
function opened({ say, who }: Telling, minutes: number | null, door: Door): string[] {
  return [
    ...(minutes === null ? [] : [say("export.minutes", { minutes })]),
    ...(door.kind === "none" ? [] : [say(`export.with.${door.kind}`, { person: who(door.userId) })]),
  ];
}
