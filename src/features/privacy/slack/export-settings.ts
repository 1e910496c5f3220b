/** The export's last parts: what changed and when, and what a person has chosen. */

import type { AuditEntry } from "#src/kernel/audit-entry.ts";
import type { CalendarDate, Member } from "#src/kernel/member.ts";
import { listOf } from "#src/language/lists.ts";
import { calendarDay, plainMomentIn } from "#src/slack/dates.ts";
import { hour } from "#src/slack/fault-text.ts";
import type { FullRecord } from "../use-cases/export.ts";
import type { Telling } from "./export-markdown.ts";

/** What a person has chosen and what is known of them besides, in sentences. */
export function settingsText(telling: Telling, { member, between }: FullRecord): string[] {
  const { say, day } = telling;
  const { contact } = between;
  const known = contact
    ? [
        say("export.contact", { zone: contact.zone }),
        ...(contact.invitedAt ? [say("export.invited", { day: day(contact.invitedAt) })] : []),
        ...(contact.digest
          ? [
              say("export.digest", {
                day: say(`vocabulary.days.d${contact.digest.day as 1}`),
                hour: hour(contact.digest.hour),
              }),
            ]
          : []),
      ]
    : [];
  return [...(member ? memberText(telling, member) : []), ...known];
}

function memberText({ say, who, day, placeOf }: Telling, member: Member): string[] {
  const { settings, pausedUntil, nextNudgeAt } = member;
  const days = (of: readonly (1 | 2 | 3 | 4 | 5 | 6 | 7)[]): string =>
    listOf(
      say.locale,
      of.map((one) => say(`vocabulary.days.d${one}`)),
    );
  return [
    say("export.joined", { day: day(member.joinedAt) }),
    say("export.work", {
      track: say(`vocabulary.tracks.${settings.track}`),
      scope: say(`vocabulary.scopes.s${settings.scope}`),
      areas: listOf(
        say.locale,
        settings.focusAreas.map((area) => say(`areas.${area}.title`)),
      ),
    }),
    say("export.slot", {
      cadence: say(`vocabulary.cadence.${settings.cadence}`),
      days: days(settings.nudgeDays),
      hour: hour(settings.nudgeHour),
      zone: settings.zone,
    }),
    say("export.hours", {
      days: days(settings.workDays),
      from: hour(settings.workStart),
      to: hour(settings.workEnd),
    }),
    settings.country ? say("export.country", { country: placeOf(settings.country) }) : say("export.no_country"),
    settings.managerUserId ? say("export.manager", { manager: who(settings.managerUserId) }) : say("export.no_manager"),
    pausedUntil
      ? say("export.paused_until", { day: calendarDay(say.locale, pausedUntil) })
      : say(`export.member.${member.status}`),
    ...(nextNudgeAt ? [say("export.next", { when: plainMomentIn(say.locale, nextNudgeAt, settings.zone) })] : []),
  ];
}

/** Each change with what it was before and is after. */
export function changesText(telling: Telling, changes: readonly AuditEntry[]): string[] {
  const { say, who, zone } = telling;
  return changes.map(({ at, subject, actorUserId, before, after }) => {
    const line = say("export.change", {
      when: plainMomentIn(say.locale, at, zone),
      subject: say(`export.subject.${subject}`),
      actor: actorUserId === null ? say("export.the_bot") : who(actorUserId),
    });
    const keys = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
    const differences = keys
      .map((key) => [key, word(telling, before?.[key]), word(telling, after?.[key])] as const)
      .filter(([, was, is]) => was !== is)
      .map(([key, was, is]) => `${plainKey(key)}: ${[was, is].filter((text) => text !== "").join(" → ")}`);
    return [line, ...differences].join("; ");
  });
}

/** A small plain value in words; nothing where there is none. */
function word(telling: Telling, value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value))
    return listOf(
      telling.say.locale,
      value.map((item) => word(telling, item)),
    );
  if (typeof value === "object")
    return listOf(
      telling.say.locale,
      Object.entries(value).map(([key, inner]) => `${plainKey(key)} ${word(telling, inner)}`),
    );
  const text = typeof value === "string" ? value : JSON.stringify(value);
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)) return "";
  if (/^[UWC][A-Z0-9]{2,}$/.test(text)) return telling.who(text);
  const date = /^\d{4}-\d{2}-\d{2}$/.exec(text)?.[0];
  return date ? calendarDay(telling.say.locale, date as CalendarDate) : telling.titleOf(text);
}

/** `challengeId` and `door_user_id` become "challenge" and "door". */
function plainKey(key: string): string {
  return key
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replaceAll("_", " ")
    .toLowerCase()
    .replace(/( user)? ids?$/, "");
}
