/** The sections of `/growth admin` that admin itself adds. */
import { defineAdminSection } from "#src/feature-kit/define-admin-section.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import type { Policy } from "#src/kernel/policy.ts";
import type { Say } from "#src/kernel/texts.ts";
import { listOf } from "#src/language/lists.ts";
import { calendarDay } from "#src/slack/dates.ts";
import { escapeMrkdwn, mention } from "#src/slack/escape.ts";
import { hour } from "#src/slack/fault-text.ts";
import { countOwnChallenges, listOwnChallenges } from "../use-cases/custom-challenges.ts";
import { showDeliveries, showHealth } from "../use-cases/health.ts";
import { requireAdmin } from "../use-cases/policy.ts";
import { showSupply } from "../use-cases/supply.ts";
import { adminChallengesView } from "./challenge-list.ts";
import { deliveriesView, healthView } from "./reports.ts";
import { adminSectionView, type Form } from "./section-forms.ts";
import { supplyView } from "./supply-view.ts";

/** The rest of a list is in its section. */
const SHOWN_PEOPLE = 12;
const SHOWN_DAYS = 8;

/** A part of the policy, with a form in which it is changed. */
function formSection(
  name: Form,
  place: number,
  summary: (say: Say, policy: Policy) => string,
): ReturnType<typeof defineAdminSection> {
  return defineAdminSection({
    name,
    place,
    title: `admin.${name}.title`,
    kind: "form",
    load: ({ policies }, workspaceId) => Promise.resolve(policies.of(workspaceId)),
    summary,
    open: async (deps, say, person) => adminSectionView(say, name, await requireAdmin(deps, person)),
  });
}

export const ownAdminSections = [
  formSection("admins", 10, (say, { admins }) => peopleOf(say, admins)),
  formSection("managers", 20, (say, { managers }) =>
    managers.length > 0 ? peopleOf(say, managers) : say("admin.managers.none"),
  ),
  formSection(
    "assign",
    30,
    (say, { mayAssign }) => `${say(`admin.assign.${mayAssign}`)}. ${say(`admin.assign.${mayAssign}_line`)}`,
  ),
  formSection("quiet", 40, (say, { quietHours, daysOff }) => {
    const hours = quietHours
      ? say("admin.quiet.hours_md", { from: hour(quietHours.from), until: hour(quietHours.until) })
      : say("admin.quiet.none_md");
    return `${hours} ${say("admin.quiet.days_md", { count: daysOff.length, days: daysOf(say, daysOff) })}`;
  }),
  formSection("channel", 50, (say, { announcementChannel }) =>
    announcementChannel ? `<#${announcementChannel}>` : say("admin.channel.none"),
  ),
  formSection("retention", 60, (say, { retentionMonths: months }) =>
    months === null ? say("admin.retention.none") : say("admin.retention.months", { months }),
  ),
  formSection("contact", 65, (say, { helpContact }) =>
    helpContact === null ? say("admin.contact.none") : escapeMrkdwn(helpContact),
  ),
  defineAdminSection({
    name: "challenges",
    place: 70,
    title: "admin.challenges.title",
    kind: "report",
    load: countOwnChallenges,
    summary: (say, { offered, retired }) => say("admin.challenges.summary", { offered, retired }),
    open: async (deps, say, person) => adminChallengesView(say, await listOwnChallenges(deps, person)),
  }),
  defineAdminSection({
    name: "supply",
    place: 75,
    title: "admin.supply.title",
    kind: "report",
    load: () => Promise.resolve(null),
    summary: (say) => say("admin.supply.line"),
    open: async (deps, say, person) => supplyView(say, await showSupply(deps, person)),
  }),
  defineAdminSection({
    name: "deliveries",
    place: 80,
    title: "admin.deliveries.title",
    kind: "report",
    load: () => Promise.resolve(null),
    summary: (say) => say("admin.deliveries.line"),
    open: async (deps, say, person) => deliveriesView(say, await showDeliveries(deps, person)),
  }),
  defineAdminSection({
    name: "health",
    place: 90,
    title: "admin.health.title",
    kind: "report",
    load: () => Promise.resolve(null),
    summary: (say) => say("admin.health.line"),
    open: async (deps, say, person) => {
      const report = await showHealth(deps, person);
      return healthView(say, report, await countOwnChallenges(deps, person.workspaceId));
    },
  }),
];

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
