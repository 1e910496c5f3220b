/** What admins only read: what became of messages, and how the bot is. */
import type { KnownBlock, ModalView } from "@slack/types";
import type { Say } from "#src/kernel/texts.ts";
import { listOf } from "#src/language/lists.ts";
import { escapeMrkdwn, mention, slackDate } from "#src/slack/escape.ts";
import { context, divider, modal, section } from "#src/slack/kit/blocks.ts";
import type { OwnChallengeCount } from "../use-cases/custom-challenges.ts";
import type { DeliveryReport, HealthReport, ReasonCount } from "../use-cases/health.ts";

const SHOWN_FAULTS = 10;
/** A thing that is late by less is simply next in the queue. */
const LATE_MS = 2 * 60_000;
/** Numbers, reasons and whom a message did not reach; never what it said. */
export function deliveriesView(say: Say, report: DeliveryReport): ModalView {
  const failed = report.failed.reduce((sum, { count }) => sum + count, 0);
  const newest = report.newest.map(({ dueAt, called, recipient, toPerson, reason }) =>
    say("health.newest_line_md", {
      when: when(dueAt),
      kind: say(called),
      who: toPerson ? mention(recipient) : channelOf(recipient),
      reason: say(`health.reason.${reason}`),
    }),
  );
  const people = listOf(
    say.locale,
    report.unreached.map(({ userId, reason }) => `${mention(userId)} (${say(`health.reason.${reason}`)})`),
  );
  const blocks: KnownBlock[] = [
    section(say("health.sent_md", { sent: report.sent, failed })),
    ...counted(say, say("health.failed_title_md"), report.failed),
    ...counted(say, say("health.retried_title_md"), report.retried),
    ...(newest.length > 0 ? [divider(), section([say("health.newest_md"), ...newest].join("\n"))] : []),
    divider(),
    section(people ? say("health.unreached_md", { people }) : say("health.all_well_md")),
  ];
  return modal("admin-deliveries", say("health.deliveries_title"), blocks, { close: say("admin.back") });
}

function counted(say: Say, title: string, counts: readonly ReasonCount[]): KnownBlock[] {
  if (counts.length === 0) return [];
  const lines = counts.map(({ reason, count }) =>
    say("health.count_md", { reason: say(`health.reason.${reason}`), count, hint: say(`health.hint.${reason}`) }),
  );
  return [section([title, ...lines].join("\n"))];
}

/** The queue, the database, the timetable, the files. */
export function healthView(
  say: Say,
  { queue, database, lateMs, contentFaults }: HealthReport,
  { offered, retired }: OwnChallengeCount,
): ModalView {
  const { backend, counts } = queue;
  const isBehind = lateMs > LATE_MS;
  const isWell = !isBehind && counts !== null && database !== null && contentFaults.length === 0;
  const number = (state: string): number => counts?.[state] ?? 0;
  const on = backend === "redis" ? "redis" : "other";
  const jobs = (database?.jobs ?? []).map(({ name, last }) => {
    if (!last) return say("health.job_md", { name, when: say("health.job_never") });
    return say(last.failed ? "health.job_failed_md" : "health.job_md", { name, when: when(last.ranAt) });
  });
  const shownFaults = contentFaults.slice(0, SHOWN_FAULTS).map((fault) => `• ${escapeMrkdwn(fault)}`);
  const more = contentFaults.length - shownFaults.length;
  const files =
    contentFaults.length > 0 ? say("health.files_md", { count: contentFaults.length }) : say("health.files_well_md");
  const blocks: KnownBlock[] = [
    ...(isWell ? [section(say("health.well_md"))] : []),
    ...(isBehind ? [section(say("health.late_md", { minutes: Math.round(lateMs / 60_000) }))] : []),
    section(
      counts
        ? say("health.queue_md", {
            backend: on,
            waiting: number("waiting") + number("prioritized"),
            active: number("active"),
            delayed: number("delayed"),
          })
        : say("health.queue_down_md", { backend: on }),
    ),
    section(database ? say("health.database_md", { migration: database.migration }) : say("health.database_down_md")),
    ...(jobs.length > 0 ? [section([say("health.jobs_md"), ...jobs].join("\n"))] : []),
    section([files, ...shownFaults].join("\n")),
    ...(more > 0 ? [context(say("health.more_md", { count: more }))] : []),
    section(say("health.own_md", { offered, retired })),
  ];
  return modal("admin-health", say("health.report_title"), blocks, { close: say("admin.back") });
}

function channelOf(id: string): string {
  return /^[CGD][A-Z0-9]+$/.test(id) ? `<#${id}>` : "";
}

function when(at: Date): string {
  return slackDate(at, "{date_short_pretty} {time}", at.toISOString().slice(0, 16).replace("T", " "));
}
