/** A plan as its person reads it. */
import type { Plan } from "#src/kernel/member.ts";
import type { Say } from "#src/kernel/texts.ts";
import { momentInCue, planSentence as sentenceOf } from "#src/language/cue-sentence.ts";
import { plainMomentWithDay } from "#src/slack/dates.ts";

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
