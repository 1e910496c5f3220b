/** Answers around joining, pausing and settings that commands, buttons and plain words share. */
import { type Context } from "#src/feature-kit/handlers.ts";
import { findMember, findMemberIfAny } from "#src/features/members/use-cases/find-member.ts";
import { nextDay } from "#src/features/weekly/slack/nudge-message.ts";
import { findCurrentNudge } from "#src/features/weekly/use-cases/current-nudge.ts";
import { wishesOf } from "#src/features/weekly/use-cases/preferences.ts";
import type { Member } from "#src/kernel/member.ts";
import { parseMoment } from "#src/language/natural-date.ts";
import { messageReply, modalReply, originOf, type Reply } from "#src/slack/context.ts";
import { calendarDay } from "#src/slack/dates.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { actions, button, section, textMessage } from "#src/slack/kit/blocks.ts";
import { joinDefaults, pauseNudges, resumeNudges } from "../use-cases/membership.ts";
import { joinView, settingsView } from "./settings-form.ts";

/** The form of somebody new; a member gets the settings instead. */
export async function openJoin(context: Context): Promise<Reply> {
  const { deps, say, person } = context;
  const member = await findMemberIfAny(deps, person);
  if (member) return settingsOf(context, member);
  return modalReply(joinView(say, deps, await joinDefaults(deps, person), originOf(context)));
}

export async function openSettings(context: Context): Promise<Reply> {
  return settingsOf(context, await findMember(context.deps, context.person));
}

async function settingsOf(context: Context, { settings }: Member): Promise<Reply> {
  const { deps, say, person } = context;
  const choices = await Promise.all(deps.personalChoices.map((blocksOf) => blocksOf(deps, say, person)));
  const shown = { settings, wishes: await wishesOf(deps, person), choices: choices.flat() };
  return modalReply(settingsView(say, deps, shown, originOf(context)));
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
  const ask = await findCurrentNudge(deps, person);
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
