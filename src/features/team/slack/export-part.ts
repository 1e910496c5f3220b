/** Doors and thanks in a person's export. Thanks that they received stand beside the reflection that they are for. */
import { defineExportPart } from "#src/feature-kit/define-export-part.ts";
import { published, quoted, type Telling } from "#src/feature-kit/export-part.ts";
import { doorStateOf, type ManagerRequest } from "#src/features/seats/rules/manager-request.ts";
import { calendarDay } from "#src/slack/dates.ts";
import type { ReflectionThanks } from "../rules/reflection-thanks.ts";
import { teamRecords } from "../use-cases/team-records.ts";

export const teamExport = defineExportPart({
  load: teamRecords,
  entries: ({ doors, thanksReceived, thanksGiven }) => [
    { place: 51, name: "between.doors", value: doors.map((door) => published(door, { note: "word" })) },
    { place: 52, name: "between.thanksReceived", value: thanksReceived.map(asPublished) },
    { place: 53, name: "between.thanksGiven", value: thanksGiven.map(asPublished) },
  ],
  sections: (telling, { doors, thanksGiven }) => [
    { place: 70, title: telling.say("export.doors"), lines: doors.map((door) => doorLine(telling, door)) },
    {
      place: 75,
      title: telling.say("export.thanks_given"),
      lines: thanksGiven.map(
        ({ createdAt, message, isPosted }) =>
          `${telling.day(createdAt)}: ${message.trim()}${isPosted ? ` (${telling.say("export.thanks_posted")})` : ""}`,
      ),
    },
  ],
});

function asPublished(thanks: ReflectionThanks): object {
  return published(thanks, { message: "helped" });
}

function doorLine({ say, titleOf, who, day }: Telling, door: ManagerRequest): string {
  const { askedAt, answeredAt, challengeId, managerUserId, hostUserId, arrangedOn, note } = door;
  const line = say("export.door", {
    day: day(askedAt),
    title: titleOf(challengeId),
    manager: who(managerUserId),
    status: say(`export.door-status.${doorStateOf(door)}`),
  });
  const more = [
    answeredAt ? say("export.door_answered", { day: day(answeredAt) }) : null,
    arrangedOn ? say("export.door_arranged", { day: calendarDay(say.locale, arrangedOn) }) : null,
    hostUserId ? say("export.with.host", { person: who(hostUserId) }) : null,
  ];
  return `${[line, ...more.filter((words) => words !== null)].join("; ")}${note ? quoted(note) : ""}`;
}
