/** Answers that commands, buttons and plain words share. */

import { type Context } from "#src/feature-kit/handlers.ts";
import { findMember, findMemberIfAny, requireKnown } from "#src/features/members/use-cases/find-member.ts";
import { joinView, settingsView } from "#src/features/onboarding/slack/settings-form.ts";
import { joinDefaults, pauseNudges, resumeNudges } from "#src/features/onboarding/use-cases/membership.ts";
import { logMessage } from "#src/features/reflections/slack/log-message.ts";
import { logView, reflectView } from "#src/features/reflections/slack/reflection-form.ts";
import { findNudge, overviewOf, showLog } from "#src/features/reflections/use-cases/overview.ts";
import { reflectionOn } from "#src/features/reflections/use-cases/reflect.ts";
import type { Member } from "#src/kernel/member.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { parseMoment } from "#src/language/natural-date.ts";
import { type ModalOrigin, messageReply, modalReply, originOf, type Reply } from "#src/slack/context.ts";
import { calendarDay } from "#src/slack/dates.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { actions, button, type Message, section, textMessage } from "#src/slack/kit/blocks.ts";
import type { Closed } from "../use-cases/answer-nudge.ts";
import { planTimeFor, planTimeTyped } from "../use-cases/answer-nudge.ts";
import type { Ask } from "../use-cases/current-nudge.ts";
import { currentAsk } from "../use-cases/current-nudge.ts";
import type { NudgeView } from "../use-cases/messages.ts";
import { othersMessage } from "./alternatives-message.ts";
import { nextDay, nudgeMessage } from "./nudge-message.ts";
import { planView } from "./plan-form.ts";

/** What is current, or a new challenge. */
export async function showCurrent(context: Context): Promise<Reply> {
  const ask = await currentAsk(context.deps, context.person);
  return messageReply(ask ? nudgeMessage(context.say, ask) : textMessage(context.say("nudge.nothing_fits")));
}

/** The two others beside the current one. */
export async function showOthers(context: Context, nudgeId: string | null): Promise<Reply> {
  const ask = nudgeId === null ? await requireAsk(context) : await findNudge(context.deps, context.person, nudgeId);
  if (ask.nudge.status !== "open") throw new UserFault({ key: "errors.already_answered" });
  if (ask.others.length === 0) return messageReply(textMessage(context.say("nudge.no_others")));
  return messageReply(othersMessage(context.say, ask));
}

interface PlanOpening {
  readonly afterNotYet?: boolean;
  /** When it is to be, as typed behind the command. */
  readonly words?: string;
  /** When it is to be, as told in the DM; what is over by now is left out. */
  readonly told?: Date;
}

/**
 * The plan's form for a nudge, or for what is current.
 */
export async function openPlan(
  context: Context,
  nudgeId: string | null,
  { afterNotYet = false, words = "", told }: PlanOpening = {},
): Promise<Reply> {
  const { deps, say, person } = context;
  const ask = nudgeId === null ? await requireAsk(context) : await findNudge(deps, person, nudgeId);
  if (ask.nudge.status !== "open" && ask.nudge.status !== "planned")
    throw new UserFault({ key: "errors.already_answered" });
  const planned = ask.plan && !afterNotYet ? ask.plan.plannedAt : null;
  const stands = told && told > deps.clock.now() ? told : null;
  const at =
    stands ?? (words.trim() === "" ? planTimeFor(deps, ask.member, planned) : planTimeTyped(deps, ask.member, words));
  return modalReply(planView(say, ask, at, originOf(context, ask.nudge), afterNotYet));
}

/** The reflection's form; with nothing current, the log's, so that what was told is not lost. */
export async function openReflection(context: Context, nudgeId: string | null, story: string): Promise<Reply> {
  const { deps, say, person } = context;
  if (nudgeId !== null) {
    const { nudge, challenge, member } = await findNudge(deps, person, nudgeId);
    const existing = await reflectionOn(deps, person, nudgeId);
    const about = { nudgeId: nudge.id, challenge, member, existing };
    return modalReply(reflectView(say, about, originOf(context, nudge), story));
  }
  const overview = await overviewOf(deps, person);
  if (!overview) throw new UserFault({ key: "errors.not_joined" });
  if (!overview.ask) return openLog(context, story);
  const { nudge, challenge, member } = overview.ask;
  const existing = await reflectionOn(deps, person, nudge.id);
  return modalReply(reflectView(say, { nudgeId: nudge.id, challenge, member, existing }, originOf(context), story));
}

/**
 * The form for something done without a nudge.
 * @param about the entry that it makes, and where the offer stands that it answers.
 */
export async function openLog(
  context: Context,
  story: string,
  about: ModalOrigin & { readonly entryId?: string } = {},
): Promise<Reply> {
  const { deps, say, person } = context;
  const origin = { ...originOf(context), ...about };
  return modalReply(logView(say, await findMember(deps, person), deps.clock.now(), origin, story.trim()));
}

/** What somebody kept, newest first. */
export async function replyWithLog({ deps, say, person }: Context): Promise<Reply> {
  const { reflections, thanks } = await showLog(deps, person);
  return messageReply(logMessage(say, reflections, thanks));
}

/** The form of somebody new; a member gets the settings instead. */
export async function openJoin(context: Context): Promise<Reply> {
  const { deps, say, person } = context;
  const member = await findMemberIfAny(deps, person);
  if (member) return modalReply(settingsView(say, deps, member.settings, originOf(context)));
  return modalReply(joinView(say, deps, await joinDefaults(deps, person), originOf(context)));
}

export async function openSettings(context: Context): Promise<Reply> {
  const { deps, say, person } = context;
  const { settings } = await findMember(deps, person);
  return modalReply(settingsView(say, deps, settings, originOf(context)));
}

export async function pauseReply({ deps, say, person }: Context, until: string | null): Promise<Reply> {
  const member = await pauseNudges(deps, person, until);
  const ends = member.pausedUntil
    ? say("pause.until_md", {
        day: calendarDay(say.locale, member.pausedUntil),
        next: nextDay(say.locale, member) ?? "",
      })
    : say("pause.open_md");
  const moment =
    until === null || !member.pausedUntil ? null : parseMoment(until, deps.clock.now(), member.settings.zone);
  const isTimed = moment?.ok === true && moment.time !== null;
  const text = isTimed ? `${ends} ${say("pause.whole_days_md")}` : ends;
  return messageReply({ text, blocks: [section(text), actions(button(say("pause.resume"), "resume.now", "pause"))] });
}

export async function resumeReply({ deps, say, person }: Context): Promise<Reply> {
  const member = await resumeNudges(deps, person);
  const ask = (await overviewOf(deps, person))?.ask;
  const state = ask?.nudge.status === "planned" ? "planned" : ask ? "open" : "other";
  const title = escapeMrkdwn(ask?.challenge.title ?? "");
  return messageReply(textMessage(say("pause.resumed_md", { next: nextDay(say.locale, member) ?? "", state, title })));
}

/** After "weekly", "once a month" or "stop". */
export function cadenceText({ say }: Context, member: Member, cadence: "weekly" | "monthly" | "stop"): string {
  if (cadence === "stop") return say("follow-up.stopped_md");
  const next = nextDay(say.locale, member) ?? "";
  return cadence === "weekly" ? say("follow-up.weekly_md", { next }) : say("follow-up.monthly_md", { next });
}

/** Asked once, with everything that will go. */
export async function confirmForget({ deps, say, person }: Context): Promise<Reply> {
  await requireKnown(deps, person);
  return messageReply({
    text: say("privacy.forget_fallback"),
    blocks: [
      section(say("privacy.forget_md")),
      actions(
        button(say("privacy.forget_yes"), "forget.confirm", "forget", "danger"),
        button(say("privacy.export_first"), "export.send", "forget"),
        button(say("privacy.forget_no"), "forget.cancel", "forget"),
      ),
    ],
  });
}

/**
 * The answer after something was closed. The nudge's own message in the DM is drawn anew by the redraw that every change
 * asks for; anywhere else the answer takes the place of what was acted on.
 */
export function closedReply(context: Context, closed: Closed, draw: (view: NudgeView) => Message): Reply {
  const { origin } = context;
  if (origin.kind === "home") return { kind: "none" };
  const { challenge, nudge, member, plan } = closed;
  if (!challenge) return messageReply(textMessage(context.say("common.saved")));
  return messageReply(draw({ member, nudge, plan, challenge }));
}

/** The title of a challenge, safe inside mrkdwn. */
export function titleOf(closed: Closed): string {
  return escapeMrkdwn(closed.challenge?.title ?? closed.nudge.challengeId);
}

async function requireAsk({ deps, person }: Context): Promise<Ask> {
  const ask = await currentAsk(deps, person);
  if (!ask) throw new UserFault({ key: "errors.nothing_open" });
  return ask;
}
