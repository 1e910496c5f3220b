/** "I'm in, Thursday at 9", "can we move it to Friday", "remind me tomorrow": times as people say them. */
import { z } from "zod";
import { type Action, type Context, defineAction } from "#src/feature-kit/handlers.ts";
import { defineIntent, type Intent, type Told } from "#src/feature-kit/intent.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { type Slots, saidIn } from "#src/language/intent.ts";
import { Moment, OneId, parted } from "#src/slack/button-value.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { plainMoment } from "#src/slack/dates.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { userFaultText } from "#src/slack/fault-text.ts";
import { actions, button, type Message, textMessage } from "#src/slack/kit/blocks.ts";
import { cannotBe } from "../rules/cannot-be.ts";
import { move, moveToPast, plan, remind as remindWords } from "../rules/intents.en.ts";
import { noReminder as noReminderWords } from "../rules/no-reminder.en.ts";
import { willOf } from "../rules/plan-of-size.ts";
import { planMark } from "../rules/plan-words.ts";
import { unplan as unplanWords } from "../rules/unplan.en.ts";
import { planChallenge } from "../use-cases/answer-nudge.ts";
import { type CurrentNudge, findCurrentNudge } from "../use-cases/current-nudge.ts";
import { findNudge } from "../use-cases/find-nudge.ts";
import {
  type AskedBefore,
  firstAfter,
  leaveOutReminder,
  remindMe,
  type TimeTold,
  takePlanBack,
  timeTold,
} from "../use-cases/told-times.ts";
import { isAtItsTime } from "./plan-sentence.ts";
import { reminderBefore } from "./reminder-before.ts";
import { showCurrent, showOthers } from "./replies.ts";
import {
  askReminderMessage,
  askTimeMessage,
  movedMessage,
  noReminderMessage,
  plannedAlreadyMessage,
  plannedAtMessage,
  planOrReminderMessage,
  remindedMessage,
} from "./times-messages.ts";

export const timesIntents: readonly Intent[] = [
  defineIntent({ name: "plan", wordings: { en: plan }, answer: planTold }),
  defineIntent({ name: "unplan", wordings: { en: unplanWords }, answer: takeBackPlanned }),
  defineIntent({ name: "move", wordings: { en: move }, answer: offerMove }),
  defineIntent({ name: "move-to-past", wordings: { en: moveToPast }, answer: offerMove }),
  defineIntent({ name: "no-reminder", wordings: { en: noReminderWords }, answer: leaveOut }),
  defineIntent({ name: "remind", wordings: { en: remindWords }, answer: remind }),
];

/** Planned at once where day and hour are clear; else the hour is asked. */
async function planTold(context: Context, told: Told, slots: Slots): Promise<Reply> {
  const { deps, say, person } = context;
  const current = await findCurrentNudge(deps, person);
  if (!current) return showCurrent(context);
  const time = timeOfTold(deps, current, told);
  if (isPlannedFor(current, time)) return messageReply(plannedAlreadyMessage(say, current));
  if (current.nudge.status === "planned" && slots.when !== null && time?.isClear)
    return moved(context, current, time.at);
  if (current.nudge.status === "planned") return time ? offerTime(context, current, told) : showCurrent(context);
  if (!time?.isClear || told.isAsked) return offerTime(context, current, told);
  return messageReply(plannedAtMessage(say, await planAt(context, current, time.at)));
}

/** Nothing moves before the button is pressed, unless a time is all that was said. */
export async function offerMove(context: Context, told: Told, slots: Slots): Promise<Reply> {
  const current = await required(context);
  const time = timeOfTold(context.deps, current, told);
  const { say } = context;
  // "Can't make it wednesday" names the time that will not do.
  const isOff = isPlannedFor(current, time) && cannotBe(told.text, say.locale);
  if (isOff) return messageReply(moveMessage(context, current));
  if (isPlannedFor(current, time)) return messageReply(plannedAlreadyMessage(say, current));
  if (slots.when !== null && time?.isClear) return moved(context, current, time.at);
  if (time) return offerTime(context, current, told);
  return messageReply(moveMessage(context, current));
}

function moveMessage({ say }: Context, { nudge }: CurrentNudge): Message {
  return textMessage(
    say("follow-up.move_md"),
    actions(
      button(say("follow-up.new_time"), "nudge.accept", nudge.id, "primary"),
      button(say("follow-up.could_not"), "nudge.could-not", nudge.id),
    ),
  );
}

/** Whether that is what is planned already. */
function isPlannedFor({ nudge, plan }: CurrentNudge, time: TimeTold | null): boolean {
  return nudge.status === "planned" && time !== null && !time.fault && plan?.plannedAt.getTime() === time.at.getTime();
}

const timeOfTold = (deps: Context["deps"], { member, plan }: CurrentNudge, told: Told): TimeTold | null =>
  timeTold(deps, member, plan, told.text, askedBefore(told));

/** What the bot asked about before such a message. */
export const askedBefore = ({ inWeek, proposed, daysOff }: Told): AskedBefore => ({
  inWeek: inWeek ?? null,
  proposed: proposed ?? null,
  daysOff: daysOff ?? [],
});

function offerTime({ deps, say }: Context, current: CurrentNudge, told: Told): Promise<Reply> {
  const time = timeOfTold(deps, current, told);
  const proposed = firstAfter(deps, current.member, deps.clock.now());
  return Promise.resolve(messageReply(askTimeMessage(say, current, time, { proposed, turn: told })));
}

/** Once, at that time or at the first one of their hours after it. */
async function remind(context: Context, told: Told): Promise<Reply> {
  const current = await required(context);
  const before = await reminderBefore(context, told, current);
  return before ? messageReply(before) : remindLater(context, current, told);
}

/** "Don't remind me": none comes, and the plan stays. */
async function leaveOut({ deps, say, person }: Context): Promise<Reply> {
  if (!(await findCurrentNudge(deps, person))) return messageReply(textMessage(say("before.remind.nothing_md")));
  const { current, wasSet } = await leaveOutReminder(deps, person);
  const isAhead =
    current.nudge.status === "planned" && current.plan !== null && current.plan.plannedAt > deps.clock.now();
  return messageReply(noReminderMessage(say, current, { wasSet, isAhead }));
}

async function remindLater(
  { deps, say, person }: Context,
  current: CurrentNudge,
  { text, before: spokenOf, proposed }: Told,
): Promise<Reply> {
  const { member, nudge } = current;
  const now = deps.clock.now();
  const before = nudge.remindAt !== null && nudge.remindAt > now ? nudge.remindAt : null;
  // Right after a reminder was set, another hour is one of its day, and another day keeps its hour.
  const told = timeTold(deps, member, null, text, spokenOf === REMIND ? { proposed: proposed ?? before } : {});
  const { plan } = current;
  // The reminder of the plan was left out, and is wanted all the same.
  if (!told && nudge.status === "planned" && plan?.reminderAt === null && plan.plannedAt > now)
    return messageReply(remindedMessage(say, await remindMe(deps, person, nudge.id, plan.plannedAt)));
  if (!told || told.isImpossible || told.isByStandUp) {
    const soon = timeTold(deps, member, null, LATER_TODAY);
    const tomorrow = firstAfter(deps, member, now);
    const choices = soon && !soon.fault && soon.at < tomorrow ? [soon.at, tomorrow] : [tomorrow];
    const fault = told?.fault ? userFaultText(told.fault, say) : null;
    return messageReply(askReminderMessage(say, current, choices, fault));
  }
  if (told.isHourUnsure)
    return messageReply(askReminderMessage(say, current, [told.at, told.other?.at ?? firstAfter(deps, member, now)]));
  // Of a time that is too far ahead to be planned, another one was found, which nobody named.
  const isTooFar = told.fault?.key === "errors.date_too_far" || told.at.getTime() - now.getTime() > MOST_AHEAD_MS;
  if (isTooFar) {
    const text = say("before.remind.too_far_md", { title: escapeMrkdwn(current.challenge.title) });
    const later = button(say("before.remind.later"), "nudge.more", `later|${nudge.id}`);
    return messageReply(textMessage(text, actions(later)));
  }
  // "No, friday": the reminder was to come before the plan, and now it would come behind it.
  const isSaid = remindWords.read(saidIn(text, say.locale)) !== null;
  const isBehind = plan !== null && nudge.status === "planned" && plan.plannedAt > now && told.at > plan.plannedAt;
  if (spokenOf === REMIND && !isSaid && isBehind && before !== null && before <= plan.plannedAt && !told.fault) {
    const moved = proposed ? told.at : new Date(plan.plannedAt.getTime() + told.at.getTime() - before.getTime());
    return messageReply(planOrReminderMessage(say, current, { plan, moved, at: told.at }));
  }
  const fault = told.fault && userFaultText(told.fault, say);
  return messageReply(remindedMessage(say, await remindMe(deps, person, nudge.id, told.at), { fault, before }));
}
const REMIND = "remind";
/** A later day is no reminder: the next challenge comes before it. */
const MOST_AHEAD_MS = 14 * 86_400_000;
/** Read by the same rules as what people write. */
const LATER_TODAY = "later";

/** Plans it at that time: the cue is the time itself, unless the person has words of their own. */
function planAt(
  { deps, say, person }: Pick<Context, "deps" | "say" | "person">,
  current: CurrentNudge,
  at: Date,
): Promise<CurrentNudge> {
  const { challenge, member, nudge, plan } = current;
  const when = plan === null || isAtItsTime(say, plan) ? plainMoment(say.locale, at, member) : plan.when;
  // The cues of a challenge go with their own moments, so the title says what is done at this one.
  const will = plan?.will ?? willOf(challenge, say.locale);
  const seen = plan && planMark(plan);
  return planChallenge(deps, person, nudge.id, { when, will, at, afterNotYet: false, seen });
}

async function required({ deps, person }: Context): Promise<CurrentNudge> {
  const current = await findCurrentNudge(deps, person);
  if (!current) throw new UserFault({ key: "errors.nothing_open" });
  return current;
}

/** `nudge|moment` of a button. @throws UserFault for anything else. */
const NudgeAndMoment = parted("|", { nudgeId: z.uuid(), at: Moment });

/** It is planned for that time, with the way back to the one before. */
async function moved({ deps, say, person }: Context, found: CurrentNudge, at: Date): Promise<Reply> {
  const isMoved = found.nudge.status === "planned";
  const before = found.plan?.plannedAt ?? null;
  const now = await planAt({ deps, say, person }, found, at);
  if (!isMoved) return messageReply(plannedAtMessage(say, now));
  return messageReply(movedMessage(say, now, before && before > deps.clock.now() ? before : null));
}

const moveTo = defineAction({
  id: "nudge.move",
  value: NudgeAndMoment,
  run: async (context, { nudgeId, at }) => {
    const { deps, person } = context;
    const found = await findNudge(deps, person, nudgeId);
    return moved(context, found, at);
  },
});

const unplan = defineAction({
  id: "nudge.unplan",
  value: OneId,
  run: unplanned,
});

/** Another one is wanted: the plan goes, and two others are shown. */
const unplanOthers = defineAction({
  id: "nudge.unplan-others",
  value: OneId,
  run: async (context, id) => {
    await takePlanBack(context.deps, context.person, id);
    return showOthers(context, id);
  },
});

/** "Cancel the plan": as its button. */
async function takeBackPlanned(context: Context): Promise<Reply> {
  const { deps, say, person } = context;
  const current = await findCurrentNudge(deps, person);
  if (current?.nudge.status === "planned") return unplanned(context, current.nudge.id);
  if (!current) return messageReply(textMessage(say("before.times.no_plan_md")));
  return messageReply(
    withOthers(
      say,
      current.nudge.id,
      say("before.times.not_planned_md", { title: escapeMrkdwn(current.challenge.title) }),
    ),
  );
}

async function unplanned({ deps, say, person }: Context, id: string): Promise<Reply> {
  const { challenge, nudge } = await takePlanBack(deps, person, id);
  return messageReply(
    withOthers(say, nudge.id, say("before.times.taken_back_md", { title: escapeMrkdwn(challenge.title) })),
  );
}

function withOthers(say: Context["say"], nudgeId: string, text: string): Message {
  return textMessage(
    text,
    actions(
      button(say("nudge.accept"), "nudge.accept", nudgeId),
      button(say("nudge.others"), "nudge.others", nudgeId),
      button(say("nudge.skip"), "nudge.skip", nudgeId),
    ),
  );
}

const remindAt = defineAction({
  id: "nudge.remind",
  value: NudgeAndMoment,
  run: async ({ deps, say, person }, { nudgeId, at }) => {
    return messageReply(remindedMessage(say, await remindMe(deps, person, nudgeId, at)));
  },
});

const noReminder = defineAction({
  id: "nudge.no-reminder",
  value: OneId,
  run: async ({ deps, say, person }, id) => messageReply(remindedMessage(say, await remindMe(deps, person, id, null))),
});

export const timesActions: readonly Action[] = [moveTo, unplan, unplanOthers, remindAt, noReminder];
