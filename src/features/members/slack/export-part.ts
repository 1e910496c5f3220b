/** What a member has chosen, in their export. */
import { defineExportPart } from "#src/feature-kit/define-export-part.ts";
import type { Telling } from "#src/feature-kit/export-part.ts";
import type { Member } from "#src/kernel/member.ts";
import type { Say } from "#src/kernel/texts.ts";
import { listOf } from "#src/language/lists.ts";
import { calendarDay, plainMomentIn } from "#src/slack/dates.ts";
import { hour } from "#src/slack/fault-text.ts";
import { memberRecords } from "../use-cases/member-records.ts";

export const membersExport = defineExportPart({
  load: memberRecords,
  entries: ({ member, homeOpenedAt }) => [
    { place: 10, name: "member", value: member },
    { place: 71, name: "homeOpenedAt", value: homeOpenedAt },
  ],
  sections: (telling, { member, homeOpenedAt }) => [
    { place: 100, title: telling.say("export.settings"), paragraphs: member ? settingsText(telling, member) : [] },
    {
      place: 102,
      title: telling.say("export.settings"),
      paragraphs: homeOpenedAt ? [telling.say("export.home_opened", { day: telling.day(homeOpenedAt) })] : [],
    },
  ],
});

function settingsText({ say, who, day, placeOf }: Telling, member: Member): readonly string[] {
  const { settings, nextNudgeAt } = member;
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
    pauseText(say, member),
    ...(nextNudgeAt ? [say("export.next", { when: plainMomentIn(say.locale, nextNudgeAt, settings.zone) })] : []),
  ];
}

function pauseText(say: Say, { status, pausedFrom, pausedUntil }: Member): string {
  const day = pausedUntil && calendarDay(say.locale, pausedUntil);
  if (pausedFrom !== null) {
    const from = calendarDay(say.locale, pausedFrom);
    return day === null ? say("export.paused_from_open", { from }) : say("export.paused_from", { from, day });
  }
  return day === null ? say(`export.member.${status}`) : say("export.paused_until", { day });
}
