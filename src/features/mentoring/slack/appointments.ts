/** What somebody has when, their mentor, and what happens when they cannot come: seats, talks and meetings together. */
import type { Waiting } from "#src/feature-kit/dialogue-state.ts";
import type { Context } from "#src/feature-kit/handlers.ts";
import { defineIntent, type Intent, type Told } from "#src/feature-kit/intent.ts";
import { callOffButton, textOf } from "#src/features/introductions/slack/home-section.ts";
import type { Board } from "#src/features/seats/rules/seat.ts";
import { seatLines } from "#src/features/seats/slack/intents.ts";
import { askingLines, nameOf, peopleLines } from "#src/features/seats/slack/words.ts";
import { isAtItsTime, planSentence } from "#src/features/weekly/slack/plan-sentence.ts";
import { type CurrentNudge, findCurrentNudge } from "#src/features/weekly/use-cases/current-nudge.ts";
import { localDate } from "#src/kernel/calendar.ts";
import type { Locale } from "#src/kernel/locale.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import type { Say } from "#src/kernel/texts.ts";
import { saidIn, type Wording } from "#src/language/intent.ts";
import type { Period } from "#src/language/periods.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { moment, momentWithDay, weekdayAndDate } from "#src/slack/dates.ts";
import { escapeMrkdwn, mention } from "#src/slack/escape.ts";
import { actions, button, type KnownBlock, section, textAbove, textMessage } from "#src/slack/kit/blocks.ts";
import { comingUp } from "../rules/coming-up.en.ts";
import { daysAsked } from "../rules/days-asked.ts";
import { whoWantsMe } from "../rules/who-asks.en.ts";
import { type Appointment, appointmentsOf, type Undated } from "../use-cases/appointments.ts";
import { mentoringOf } from "../use-cases/overview.ts";
import { meetingActions } from "./meeting-blocks.ts";
import { lastText, mentoringMessage } from "./page.ts";

export const appointmentIntents: readonly Intent[] = [
  defineIntent({ name: "next-meeting", audience: "anybody", wordings: { en: comingUp }, answer: showAppointments }),
  defineIntent({ name: "my-mentor", wordings: { en: whoWantsMe }, answer: (context) => showMentoring(context, null) }),
  defineIntent({ name: "end-mentoring", answer: (context) => showMentoring(context, "mentor.said.end_md") }),
  defineIntent({ name: "last-meeting", audience: "anybody", answer: showLast }),
];

const COMING_UP: Readonly<Record<Locale, Wording>> = { en: comingUp };

/** So many that come later stand under a day that holds nothing. */
const NEXT_SHOWN = 1;

interface Ahead {
  readonly startsAt: Date;
  readonly blocks: (at: number) => readonly KnownBlock[];
}

/**
 * Seats, talks, meetings, what they host, and the plan, the next one first; below them what has no time yet. Of whoever names a day
 * or a week that alone is shown.
 */
async function showAppointments({ deps, say, person }: Context, { text: asked, dialogue }: Told): Promise<Reply> {
  const [{ all, zone, undated }, current] = await Promise.all([
    appointmentsOf(deps, person),
    findCurrentNudge(deps, person),
  ]);
  const now = deps.clock.now();
  const planned = current?.nudge.status === "planned" ? (current.plan?.plannedAt ?? null) : null;
  const ahead: readonly Ahead[] = [
    ...all.map((one) => ({
      startsAt: one.startsAt,
      blocks: (at: number) => blocksOf({ say }, one, zone, at),
    })),
    ...(current && planned && planned > now
      ? [{ startsAt: planned, blocks: () => planBlocks(say, current, planned) }]
      : []),
  ].toSorted((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
  // Who asks when they meet somebody asks of no challenge, and of no day alone.
  const isOfAll = COMING_UP[say.locale].read(saidIn(asked, say.locale)) !== null;
  const days = isOfAll ? daysAsked(asked, localDate(now, zone), say.locale) : null;
  const then = days === null ? ahead : ahead.filter(({ startsAt }) => isWithin(days, localDate(startsAt, zone)));
  const isOneDay = days !== null && days.first === days.last;
  const challenge =
    isOfAll && !isOneDay && current && (planned === null || planned <= now) ? waitingBlocks(say, current) : [];
  // Of one day, what is hoped for by that day; of more, all that waits for their answer.
  const asksFor = isOfAll ? (dialogue?.waiting ?? []).filter(({ dueOn }) => dueOn !== undefined) : [];
  const given = isOneDay ? asksFor.filter(({ dueOn }) => dueOn === days.first) : asksFor;
  const waiting = [
    ...(isOneDay ? [] : undated.flatMap((one, at) => undatedBlocks(say, one, at))),
    ...challenge,
    ...given.map((one) => givenBlock(say, one)),
  ];
  const blocks = then.flatMap(({ blocks: of }, at) => of(at));
  if (then.length === 0 && days !== null) {
    const later = ahead.filter(({ startsAt }) => localDate(startsAt, zone) > days.last).slice(0, NEXT_SHOWN);
    const text = [
      say("mentor.said.nothing_then_md", { day: daysText(say, days), one: isOneDay ? "yes" : "other" }),
      ...(later.length > 0 ? [say("mentor.said.next_md")] : []),
    ].join(" ");
    return messageReply(textAbove(text, [...later.flatMap(({ blocks: of }, at) => of(at)), ...waiting]));
  }
  if (then.length === 0 && waiting.length === 0) {
    const none = say("mentor.said.nothing_md");
    const find = [button(say("seats.home.find"), "seat.find", "chat"), button(say("menu.next"), "nudge.next", "chat")];
    return messageReply(textMessage(none, actions(...find)));
  }
  const text =
    then.length === 0
      ? say("mentor.said.no_day_md")
      : days === null
        ? say("mentor.said.ahead_md", { count: then.length })
        : say("mentor.said.then_md", { day: daysText(say, days), one: isOneDay ? "yes" : "other" });
  return messageReply(textAbove(text, [...blocks, ...waiting]));
}

/** What a colleague hopes for by a day, and waits for their answer. */
function givenBlock(say: Say, { names, userId, dueOn }: Waiting): KnownBlock {
  return section(
    say("mentor.said.given_md", {
      title: escapeMrkdwn(names[0] ?? ""),
      person: userId === null ? "" : mention(userId),
      due: dueOn === undefined ? "" : weekdayAndDate(say.locale, dueOn),
    }),
  );
}

const isWithin = ({ first, last }: Period, day: CalendarDate): boolean => first <= day && day <= last;

/** "Friday, 4 December", or the days from one to another. */
function daysText(say: Say, { first, last }: Period): string {
  const from = weekdayAndDate(say.locale, first);
  return first === last ? from : say("mentor.said.days", { from, to: weekdayAndDate(say.locale, last) });
}

/** What two agreed on that has no day yet; a mentee names the first one of theirs. */
function undatedBlocks(say: Say, one: Undated, at: number): readonly KnownBlock[] {
  if (one.kind === "talk") return [section(textOf(say, one.introduction))];
  const person = mention(one.pair.otherUserId);
  if (!one.pair.isMentee) return [section(say("mentor.said.first_theirs_md", { person }))];
  const name = button(
    say("mentor.start.other_time"),
    `mentor.other-time.undated-${at + 1}`,
    `first ${one.pair.pairing.id}`,
    "primary",
  );
  return [section(say("mentor.said.first_none_md", { person })), actions(name)];
}

function planBlocks(say: Say, { challenge, member, nudge, plan }: CurrentNudge, at: Date): readonly KnownBlock[] {
  const words = {
    title: escapeMrkdwn(challenge.title),
    when: moment(say.locale, at, member),
  };
  const sentence = plan && escapeMrkdwn(planSentence(say, plan, member.settings.zone));
  return [
    section(
      plan && isAtItsTime(say, plan)
        ? say("mentor.said.plan_at_md", words)
        : say("mentor.said.plan_md", { ...words, sentence: sentence ?? "" }),
    ),
    actions(button(say("nudge.change_plan"), "nudge.accept", nudge.id), button(say("menu.next"), "nudge.next", "chat")),
  ];
}

/** The challenge without a time; of a plan whose time is over it is not known what came of it. */
function waitingBlocks(say: Say, { challenge, nudge, plan, member }: CurrentNudge): readonly KnownBlock[] {
  const title = escapeMrkdwn(challenge.title);
  const isOver = nudge.status === "planned" && plan !== null;
  const text = isOver
    ? say("mentor.said.was_planned_md", { title, when: moment(say.locale, plan.plannedAt, member) })
    : say("mentor.said.no_time_md", { title });
  const first = isOver ? say("before.times.other") : say("nudge.accept");
  return [
    section(text),
    actions(button(first, "nudge.accept", nudge.id), button(say("menu.next"), "nudge.next", "chat")),
  ];
}

/** The page of `/growth mentor`, with what can be done on it said first. */
export async function showMentoring(
  { deps, say, person }: Context,
  intro: "mentor.said.end_md" | null,
): Promise<Reply> {
  const overview = await mentoringOf(deps, person);
  const message = mentoringMessage(say, overview);
  if (intro === null || overview.pairs.length === 0) return messageReply(message);
  // Nobody is told of meeting less often who would meet more often by that button.
  const canBeLess = overview.pairs.some(({ pairing }) => pairing.rhythm === "weekly");
  const text = say(canBeLess ? intro : "mentor.said.end_only_md");
  return messageReply(textAbove(text, message.blocks));
}

/** What both wrote after the last meeting, with each one whom they meet. It stays between the two. */
async function showLast({ deps, say, person }: Context): Promise<Reply> {
  const { pairs } = await mentoringOf(deps, person);
  const told = pairs.filter(({ lastLines }) => lastLines.length > 0);
  const page = actions(button(say("mentor.host.show"), "mentor.show", "chat"));
  if (told.length === 0) {
    const none = say("mentor.said.no_lines_md");
    return messageReply(textMessage(none, page));
  }
  const text = say("mentor.said.last_md");
  return messageReply({ text, blocks: [...told.map(({ lastLines }) => section(lastText(say, lastLines))), page] });
}

/** Who comes, and who asks; said too where nobody does. */
function guestLines(say: Say, board: Board): readonly string[] {
  const lines = [...peopleLines(say, board), ...askingLines(say, board)];
  return lines.length > 0 ? lines : [say("mentor.said.no_guest_md")];
}

/** @param at its place, so that each button of a message has an id of its own. */
export function blocksOf(
  { say }: Pick<Context, "say">,
  one: Appointment,
  zone: string,
  at: number,
): readonly KnownBlock[] {
  switch (one.kind) {
    case "seat":
      return seatLines(say, one.own, zone, at);
    case "hosted":
      return [
        section(
          [
            say("mentor.said.hosted_md", {
              when: momentWithDay(say.locale, one.startsAt, zone),
              name: nameOf(say, one.board.seat),
            }),
            ...guestLines(say, one.board),
          ].join("\n"),
        ),
        actions(button(say("seats.host.change"), `seat.change.${at + 1}`, one.board.seat.id)),
      ];
    case "talk":
      return [
        section(textOf(say, one.introduction)),
        actions(callOffButton(say, one.introduction.introduction.id, `.${at + 1}`)),
      ];
    case "meeting": {
      const words = { when: momentWithDay(say.locale, one.startsAt, zone), person: mention(one.pair.otherUserId) };
      return [
        section(say("mentor.said.meeting_md", words)),
        meetingActions(say, one.meeting, one.pair.isMentee, `.${at + 1}`),
      ];
    }
  }
}
