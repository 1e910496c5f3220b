/** The first window of `/growth admin`: one line for each section, and a button that opens it. */
import type { ModalView } from "@slack/types";
import type { CalendarDate } from "#src/kernel/member.ts";
import type { Say } from "#src/kernel/texts.ts";
import { listOf } from "#src/language/lists.ts";
import { calendarDay } from "#src/slack/dates.ts";
import { mention } from "#src/slack/escape.ts";
import { hour } from "#src/slack/fault-text.ts";
import { button, context, modal, section } from "#src/slack/kit/blocks.ts";
import type { AdminOverview } from "../use-cases/policy.ts";

/** The sections, in the order in which they are shown. */
export const ADMIN_SECTIONS = [
  "admins",
  "managers",
  "assign",
  "quiet",
  "channel",
  "retention",
  "challenges",
  "deliveries",
  "health",
] as const;
export type AdminSection = (typeof ADMIN_SECTIONS)[number];

/** The rest of a list is in its section. */
const SHOWN_PEOPLE = 12;
const SHOWN_DAYS = 8;

/** @param notes what was saved just now, and what is to be known of it. */
export function adminHomeView(say: Say, overview: AdminOverview, notes: readonly string[] = []): ModalView {
  const blocks = [
    section(overview.isFirst ? say("admin.first_md") : say("admin.intro_md")),
    ...notes.map((note) => context(note)),
    ...ADMIN_SECTIONS.map((name) => {
      const isReport = name === "challenges" || name === "deliveries" || name === "health";
      const label = isReport ? say("admin.open") : say("admin.change");
      return section(
        `*${say(`admin.${name}.title`)}*\n${summaryOf(say, name, overview)}`,
        button(label, `admin.section.${name}`, name),
      );
    }),
  ];
  return modal("admin", say("admin.title"), blocks, { close: say("common.close") });
}

function summaryOf(say: Say, name: AdminSection, { policy, offered, retired }: AdminOverview): string {
  switch (name) {
    case "admins":
      return peopleOf(say, policy.admins);
    case "managers":
      return policy.managers.length > 0 ? peopleOf(say, policy.managers) : say("admin.managers.none");
    case "assign":
      return `${say(`admin.assign.${policy.mayAssign}`)}. ${say(`admin.assign.${policy.mayAssign}_line`)}`;
    case "quiet": {
      const { quietHours, daysOff } = policy;
      const hours = quietHours
        ? say("admin.quiet.hours_md", { from: hour(quietHours.from), until: hour(quietHours.until) })
        : say("admin.quiet.none_md");
      return `${hours} ${say("admin.quiet.days_md", { count: daysOff.length, days: daysOf(say, daysOff) })}`;
    }
    case "channel":
      return policy.announcementChannel ? `<#${policy.announcementChannel}>` : say("admin.channel.none");
    case "retention":
      return policy.retentionMonths === null
        ? say("admin.retention.none")
        : say("admin.retention.months", { months: policy.retentionMonths });
    case "challenges":
      return say("admin.challenges.summary", { offered, retired });
    case "deliveries":
    case "health":
      return say(`admin.${name}.line`);
  }
}

function peopleOf(say: Say, userIds: readonly string[]): string {
  const shown = listOf(say.locale, userIds.slice(0, SHOWN_PEOPLE).map(mention));
  return userIds.length > SHOWN_PEOPLE ? `${shown}, …` : shown;
}

function daysOf(say: Say, days: readonly CalendarDate[]): string {
  const shown = listOf(
    say.locale,
    days.slice(0, SHOWN_DAYS).map((day) => calendarDay(say.locale, day)),
  );
  return days.length > SHOWN_DAYS ? `${shown}, …` : shown;
}
