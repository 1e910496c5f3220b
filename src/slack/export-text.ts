import type { ChallengeRecord } from "#src/app/challenge-ports.ts";
import type { FullRecord, RenderExport } from "#src/app/export-data.ts";
import type { PersonalRecord } from "#src/app/ports.ts";
import type { Say } from "#src/app/texts.ts";
import { localDate } from "#src/domain/calendar.ts";
import type { Reflection } from "#src/domain/mentee.ts";
import type { Thanks } from "#src/domain/thanks.ts";
import { calendarDay, plainMoment, plainMomentIn } from "./when.ts";

/** The Markdown file of an export: everything in an order that a person can read. */
export function exportText(say: Say): RenderExport {
  return (record, titleOf, now) => {
    const { member, between } = record;
    const made = member ? plainMoment(now, member) : plainMomentIn(now, between.contact?.zone ?? "UTC");
    const thanks = Map.groupBy(between.thanksReceived, ({ reflectionId }) => reflectionId);
    const parts = [
      `# ${say("export.title")}`,
      say("export.made", { when: made }),
      say("export.compass"),
      `## ${say("export.reflections")}`,
      ...record.reflections.map((reflection) => reflectionText(say, reflection, thanks.get(reflection.id) ?? [])),
      `## ${say("export.challenges")}`,
      ...record.nudges.map((nudge) => nudgeLine(say, record, nudge, titleOf)),
      ...channelChallengesText(say, record.channelChallenges),
      ...assignmentParts(say, record, titleOf),
      ...betweenText(say, record, titleOf),
      ...(member
        ? [`## ${say("export.settings")}`, `\`\`\`json\n${JSON.stringify(member.settings, null, 2)}\n\`\`\``]
        : []),
    ];
    return `${parts.join("\n\n")}\n`;
  };
}

/** What the person did with others in channels. */
function channelChallengesText(say: Say, { made, joined }: ChallengeRecord): string[] {
  if (made.length + joined.length === 0) return [];
  const lines = joined.map(({ title, part }) => {
    const line = `- ${title} (${part.doneAt ? say("export.challenge_done") : say("export.challenge_joined")})`;
    return part.line ? `${line}\n  > ${part.line.text}` : line;
  });
  const own = made.map(
    ({ title, startsOn }) => `- ${title} (${say("export.challenge_made", { day: calendarDay(startsOn) })})`,
  );
  return [`## ${say("export.channel_challenges")}`, ...lines, ...own];
}

/** Named by Slack id: names change, and the file is the person's own. */
function assignmentParts(say: Say, { assignments }: FullRecord, titleOf: (id: string) => string): string[] {
  const asked = assignments.asked.map(({ assignment, part }) => {
    const { assignerUserId: by, why, createdAt } = assignment;
    const status = say(`export.part.${part.status}`);
    return `- ${say("export.asked_line", { day: dayOf(createdAt, assignment.zone), title: titleOf(part.challengeId), by, why, status })}`;
  });
  const given = assignments.given.map(({ assignment, userId: of, status }) => {
    const { why, challengeId, createdAt, zone } = assignment;
    const values = {
      day: dayOf(createdAt, zone),
      title: titleOf(challengeId),
      of,
      why,
      status: say(`export.part.${status}`),
    };
    return `- ${say("export.given_line", values)}`;
  });
  return [
    ...(asked.length > 0 ? [`## ${say("export.asked")}`, ...asked] : []),
    ...(given.length > 0 ? [`## ${say("export.given")}`, ...given] : []),
  ];
}

function dayOf(at: Date, zone: string): string {
  return calendarDay(localDate(at, zone));
}

/** What went between the person and others. People stand there under the ids that Slack gives them. */
function betweenText(say: Say, { between, member }: FullRecord, titleOf: (id: string) => string): string[] {
  const zone = member?.settings.zone ?? between.contact?.zone ?? "UTC";
  const doors = between.doors.map((door) => {
    const words = {
      day: plainMomentIn(door.askedAt, zone),
      title: titleOf(door.challengeId),
      manager: door.managerUserId,
    };
    return `- ${say("export.door", words)} (${say(`export.door-status.${door.status}`)})${door.word ? `\n  > ${door.word.replaceAll("\n", "\n  > ")}` : ""}`;
  });
  const given = between.thanksGiven.map(({ createdAt, helped }) => `- ${plainMomentIn(createdAt, zone)}: ${helped}`);
  return [
    ...(doors.length > 0 ? [`## ${say("export.doors")}`, ...doors] : []),
    ...(given.length > 0 ? [`## ${say("export.thanks_given")}`, ...given] : []),
  ];
}

function reflectionText(say: Say, reflection: Reflection, thanks: readonly Thanks[]): string {
  const { title, area, doneOn, happened, surprised, meaning, link, sharedWithManager } = reflection;
  const visibility = sharedWithManager ? say("log.shared") : say("log.private");
  const lines = [`### ${title}`, `${say(`areas.${area}.title`)}, ${calendarDay(doneOn)}, ${visibility}`, happened];
  if (surprised) lines.push(`*${say("reflection.surprised")}* ${surprised}`);
  if (meaning) lines.push(`*${say("reflection.meaning")}* ${meaning}`);
  if (link) lines.push(link);
  for (const { fromUserId, helped } of thanks) lines.push(say("thanks.export_line", { person: fromUserId, helped }));
  return lines.join("\n\n");
}

function nudgeLine(
  say: Say,
  record: Pick<PersonalRecord, "plans">,
  nudge: PersonalRecord["nudges"][number],
  titleOf: (id: string) => string,
): string {
  const plan = record.plans.find(({ nudgeId }) => nudgeId === nudge.id);
  const line = `- ${calendarDay(nudge.week)}: ${titleOf(nudge.challengeId)} (${say(`export.status.${nudge.status}`)})`;
  return plan ? `${line}\n  > ${say("export.plan", { when: plan.when, will: plan.will })}` : line;
}
