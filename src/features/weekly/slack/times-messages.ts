/** What is answered when somebody names a time: for their plan, its move, or a reminder. */
import { inTurn, type Told } from "#src/feature-kit/intent.ts";
import { localDate } from "#src/kernel/calendar.ts";
import type { Member, Plan } from "#src/kernel/member.ts";
import type { Say } from "#src/kernel/texts.ts";
import { moment, plainMoment, weekdayAndDate } from "#src/slack/dates.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { userFaultText } from "#src/slack/fault-text.ts";
import { actions, button, type Message, section, textWithButtons } from "#src/slack/kit/blocks.ts";
import { weekInView } from "../rules/week-in-view.ts";
import type { CurrentNudge } from "../use-cases/current-nudge.ts";
import type { NudgeView } from "../use-cases/messages.ts";
import type { TimeTold } from "../use-cases/told-times.ts";
import { isAtItsTime, planSentence, saysTask, saysTitle } from "./plan-sentence.ts";

type Shown = Pick<CurrentNudge, "member" | "nudge" | "plan" | "challenge">;

/** It is planned: in the person's own sentence, with the way back. */
export function plannedAtMessage(say: Say, { member, nudge, plan, challenge }: Shown): Message {
  if (!plan) return textWithButtons(say("before.times.ask_1_md"), []);
  const title = escapeMrkdwn(challenge.title);
  const sentence = escapeMrkdwn(planSentence(say, plan, member.settings.zone));
  const when = moment(say.locale, plan.plannedAt, member);
  // The time and the title again would say nothing more.
  const isSaid = isAtItsTime(say, plan) && (saysTitle(say, plan, challenge) || saysTask(say, plan, challenge));
  const text = isSaid
    ? say("before.times.planned_at_md", { title, when })
    : say("before.times.planned_md", { title, when, sentence });
  return textWithButtons(text, [
    button(say("before.buttons.prepare"), "chat.do", "prepare"),
    button(say("nudge.change_plan"), "nudge.accept", changeValue(nudge.id, plan, member)),
    button(say("before.times.take_back"), "nudge.unplan", nudge.id),
  ]);
}

/** Of the button that changes what was just planned: another weekday is one of that week. */
function changeValue(nudgeId: string, plan: Plan, { settings }: Member): string {
  const week = weekInView(plan.plannedAt, plan.changedAt ?? plan.createdAt, settings.zone);
  return acceptValue(nudgeId, { at: null, week, daysOff: [] });
}

/** It was moved. @param before when it was planned until now; null where that is over. */
export function movedMessage(say: Say, shown: Shown, before: Date | null): Message {
  const { member, nudge, plan, challenge } = shown;
  if (!plan) return plannedAtMessage(say, shown);
  const words = { title: escapeMrkdwn(challenge.title), when: moment(say.locale, plan.plannedAt, member) };
  const back = before && say("before.times.back_to", { when: plainMoment(say.locale, before, member) });
  const text =
    nudge.remindAt === null
      ? say("before.times.moved_md", words)
      : say("before.times.moved_with_md", { ...words, reminder: moment(say.locale, nudge.remindAt, member) });
  return textWithButtons(text, [
    ...(back && before ? [button(back, "nudge.move", `${nudge.id}|${before.toISOString()}`)] : []),
    button(say("nudge.change_plan"), "nudge.accept", changeValue(nudge.id, plan, member)),
    button(say("before.buttons.prepare"), "chat.do", "prepare"),
  ]);
}

/** That is when it is planned for already. */
export function plannedAlreadyMessage(say: Say, { member, nudge, plan, challenge }: Shown): Message {
  const words = {
    title: escapeMrkdwn(challenge.title),
    when: plan ? moment(say.locale, plan.plannedAt, member) : "",
  };
  const isQuiet = plan !== null && plan.reminderAt === null && nudge.remindAt === null;
  return textWithButtons(say(isQuiet ? "before.times.already_quiet_md" : "before.times.already_md", words), [
    button(say("nudge.change_plan"), "nudge.accept", nudge.id),
    button(say("before.buttons.prepare"), "chat.do", "prepare"),
  ]);
}

/** Another one can be had once the plan is taken back. */
export function plannedFirstMessage(say: Say, { member, nudge, plan, challenge }: Shown): Message {
  const when = plan ? moment(say.locale, plan.plannedAt, member) : "";
  return textWithButtons(say("before.times.planned_first_md", { title: escapeMrkdwn(challenge.title), when }), [
    button(say("before.times.others_instead"), "nudge.unplan-others", nudge.id),
    button(say("before.times.take_back"), "nudge.unplan", nudge.id),
    button(say("nudge.change_plan"), "nudge.accept", nudge.id),
  ]);
}

/** `nudge|moment|week|days` of the button that opens the plan: what was asked about, and the days that will not do. */
export function acceptValue(
  nudgeId: string,
  {
    at,
    week,
    daysOff,
  }: { readonly at: Date | null; readonly week: string | null; readonly daysOff: readonly string[] },
): string {
  const parts = [nudgeId, at?.toISOString() ?? "", week ?? "", daysOff.slice(0, MOST_DAYS_OFF).join(",")];
  return parts.join("|").replace(/\|+$/, "");
}
/** So many are remembered of one conversation. */
const MOST_DAYS_OFF = 10;

/** Nothing is planned on a guess: one button with the time that was understood, and the form. */
export function askTimeMessage(
  say: Say,
  { member, nudge, challenge, plan }: Shown,
  told: TimeTold | null,
  { proposed, turn }: { readonly proposed: Date; readonly turn: Pick<Told, "turn"> },
): Message {
  const at = told?.at ?? proposed;
  const when = moment(say.locale, at, member);
  const text =
    told === null
      ? inTurn(turn, [say("before.times.ask_1_md"), say("before.times.ask_2_md")])
      : told.fault
        ? say("before.times.fault_md", { fault: userFaultText(told.fault, say), when })
        : told.other
          ? twoTimes(say, member, told.at, told.other)
          : plan && nudge.status === "planned"
            ? say("before.times.move_md", { title: escapeMrkdwn(challenge.title), when })
            : told.isInPeriod
              ? say("before.times.ask_period_md", { when })
              : told.week
                ? say("before.times.ask_week_md", { when })
                : told.isOneOfSeveral
                  ? say("before.times.ask_one_md", { when })
                  : say("before.times.ask_hour_md", { title: escapeMrkdwn(challenge.title), when });
  const whole = told?.isByStandUp ? `${say("before.times.standup_md")} ${text}` : text;
  return textWithButtons(whole, [
    button(
      plainMoment(say.locale, at, member),
      "nudge.move",
      `${nudge.id}|${at.toISOString()}`,
      told?.other ? undefined : "primary",
    ),
    ...(told?.other
      ? [
          button(
            plainMoment(say.locale, told.other.at, member),
            "nudge.move.2",
            `${nudge.id}|${told.other.at.toISOString()}`,
          ),
        ]
      : []),
    button(
      say("before.times.other"),
      "nudge.accept",
      acceptValue(nudge.id, {
        at,
        week: told?.inView ?? null,
        daysOff: told?.daysOff ?? [],
      }),
    ),
  ]);
}

/** Two days were named, or an hour of which half of the day nobody said, and it is asked which. */
function twoTimes(say: Say, member: Member, at: Date, other: NonNullable<TimeTold["other"]>): string {
  if (other.isHalf) return say("before.times.ask_half_md");
  if (!other.isAtOdds) return say("before.times.ask_two_md");
  return say("before.times.at_odds_md", { day: weekdayAndDate(say.locale, localDate(at, member.settings.zone)) });
}

/**
 * The reminder is set, with the way to take it back.
 * @param fault what stood in the way of the time that was named. @param before for when it was set until now: there is one at a time.
 */
export function remindedMessage(
  say: Say,
  { member, nudge, challenge }: Shown,
  { fault = null, before = null }: { readonly fault?: string | null; readonly before?: Date | null } = {},
): Message {
  const title = escapeMrkdwn(challenge.title);
  if (!nudge.remindAt) return textWithButtons(say("before.remind.off_md", { title }), []);
  const when = moment(say.locale, nudge.remindAt, member);
  const text = fault
    ? say("before.remind.moved_md", { title, when, fault })
    : say("before.remind.set_md", { title, when });
  const forget = button(say("before.remind.forget"), "nudge.no-reminder", nudge.id);
  if (!before || before.getTime() === nudge.remindAt.getTime()) return textWithButtons(text, [forget]);
  const earlier = say("before.remind.instead_md", { before: moment(say.locale, before, member) });
  const back = say("before.times.back_to", { when: plainMoment(say.locale, before, member) });
  return textWithButtons(`${text} ${earlier}`, [
    button(back, "nudge.remind.1", `${nudge.id}|${before.toISOString()}`),
    forget,
  ]);
}

/** "No, friday", right after a reminder before the plan was set: the plan may be meant, or the reminder alone. */
export function planOrReminderMessage(
  say: Say,
  { member, nudge, challenge }: Shown,
  { plan, moved, at }: { readonly plan: Pick<Plan, "plannedAt">; readonly moved: Date; readonly at: Date },
): Message {
  const words = { title: escapeMrkdwn(challenge.title), when: moment(say.locale, plan.plannedAt, member) };
  return textWithButtons(say("before.remind.or_plan_md", words), [
    button(
      say("before.remind.the_plan", { when: plainMoment(say.locale, moved, member) }),
      "nudge.move",
      `${nudge.id}|${moved.toISOString()}`,
      "primary",
    ),
    button(
      say("before.remind.only_reminder", { when: plainMoment(say.locale, at, member) }),
      "nudge.remind",
      `${nudge.id}|${at.toISOString()}`,
    ),
  ]);
}

/** No reminder comes, with the way to have it all the same. @param isAhead whether its plan is still to come. */
export function noReminderMessage(
  say: Say,
  { member, nudge, plan, challenge }: Shown,
  { wasSet, isAhead }: { readonly wasSet: boolean; readonly isAhead: boolean },
): Message {
  const title = escapeMrkdwn(challenge.title);
  if (nudge.status !== "planned" || !plan || !isAhead)
    return textWithButtons(say(wasSet ? "before.remind.off_md" : "before.remind.none_md", { title }), []);
  const when = moment(say.locale, plan.plannedAt, member);
  const value = `${nudge.id}|${plan.plannedAt.toISOString()}`;
  return textWithButtons(say("before.remind.left_out_md", { title, when }), [
    button(say("before.remind.after_all"), "nudge.remind", value),
  ]);
}

/** When shall it be: two moments to choose from. @param fault why the time that they named cannot be; null where they named none. */
export function askReminderMessage(
  say: Say,
  { member, nudge, challenge }: Shown,
  choices: readonly Date[],
  fault: string | null = null,
): Message {
  const ask = say("before.remind.ask_md", { title: escapeMrkdwn(challenge.title) });
  return textWithButtons(
    fault === null ? ask : `${fault} ${ask}`,
    choices.map((at, index) =>
      button(plainMoment(say.locale, at, member), `nudge.remind.${index + 1}`, `${nudge.id}|${at.toISOString()}`),
    ),
  );
}

/** The reminder that somebody asked for. */
export function againMessage(say: Say, { member, nudge, plan, challenge }: NudgeView): Message {
  const title = escapeMrkdwn(challenge.title);
  const isPlanned = nudge.status === "planned" && plan !== null;
  const text = isPlanned
    ? say("before.remind.again_planned_md", {
        title,
        sentence: escapeMrkdwn(planSentence(say, plan, member.settings.zone)),
      })
    : say("before.remind.again_md", { title, task: escapeMrkdwn(challenge.task) });
  const buttons = isPlanned
    ? [
        button(say("nudge.done"), "nudge.done", nudge.id, "primary"),
        button(say("nudge.change_plan"), "nudge.accept", nudge.id),
      ]
    : [
        button(say("nudge.accept"), "nudge.accept", nudge.id, "primary"),
        button(say("before.buttons.prepare"), "chat.do", "prepare"),
        button(say("nudge.skip"), "nudge.skip", nudge.id),
      ];
  return {
    text: say("before.remind.again_fallback", { title: challenge.title }),
    blocks: [section(text), actions(...buttons)],
  };
}
