/** Answers around joining, pausing and settings that commands, buttons and plain words share. */
import { type Context } from "#src/feature-kit/handlers.ts";
import { findMember, findMemberIfAny } from "#src/features/members/use-cases/find-member.ts";
import { planStateOf } from "#src/features/weekly/rules/plan-state.ts";
import { nextWords } from "#src/features/weekly/slack/nudge-message.ts";
import { plannedWhen } from "#src/features/weekly/slack/plan-over.ts";
import { findCurrentNudge } from "#src/features/weekly/use-cases/current-nudge.ts";
import { wishesOf } from "#src/features/weekly/use-cases/preferences.ts";
import { localDate } from "#src/kernel/calendar.ts";
import type { Member } from "#src/kernel/member.ts";
import type { Say } from "#src/kernel/texts.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { parseMoment, parsePauseEnd } from "#src/language/natural-date.ts";
import { messageReply, modalReply, originOf, type Reply } from "#src/slack/context.ts";
import { weekdayAndDate } from "#src/slack/dates.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { actions, button, textMessage } from "#src/slack/kit/blocks.ts";
import {
  endTold,
  isOver,
  type LaterPause,
  laterPause,
  namesBeginning,
  pauseMeant,
  rangeFault,
  withDaysRead,
} from "../rules/pause-told.ts";
import type { NamedSettings } from "../rules/settings-named.ts";
import {
  joinDefaults,
  type PauseDays,
  pauseInstead,
  pauseNudges,
  pauseOf,
  resumeNudges,
} from "../use-cases/membership.ts";
import { asPaused } from "../use-cases/pause-asked.ts";
import { askAboutFar } from "./pause-far.ts";
import { askAboutGiven } from "./pause-given.ts";
import { withMeetings } from "./pause-meetings.ts";
import { joinView, settingsView } from "./settings-form.ts";

/** The form of somebody new; a member gets the settings instead. */
export async function openJoin(context: Context): Promise<Reply> {
  const { deps, say, person } = context;
  const member = await findMemberIfAny(deps, person);
  if (member) return settingsOf(context, member);
  return modalReply(joinView(say, deps, await joinDefaults(deps, person), originOf(context)));
}

/** @param named what they said, which stands in the form in place of their own. */
export async function openSettings(context: Context, named: NamedSettings = {}): Promise<Reply> {
  const member = await findMember(context.deps, context.person);
  return settingsOf(context, { ...member, settings: { ...member.settings, ...named } });
}

async function settingsOf(context: Context, { settings }: Member): Promise<Reply> {
  const { deps, say, person } = context;
  const choices = await Promise.all(deps.personalChoices.map((blocksOf) => blocksOf(deps, say, person)));
  const { byId } = deps.catalogues.of(person.workspaceId, say.locale);
  const titleOf = (challengeId: string): string => byId.get(challengeId)?.title ?? challengeId;
  const shown = { settings, wishes: await wishesOf(deps, person), titleOf, choices: choices.flat() };
  return modalReply(settingsView(say, deps, shown, originOf(context)));
}

/** The pause that a command names, which may begin later: "from 14 dec until 3 jan". */
export async function pauseTyped(context: Context, words: string | null): Promise<Reply> {
  const { deps, say, person } = context;
  if (words === null) return pauseReply(context, words);
  const member = await findMember(deps, person);
  const known = { now: deps.clock.now(), zone: member.settings.zone, locale: say.locale };
  const asked = (end: string): Reply | null => askAboutFarEnd(context, words, end, member);
  const isRead = parsePauseEnd(words, known.now, known.zone).ok;
  // A day alone is the end of a pause that begins now.
  if (!namesBeginning(words, known)) return asked(words) ?? pauseReply(context, words);
  requireRange(words, known);
  const later = laterPause(words, null, known);
  if (later) return askAboutFar(context, words, later, member) ?? laterReply(context, later);
  const end = isRead ? words : endTold(words, known);
  if (end === null && isOver(words, known)) throw new UserFault({ key: "errors.date_past" });
  return asked(end ?? words) ?? pauseReply(context, end ?? words);
}

/** The question about an end that is far off; null where it is not, or cannot be read. */
function askAboutFarEnd(context: Context, text: string, end: string | null, member: Member): Reply | null {
  const day = parsePauseEnd(end ?? "", context.deps.clock.now(), member.settings.zone);
  return day.ok && day.until !== "open" ? askAboutFar(context, text, { from: null, until: day.until }, member) : null;
}

/** @throws UserFault for a first and a last day that cannot be: nobody is paused for a while that they did not mean. */
function requireRange(words: string, known: Parameters<typeof rangeFault>[1]): void {
  const fault = rangeFault(words, known);
  if (fault) throw new UserFault(fault);
}

/** A pause of these days, which a button names. */
export function pauseDaysReply(context: Context, { from, until }: PauseDays): Promise<Reply> {
  return from === null ? pauseReply(context, until) : laterReply(context, { from, until });
}

/** A pause that begins later; whoever is on one hears nothing until then as well. */
async function laterReply(context: Context, { from, until }: LaterPause): Promise<Reply> {
  return (await askBeforePause(context, { from, until })) ?? laterPauseReply(context, { from, until });
}

function askBeforePause(context: Context, days: PauseDays): Promise<Reply | null> {
  return askAboutGiven(context, { kind: "pause", days }, asPaused(context.deps, days));
}

/** The pause that somebody wants although it ends what a colleague asked for. @param back in place of the one that there is. */
export function pauseAnywayReply(
  context: Context,
  { from, until, back }: PauseDays & { readonly back?: "back" | undefined },
): Promise<Reply> {
  if (back) return pausedBackReply(context, { from, until });
  return from === null ? pausedReply(context, until) : laterPauseReply(context, { from, until });
}

async function laterPauseReply(context: Context, { from, until }: LaterPause): Promise<Reply> {
  const { deps, say, person } = context;
  const before = pauseOf(await findMember(deps, person));
  const member = await pauseNudges(deps, person, until, from);
  return withMeetings(context, laterMessage(say, { from, until }, member, before), member);
}

function laterMessage(
  say: Say,
  { from, until }: LaterPause,
  member: Member,
  before: ReturnType<typeof pauseOf>,
): Reply {
  const words = { from: weekdayAndDate(say.locale, from), day: until && weekdayAndDate(say.locale, until) };
  if (member.pausedFrom === null) {
    const text =
      until === null ? say("pause.open_md") : say("pause.quiet_already_md", { ...words, day: words.day ?? "" });
    return pausedMessage(say, text, "pause.resume", insteadOf(member, before));
  }
  const text =
    words.day === null ? say("pause.later_open_md", words) : say("pause.from_md", { ...words, day: words.day });
  return pausedMessage(say, text, "pause.drop", insteadOf(member, before));
}

/** The pause that there was, where it was another one. */
function insteadOf(member: Member, before: ReturnType<typeof pauseOf>): ReturnType<typeof pauseOf> {
  const now = pauseOf(member);
  return before && (before.from !== now?.from || before.until !== now.until) ? before : null;
}

/** @param before the pause in whose place it comes: it is named, with the way back to it. */
function pausedMessage(
  say: Say,
  text: string,
  label: "pause.resume" | "pause.drop",
  before: ReturnType<typeof pauseOf>,
): Reply {
  const end = button(say(label), "resume.now", "pause");
  if (before === null) return messageReply(textMessage(text, actions(end)));
  const words = {
    kind: before.from === null ? "other" : "planned",
    from: before.from === null ? "" : weekdayAndDate(say.locale, before.from),
    end: before.until === null ? "other" : "day",
    day: before.until === null ? "" : weekdayAndDate(say.locale, before.until),
  } as const;
  const whole = `${text} ${say("pause.instead_md", words)}`;
  const back = button(say("pause.back"), "pause.back", `${before.from ?? ""}|${before.until ?? ""}`);
  return messageReply(textMessage(whole, actions(back, end)));
}

/** A pause that begins now; asked first where it ends what a colleague asked for. */
export async function pauseReply(context: Context, until: string | null): Promise<Reply> {
  const { deps, person } = context;
  const { settings } = await findMember(deps, person);
  const end = parsePauseEnd(until ?? "", deps.clock.now(), settings.zone);
  const asked =
    end.ok && (await askBeforePause(context, { from: null, until: end.until === "open" ? null : end.until }));
  return asked || pausedReply(context, until);
}

/** Pauses until a day, or without an end, and says until when. */
async function pausedReply(context: Context, until: string | null): Promise<Reply> {
  const { deps, say, person } = context;
  const before = pauseOf(await findMember(deps, person));
  const member = await pauseNudges(deps, person, until);
  const moment =
    until === null || !member.pausedUntil ? null : parseMoment(until, deps.clock.now(), member.settings.zone);
  const isTimed = moment?.ok === true && moment.time !== null;
  const ends = endText(say, member);
  const text = isTimed ? `${ends} ${say("pause.whole_days_md")}` : ends;
  return withMeetings(context, pausedMessage(say, text, "pause.resume", insteadOf(member, before)), member);
}

function endText(say: Say, member: Member): string {
  return member.pausedUntil
    ? say("pause.until_md", { day: weekdayAndDate(say.locale, member.pausedUntil), next: nextWords(say, member) })
    : say("pause.open_md");
}

/** Back to the pause that another one took the place of; asked first as any other. */
export async function pauseBackReply(context: Context, days: PauseDays): Promise<Reply> {
  const changed = asPaused(context.deps, days, { isInstead: true });
  return (await askAboutGiven(context, { kind: "pause-back", days }, changed)) ?? pausedBackReply(context, days);
}

async function pausedBackReply(context: Context, days: PauseDays): Promise<Reply> {
  const { deps, say, person } = context;
  const member = await pauseInstead(deps, person, days);
  const { pausedFrom: from, pausedUntil: until } = member;
  const paused =
    from === null
      ? pausedMessage(say, endText(say, member), "pause.resume", null)
      : laterMessage(say, { from, until }, member, null);
  return withMeetings(context, paused, member);
}

/**
 * The pause that a message asks for.
 * @param when the end that a pattern read; null: it is looked for in the message.
 */
export async function pauseTold(context: Context, told: string, when: string | null): Promise<Reply> {
  const { deps, say, person } = context;
  const member = await findMember(deps, person);
  const { settings, pausedFrom, pausedUntil } = member;
  const known = { now: deps.clock.now(), zone: settings.zone, locale: say.locale };
  const text = withDaysRead(told, say.locale);
  requireRange(text, known);
  const meant = pauseMeant(text, when, { pausedFrom, pausedUntil }, known);
  if (meant === null) throw new UserFault({ key: "errors.date_past" });
  if (meant.from !== null) return askAboutFar(context, text, meant, member) ?? laterReply(context, meant);
  return askAboutFarEnd(context, text, meant.until, member) ?? pauseReply(context, meant.until);
}

/** Ends a pause, or takes back one that is to come, and says what comes next. */
export async function resumeReply({ deps, say, person }: Context): Promise<Reply> {
  const { pausedFrom, settings } = await findMember(deps, person);
  const planned = pausedFrom !== null && pausedFrom > localDate(deps.clock.now(), settings.zone) ? pausedFrom : null;
  const member = await resumeNudges(deps, person);
  if (planned !== null) {
    const words = { from: weekdayAndDate(say.locale, planned), next: nextWords(say, member) };
    return messageReply(textMessage(say("pause.dropped_md", words)));
  }
  const ask = await findCurrentNudge(deps, person);
  const state = planStateOf(ask, deps.clock.now());
  const title = escapeMrkdwn(ask?.challenge.title ?? "");
  const words = { next: nextWords(say, member), state, title, when: plannedWhen(say.locale, ask) };
  return messageReply(textMessage(say("pause.resumed_md", words)));
}

/** After "weekly", "once a month" or "stop". */
export function cadenceText({ say }: Context, member: Member, cadence: "weekly" | "monthly" | "stop"): string {
  if (cadence === "stop") return say("follow-up.stopped_md");
  const next = nextWords(say, member);
  return cadence === "weekly" ? say("follow-up.weekly_md", { next }) : say("follow-up.monthly_md", { next });
}
