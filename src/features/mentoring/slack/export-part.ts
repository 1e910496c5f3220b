/** Mentoring in a person's export: their own words, and nothing that the other one wrote. */
import { defineExportPart } from "#src/feature-kit/define-export-part.ts";
import { quoted, type Telling } from "#src/feature-kit/export-part.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Line, Meeting } from "../rules/types.ts";
import { type MentoringRecord, mentoringRecords } from "../use-cases/records.ts";

interface Loaded {
  readonly person: PersonKey;
  readonly records: readonly MentoringRecord[];
}

export const mentoringExport = defineExportPart({
  load: async (deps, person): Promise<Loaded> => ({ person, records: await mentoringRecords(deps, person) }),
  entries: ({ person, records }) => [
    { place: 120, name: "mentoring", value: records.map((one) => asPublished(one, person)) },
  ],
  sections: (telling, { records }, person) => [
    {
      place: 82,
      title: telling.say("mentor.export.title"),
      lines: records.map((record) => recordLine(telling, record, person)),
    },
  ],
});

/** What only the mentee wrote, or what concerns others whom they were shown, is in no other export. */
function asPublished({ pairing, meetings, lines }: MentoringRecord, { userId }: PersonKey): object {
  const { menteeUserId, mentorUserId, status, weeks, rhythm, startedAt, endsAt, endedAt, createdAt } = pairing;
  const isMentee = menteeUserId === userId;
  const { goal, wantedArea, languages, partOfDay, mayBeManager, isPickedByBot, zone } = pairing;
  const own = isMentee ? { goal, wantedArea, languages, partOfDay, mayBeManager, isPickedByBot, zone } : {};
  return {
    as: isMentee ? "mentee" : "mentor",
    with: isMentee ? mentorUserId : menteeUserId,
    status,
    ...own,
    weeks,
    rhythm,
    createdAt,
    startedAt,
    endsAt,
    endedAt,
    meetings: meetings.map((meeting) => ({
      number: meeting.number,
      startsAt: meeting.startsAt,
      status: meeting.status,
      ...(isMentee ? { note: meeting.agendaNote } : {}),
    })),
    lines: lines.map(({ kind, first, second, writtenAt }) => ({ kind, first, second, writtenAt })),
  };
}

function recordLine(telling: Telling, { pairing, meetings, lines }: MentoringRecord, { userId }: PersonKey): string {
  const { say, day, who } = telling;
  const isMentee = pairing.menteeUserId === userId;
  const other = isMentee ? pairing.mentorUserId : pairing.menteeUserId;
  const words = { day: day(pairing.createdAt), status: say(`mentor.export.status.${pairing.status}`) };
  const person = other === null ? say("mentor.export.unknown") : who(other);
  const head = isMentee
    ? other === null && pairing.startedAt === null
      ? say("mentor.export.as_mentee", words)
      : say("mentor.export.with_mentor", { ...words, person })
    : say("mentor.export.as_mentor", { ...words, person });
  const goal = isMentee ? quoted(pairing.goal) : "";
  return [
    `${head}${goal}`,
    ...meetings.map((meeting) => meetingLine(telling, meeting, isMentee)),
    ...lines.map((line) => wordsLine(telling, line)),
  ].join("\n  - ");
}

function meetingLine({ say, day }: Telling, { startsAt, status, agendaNote }: Meeting, isMentee: boolean): string {
  const line = say("mentor.export.meeting", {
    day: day(startsAt),
    status: say(`mentor.export.meeting_status.${status}`),
  });
  return isMentee && agendaNote !== "" ? `${line}${quoted(agendaNote)}` : line;
}

function wordsLine({ say, day }: Telling, { first, second, writtenAt }: Line): string {
  const text = [first, second].filter((part) => part !== "").join("\n");
  return say("mentor.export.line", { day: day(writtenAt), first: text.replaceAll("\n", "\n    ") });
}
