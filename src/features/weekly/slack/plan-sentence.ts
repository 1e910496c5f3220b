/** A plan as its person reads it. */
import type { Challenge } from "#src/kernel/challenge.ts";
import type { Plan } from "#src/kernel/member.ts";
import type { Say } from "#src/kernel/texts.ts";
import { momentInCue, planSentence as sentenceOf } from "#src/language/cue-sentence.ts";
import { plainMomentWithDay } from "#src/slack/dates.ts";
import { willOf } from "../rules/plan-of-size.ts";

type Words = Pick<Plan, "when" | "will" | "plannedAt">;

/** Whether the time itself is its cue. */
export function isAtItsTime({ locale }: Pick<Say, "locale">, { when }: Pick<Plan, "when">): boolean {
  return momentInCue(when, locale) !== null;
}

/** What it waits for: its time as it is now, or the words for it. */
export function cueOf(say: Pick<Say, "locale">, plan: Omit<Words, "will">, zone: string): string {
  return isAtItsTime(say, plan) ? plainMomentWithDay(say.locale, plan.plannedAt, zone) : plan.when;
}

/**
 * "When the stand-up ends, I will ...", or "On Monday, 30 November at 15:00 I will ..." where its time is its cue; not escaped.
 * @param where `within` for behind a colon.
 */
export function planSentence(
  say: Pick<Say, "locale">,
  plan: Words,
  zone: string,
  where: "alone" | "within" = "alone",
): string {
  return sentenceOf({ when: cueOf(say, plan, zone), will: plan.will }, say.locale, where);
}

/** Whether a plan says what the title of its challenge says. */
export function saysTitle(
  { locale }: Pick<Say, "locale">,
  { will }: Pick<Plan, "will">,
  challenge: Challenge,
): boolean {
  return will === willOf({ ...challenge, resized: undefined }, locale);
}

/** Whether a plan says all that is to be done, of which the title is a part: that of a first bite does. */
export function saysTask({ locale }: Pick<Say, "locale">, { will }: Pick<Plan, "will">, challenge: Challenge): boolean {
  return challenge.resized === "tiny" && will === willOf(challenge, locale);
}

/** The plan right under its title: somebody's own words, which are the title, do not stand there twice. */
export function planUnderTitle(say: Say, plan: Words, challenge: Challenge, zone: string): string {
  const isSaid = challenge.assumed !== undefined && saysTitle(say, plan, challenge);
  return planSentence(say, isSaid ? { ...plan, will: say("plan.do_this") } : plan, zone);
}
