/** The Markdown file of an export: everything in an order that a person can read, with names, days and sentences. */

import type { Telling as LineTelling } from "#src/feature-kit/export-part.ts";
import type { PersonalChannelChallenges } from "#src/features/channel-challenges/rules/types.ts";
import type { ReflectionThanks } from "#src/features/team/rules/reflection-thanks.ts";
import { localDate } from "#src/kernel/calendar.ts";
import type { Door, Reflection } from "#src/kernel/member.ts";
import type { Say } from "#src/kernel/texts.ts";
import { listOf } from "#src/language/lists.ts";
import { calendarDay, plainMomentIn } from "#src/slack/dates.ts";
import type { ExportContent, FullRecord, Naming } from "../use-cases/export.ts";
import { changesText, settingsText } from "./export-settings.ts";

/** What all parts need: the words, the names, and the zone in which the person reads times. */
export interface Telling extends Naming, LineTelling {
  readonly zone: string;
}

/** Turns a person's record into Markdown. */
export function exportText(
  say: Say,
): (content: Pick<ExportContent, "person" | "record" | "parts" | "naming" | "now">) => string {
  return ({ person, record, parts: added, naming, now }) => {
    const zone = record.member?.settings.zone ?? record.between.contact?.zone ?? "UTC";
    const telling: Telling = {
      ...naming,
      say,
      zone,
      who: (id) => (id === null ? null : naming.nameOf(id)) ?? say("export.somebody"),
      day: (at) => calendarDay(say.locale, localDate(at, zone)),
    };
    const thanks = Map.groupBy(record.between.thanksReceived, ({ reflectionId }) => reflectionId);
    const parts = [
      `# ${say("export.title")}`,
      say("export.made", { when: plainMomentIn(say.locale, now, zone) }),
      say("export.compass"),
      `## ${say("export.reflections")}`,
      ...record.reflections.map((reflection) => reflectionText(telling, reflection, thanks.get(reflection.id) ?? [])),
      ...list(
        say("export.challenges"),
        record.nudges.map((nudge) => nudgeLine(telling, record, nudge)),
      ),
      ...list(
        say("export.history"),
        record.history.map(({ at, challengeId, kind }) =>
          say("export.history_line", {
            day: telling.day(at),
            title: telling.titleOf(challengeId),
            what: say(`export.happened.${kind}`),
          }),
        ),
      ),
      ...list(say("export.channel_challenges"), channelLines(telling, record.channelChallenges)),
      ...list(say("export.asked"), askedLines(telling, record)),
      ...list(say("export.given"), givenLines(telling, record)),
      ...list(say("export.doors"), doorLines(telling, record)),
      ...list(
        say("export.thanks_given"),
        record.between.thanksGiven.map(
          ({ createdAt, helped, isPosted }) =>
            `${telling.day(createdAt)}: ${quoted(helped)}${isPosted ? ` (${say("export.thanks_posted")})` : ""}`,
        ),
      ),
      ...added.flatMap(({ part, record: own }) => list(part.title(say), part.lines(telling, own, person))),
      ...list(say("export.changes"), changesText(telling, record.between.changes)),
      `## ${say("export.settings")}`,
      ...settingsText(telling, record),
    ];
    return `${parts.join("\n\n")}\n`;
  };
}

/** A heading and its lines; neither where there are none. */
function list(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [`## ${title}`, lines.map((line) => `- ${line}`).join("\n")] : [];
}

/** What the person did with others in channels. */
function channelLines({ say, who, day }: Telling, { made, joined }: PersonalChannelChallenges): string[] {
  const parts = joined.map(({ title, part }) => {
    const dates = [
      part.joinedAt ? say("export.challenge_joined", { day: day(part.joinedAt) }) : null,
      part.doneAt ? say("export.challenge_done", { day: day(part.doneAt) }) : null,
    ].filter((words) => words !== null);
    return `${title} (${listOf(say.locale, dates)})${part.line ? quote(part.line.text) : ""}`;
  });
  const own = made.map(({ title, why, startsOn, endsOn, channel, goal }) => {
    const words = {
      channel: who(channel),
      from: calendarDay(say.locale, startsOn),
      to: calendarDay(say.locale, endsOn),
    };
    const aim = goal === null ? "" : `, ${say("export.challenge_goal", { goal })}`;
    return `${title} (${say("export.challenge_made", words)}${aim})${why ? quote(why) : ""}`;
  });
  return [...parts, ...own];
}

function askedLines(telling: Telling, { assignments }: FullRecord): string[] {
  const { say, titleOf, who, day } = telling;
  return assignments.asked.map(({ assignment, assignee }) => {
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
    return `${[line, ...more.filter((words) => words !== null)].join("; ")}${why ? quote(why) : ""}`;
  });
}

function givenLines(telling: Telling, { assignments }: FullRecord): string[] {
  const { say, titleOf, who, day } = telling;
  return assignments.given.map(({ assignment, userId, status }) => {
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
    return `${[line, ...more].join("; ")}${why ? quote(why) : ""}`;
  });
}

/** What the assigner opens for it. */
function opened({ say, who }: Telling, minutes: number | null, door: Door): string[] {
  return [
    ...(minutes === null ? [] : [say("export.minutes", { minutes })]),
    ...(door.kind === "none" ? [] : [say(`export.with.${door.kind}`, { person: who(door.userId) })]),
  ];
}

function doorLines({ say, titleOf, who, day }: Telling, { between }: FullRecord): string[] {
  return between.doors.map(({ askedAt, answeredAt, challengeId, managerUserId, hostUserId, status, word }) => {
    const line = say("export.door", {
      day: day(askedAt),
      title: titleOf(challengeId),
      manager: who(managerUserId),
      status: say(`export.door-status.${status}`),
    });
    const more = [
      answeredAt ? say("export.door_answered", { day: day(answeredAt) }) : null,
      hostUserId ? say("export.with.host", { person: who(hostUserId) }) : null,
    ];
    return `${[line, ...more.filter((words) => words !== null)].join("; ")}${word ? quote(word) : ""}`;
  });
}

function reflectionText(telling: Telling, reflection: Reflection, thanks: readonly ReflectionThanks[]): string {
  const { say, who } = telling;
  const { title, area, doneOn, happened, surprised, meaning, link, sharedWithManager } = reflection;
  const visibility = sharedWithManager ? say("log.shared") : say("log.private");
  const lines = [`### ${title}`, `${say(`areas.${area}.title`)}, ${calendarDay(say.locale, doneOn)}, ${visibility}`];
  if (happened) lines.push(`*${say("reflection.happened")}* ${happened}`);
  if (surprised) lines.push(`*${say("reflection.surprised")}* ${surprised}`);
  if (meaning) lines.push(`*${say("reflection.meaning")}* ${meaning}`);
  if (link) lines.push(link);
  for (const { fromUserId, helped } of thanks)
    lines.push(say("reflection-thanks.export_line", { person: who(fromUserId), helped }));
  return lines.join("\n\n");
}

function nudgeLine(
  { say, titleOf, zone, day }: Telling,
  record: Pick<FullRecord, "plans">,
  nudge: FullRecord["nudges"][number],
): string {
  const line = say("export.nudge_line", {
    week: calendarDay(say.locale, nudge.week),
    title: titleOf(nudge.challengeId),
    source: say(`export.source.${nudge.source}`),
    status: say(`export.status.${nudge.status}`),
  });
  const answered = nudge.answeredAt ? `; ${say("export.answered", { day: day(nudge.answeredAt) })}` : "";
  const plans = record.plans
    .filter(({ nudgeId }) => nudgeId === nudge.id)
    .map(({ when, will, plannedAt }) =>
      quote(say("export.plan", { when, will, at: plainMomentIn(say.locale, plannedAt, zone) })),
    );
  return `${line}${answered}${plans.join("")}`;
}

/** Somebody's words under a line of a list. */
function quote(text: string): string {
  return `\n  > ${quoted(text).replaceAll("\n", "\n  > ")}`;
}

const quoted = (text: string): string => text.trim();
