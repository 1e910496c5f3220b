/** Answers around joining, pausing and settings that commands, buttons and plain words share. */
import { type Context } from "#src/feature-kit/handlers.ts";
import { findMember, findMemberIfAny } from "#src/features/members/use-cases/find-member.ts";
import { nextDay } from "#src/features/weekly/slack/nudge-message.ts";
import { findCurrentNudge } from "#src/features/weekly/use-cases/current-nudge.ts";
import { wishesOf } from "#src/features/weekly/use-cases/preferences.ts";
import type { Member } from "#src/kernel/member.ts";
import { parseMoment, parsePauseEnd } from "#src/language/natural-date.ts";
import { messageReply, modalReply, originOf, type Reply } from "#src/slack/context.ts";
import { calendarDay } from "#src/slack/dates.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { actions, button, section, textMessage } from "#src/slack/kit/blocks.ts";
import { beginTold, endTold, isThen } from "../rules/pause-told.ts";
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

/**
 * The pause that a message asks for. A pause begins at once: where a later beginning was named, that is said.
 * @param when the end that a pattern read; null: it is looked for in the message.
 */
export async function pauseTold(context: Context, text: string, when: string | null): Promise<Reply> {
  const { deps, say, person } = context;
  const { settings, pausedUntil } = await findMember(deps, person);
  const known = { now: deps.clock.now(), zone: settings.zone, locale: say.locale };
  const isRead = when !== null && parsePauseEnd(when, known.now, known.zone).ok;
  const reply = await pauseReply(
    context,
    isRead ? when : isThen(text, say.locale) && pausedUntil ? pausedUntil : (endTold(text, known) ?? when),
  );
  const begin = beginTold(text, known);
  if (begin === null || reply.kind !== "message") return reply;
  const note = say("pause.begins_now_md", { day: calendarDay(say.locale, begin) });
  const [first, ...others] = reply.message.blocks;
  return messageReply({
    text: `${reply.message.text} ${note}`,
    blocks: [...(first ? [first] : []), section(note), ...others],
  });
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
