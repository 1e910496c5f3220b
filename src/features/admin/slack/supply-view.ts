/** What is offered and what is looked for, as admins read it. */
import type { KnownBlock, ModalView } from "@slack/types";
import { kindNames } from "#src/features/seats/slack/words.ts";
import { addDays, localDate } from "#src/kernel/calendar.ts";
import type { Say } from "#src/kernel/texts.ts";
import { calendarDay } from "#src/slack/dates.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { modal, section } from "#src/slack/kit/blocks.ts";
import type { SupplyReport } from "../use-cases/supply.ts";

/** Stands for a figure that is not shown, where the text leaves it out. */
const HIDDEN = -1;

export function supplyView(say: Say, report: SupplyReport): ModalView {
  const { seats, seatHours, wishes, introductions, introductionHours, mentors } = report;
  const names: Readonly<Record<string, string>> = kindNames(say);
  const lastDay = addDays(localDate(report.until, "UTC"), -1);
  const blocks = [
    section(say("admin.supply.intro_md", { until: calendarDay(say.locale, lastDay) })),
    part(say, say("admin.supply.seats_md"), [
      ...seats.map(({ kind, offered, used }) =>
        say("admin.supply.seat_md", {
          kind: kind === null ? say("admin.supply.other_kinds") : (names[kind] ?? kind),
          offered,
          used: used ?? HIDDEN,
        }),
      ),
      ...(seatHours === null ? [] : [say("admin.supply.seat_hours_md", { hours: seatHours })]),
    ]),
    part(
      say,
      say("admin.supply.wishes_md"),
      wishes.map(({ topic, people }) =>
        say("admin.supply.wish_md", {
          topic: topic === null ? say("admin.supply.other_topics") : escapeMrkdwn(topic),
          people,
        }),
      ),
    ),
    part(say, say("admin.supply.questions_md"), [
      ...(introductions.asked === null
        ? []
        : [
            say("admin.supply.asked_md", {
              asked: introductions.asked,
              answered: introductions.answered ?? HIDDEN,
            }),
          ]),
      ...(introductionHours === null ? [] : [say("admin.supply.question_hours_md", { hours: introductionHours })]),
    ]),
    part(say, say("admin.supply.mentors_md"), [
      ...(mentors.free === null ? [] : [say("admin.supply.free_md", { ...mentors.free })]),
      ...(mentors.seekers === null ? [] : [say("admin.supply.seekers_md", { people: mentors.seekers })]),
    ]),
  ];
  return modal("admin-supply", say("admin.supply.title"), blocks, { close: say("admin.back") });
}

function part(say: Say, title: string, lines: readonly string[]): KnownBlock {
  return section([title, ...(lines.length > 0 ? lines : [say("admin.supply.none_md")])].join("\n"));
}
