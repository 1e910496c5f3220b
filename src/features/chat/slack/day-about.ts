/** Answers a day that is said of something that somebody has with others, or that waits for their answer: it is named, and nothing is changed by the sentence. */
import type { Button } from "@slack/types";
import type { Waiting } from "#src/feature-kit/dialogue-state.ts";
import type { Context } from "#src/feature-kit/handlers.ts";
import type { Told } from "#src/feature-kit/intent.ts";
import { hoursOf } from "#src/features/matching/use-cases/hours-of.ts";
import { blocksOf } from "#src/features/mentoring/slack/appointments.ts";
import { movedBlocks } from "#src/features/mentoring/slack/other-time.ts";
import { otherSeats } from "#src/features/seats/slack/guest-intents.ts";
import { momentInstead } from "#src/features/seats/slack/named-moment.ts";
import { otherTimeBlocks } from "#src/features/seats/slack/wish-time.ts";
import { acceptValue } from "#src/features/weekly/slack/times-messages.ts";
import { type CurrentNudge, findCurrentNudge } from "#src/features/weekly/use-cases/current-nudge.ts";
import { instantOf } from "#src/kernel/calendar.ts";
import type { Say } from "#src/kernel/texts.ts";
import { moment, plainMoment } from "#src/slack/dates.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { actions, button, type KnownBlock, type Message, section, withoutMarks } from "#src/slack/kit/blocks.ts";
import { LIMITS } from "#src/slack/limits.ts";
import { type DaySaid, dayAbout, dayWithin } from "../rules/day-about.ts";
import { answersIn } from "../rules/said-answer.ts";
import type { Answering } from "../rules/waiting.ts";
import { type Heard, plainly } from "./answer-steps.ts";
import { type About, type AboutDays, dayThings } from "./day-things.ts";
import type { Answered } from "./speech.ts";
import { waitingMessage } from "./waiting.ts";
import { itemBlocks } from "./waiting-blocks.ts";

/**
 * The answer where a day is said of such a thing; null where it is said of their own challenge, or of nothing.
 * @param isBare whether it is a message that says nothing but a time; any other is read first.
 */
export async function answerDayAbout(heard: Heard, isBare: boolean): Promise<Answered | null> {
  const { context, told, dialogue } = heard;
  const { say } = context;
  const { said, zone } = await heard.day();
  if (!said || said.isBare !== isBare) return null;
  // Who has no time then is shown all that they have then.
  if (heard.here.member && said.off.length > 0 && said.wished === null && !said.isCalledOff) return null;
  const about = await dayThings(context, heard);
  const when = said.told;
  const at = when?.date && when.time ? instantOf(when.date, when.time.hour, when.time.minute, zone) : null;
  const found = dayAbout(told.text, said, { things: about.things, own: about.own, at, locale: say.locale });
  switch (found.kind) {
    case "none":
    case "own":
      return null;
    case "one": {
      const one = about.things[found.at];
      return one ? answerOne(heard, one, { said, about, at }) : null;
    }
    case "which": {
      const meant = found.at.flatMap((place) => about.things[place] ?? []);
      const message = await whichMessage(context, told, meant, { said, about, at, withOwn: found.withOwn });
      return plainly(message, told, dialogue.waiting.length > 0 ? "asked-who" : "next-meeting");
    }
  }
}

interface Said {
  readonly said: DaySaid;
  readonly about: AboutDays;
  /** The moment that is named, with its hour. */
  readonly at: Date | null;
}

async function answerOne(heard: Heard, one: About, there: Said): Promise<Answered> {
  const { context, told } = heard;
  if (one.of === "waiting") {
    const act = actOf(one, told, there.said, context);
    return plainly(await waitingMessage(context, act, { all: [one.waiting], others: [one.waiting] }, told), told, act);
  }
  const blocks = await blocksAbout(context, told, one, there, 0);
  const intro = isBack(there.said) ? [section(context.say("mentor.said.cannot_md", { count: 1 }))] : [];
  const keep = isBack(there.said) ? [actions(button(context.say("mentor.said.keep"), "chat.leave", "chat"))] : [];
  const act = one.kind === "seat" ? "seat-day" : one.kind === "hosted" ? "change-offer" : "next-meeting";
  return plainly(listedMessage([...intro, ...blocks, ...keep]), told, act);
}

/** No other time is named: it is shown with all that can be done. */
const isBack = ({ isOff, isCalledOff, wished }: DaySaid): boolean => isCalledOff || (isOff && wished === null);

/** What they answer to whoever asks. */
function actOf(
  { waiting, days }: Extract<About, { of: "waiting" }>,
  { text }: Pick<Told, "text">,
  { wished: named, isChange, isOff, told }: DaySaid,
  { say }: Context,
): Answering {
  const answer = answersIn(text, say.locale);
  if (answer === "no") return "asked-no";
  const wished = dayWithin(text, { wished: named, told }, days) ?? named;
  if (wished !== null && !isChange && waiting.onDay) return waiting.onDay(wished);
  if (wished !== null && days.includes(wished) && !isChange) return "asked-yes";
  if (answer === "yes" && !isChange && !isOff && wished === null) return "asked-yes";
  return waiting.answers.some(({ act }) => act === "asked-later") ? "asked-later" : "asked-who";
}

/** One of them, with its way to another time. */
async function blocksAbout(
  context: Context,
  { text }: Pick<Told, "text">,
  one: Exclude<About, { of: "waiting" }>,
  { said, about, at }: Said,
  place: number,
): Promise<readonly KnownBlock[]> {
  const { deps, say, person } = context;
  const { zone } = about;
  if (one.of === "first") return movedBlocks(say, { kind: "first", pair: one.pair, times: one.times, at }, zone, place);
  const { appointment } = one;
  if (isBack(said)) {
    const more =
      appointment.kind === "seat"
        ? [...otherTimeBlocks(say, appointment.own, { zone, wished: null, at: place }), otherSeats(say)]
        : [];
    return [...blocksOf({ say }, appointment, zone, place), ...more];
  }
  const { hours } = await hoursOf(deps, person);
  const wished = momentInstead(text, appointment.startsAt, { now: deps.clock.now(), hours });
  return movedBlocks(say, { ...appointment, wished }, zone, place);
}

async function whichMessage(
  context: Context,
  told: Told,
  meant: readonly About[],
  { withOwn, ...there }: Said & { readonly withOwn: boolean },
): Promise<Message> {
  const { say, deps, person } = context;
  const answer = answersIn(told.text, say.locale);
  const answered = answer === "yes" ? "asked-yes" : answer === "no" ? "asked-no" : null;
  const blocks = await Promise.all(
    meant.map(async (one, at) =>
      one.of === "waiting"
        ? itemBlocks(say, withTimeNamed(one.waiting, told), null, `.${at + 1}`, { told, act: answered })
        : blocksAbout(context, told, one, there, at),
    ),
  );
  const current = withOwn ? await findCurrentNudge(deps, person) : null;
  const own = current
    ? [
        section(
          current.nudge.status === "planned" && current.plan
            ? say("mentor.said.planned_then_md", {
                title: escapeMrkdwn(current.challenge.title),
                when: moment(say.locale, current.plan.plannedAt, current.member),
              })
            : say("chat.day.own_md", { title: escapeMrkdwn(current.challenge.title) }),
        ),
        actions(
          ...timeButton(say, current, there.at),
          button(
            say("before.times.other"),
            "nudge.accept",
            acceptValue(current.nudge.id, { at: there.at, week: null, daysOff: there.said.off }),
          ),
        ),
      ]
    : [];
  const which = section(say("chat.day.which_md"));
  return listedMessage([which, ...blocks.flat(), ...own]);
}

/** The time that was named goes along with the buttons that take one. */
function withTimeNamed(waiting: Waiting, { text }: Pick<Told, "text">): Waiting {
  const later = waiting.laterAt?.(text);
  return later ? { ...waiting, answers: later.answers } : waiting;
}

/** Their own challenge at the time that was named, where day and hour were. */
function timeButton(say: Say, { nudge, member }: CurrentNudge, at: Date | null): readonly Button[] {
  if (at === null) return [];
  return [button(plainMoment(say.locale, at, member), "nudge.move", `${nudge.id}|${at.toISOString()}`)];
}

function listedMessage(blocks: readonly KnownBlock[]): Message {
  const [first] = blocks;
  const text = first?.type === "section" ? (first.text?.text ?? "") : "";
  return { text: withoutMarks(text), blocks: blocks.slice(0, LIMITS.blocksPerMessage) };
}
