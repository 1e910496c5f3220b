/** Messages by people who knew none of the sentences of the capabilities, and what the bot does about each. */
import { readFileSync } from "node:fs";
import { z } from "zod";
import { leaningIn, meantBy } from "#src/features/chat/rules/leaning.ts";
import { besideKeeping, offersKeeping } from "#src/features/chat/rules/stories.ts";
import { saysCrisis } from "#src/features/guidance/rules/crisis.en.ts";
import { DEFAULT_LOCALE } from "#src/kernel/locale.ts";
import { NO_ACT, SITUATIONS, type Situation, STANDINGS, type Standing } from "#src/language/act.ts";
import type { Reader } from "#src/language/reading/reader.ts";
import { effects, readBy } from "./decided.ts";
import { allReader } from "./trained.ts";

/** The best act first. Without `harm`, whatever would be changed at once and is not ok is harm. */
const Strange = z.array(
  z.object({
    text: z.string(),
    situation: z.enum(SITUATIONS),
    /** What else holds for them. */
    standing: z.array(z.enum(STANDINGS)).default([]),
    ok: z.array(z.string()).min(1),
    harm: z.array(z.string()).optional(),
  }),
);
export type Strange = z.infer<typeof Strange>[number];

/** What a person sees: something done or shown at once, one button, two or three buttons, their words offered to be kept, or a menu. */
export type Outcome =
  | { readonly kind: "act"; readonly act: string; readonly instead: readonly string[] }
  | { readonly kind: "confirm"; readonly act: string; readonly instead: readonly string[] }
  | { readonly kind: "choose"; readonly acts: readonly string[] }
  | { readonly kind: "keep"; readonly instead: readonly string[] }
  | { readonly kind: "lost"; readonly instead: readonly string[] };

export function readStrangers(path: string): readonly Strange[] {
  return Strange.parse(JSON.parse(readFileSync(path, "utf8")));
}

/**
 * As src/features/chat/slack/answer.ts does where nothing was said or sent before and nothing is stored. Left out is all that leans on
 * what is: a bare yes or no to what waits (`leansOn`; here it counts for the challenge alone, whatever the standings), a bare time for what
 * waits or for the challenge (`isTimeForWaiting`, `answerTime`), "shall it go on?", and replies to a question about a reflection.
 */
export function outcomeOf(
  text: string,
  situation: Situation,
  reader: Reader = allReader(),
  standings: readonly Standing[] = [],
): Outcome {
  if (saysCrisis(text)) return atOnce("crisis");
  const leaning = leaningIn(text, DEFAULT_LOCALE);
  if (leaning && !(leaning.kind === "no" && situation === "newcomer")) {
    const meant = meantBy(leaning, { situation, last: null, isFollowedUp: false, isElse: false });
    if (meant.kind === "act") return atOnce(meant.act);
    if (meant.kind === "ask") return { kind: "choose", acts: meant.acts };
    if (meant.kind === "nodded") return atOnce("thanks");
    if (meant.kind === "declined") return atOnce("no");
    return leaning.kind === "yes" || leaning.kind === "no" ? atOnce(leaning.kind) : { kind: "lost", instead: [] };
  }
  const read = readBy(text, situation, reader, standings);
  const { decision } = read;
  if (decision.kind === "act") return atOnce(decision.act, decision.instead);
  if (situation !== "newcomer" && offersKeeping(read, text, DEFAULT_LOCALE))
    return { kind: "keep", instead: [besideKeeping(decision) ?? []].flat() };
  if (decision.kind === "confirm") return { kind: "confirm", act: decision.act, instead: decision.instead ?? [] };
  if (decision.kind === "choose" && decision.acts.length === 1)
    return { kind: "confirm", act: decision.acts[0] ?? NO_ACT, instead: [] };
  if (decision.kind === "choose" && decision.acts.length > 1) return decision;
  return { kind: "lost", instead: decision.kind === "lost" ? (decision.instead ?? []) : [] };
}

/**
 * What fits a sentence of our own: its act, whatever has the same answer, and of a bare yes or no what it comes to where nothing was asked.
 */
export function fitting(act: string, situation: Situation): string[] {
  if (act !== "yes" && act !== "no") return [act, ...(SAME_ANSWER[act] ?? [])];
  const meant = meantBy({ kind: act }, { situation, last: null, isFollowedUp: false, isElse: false });
  return [act, ...(meant.kind === "act" ? [meant.act] : meant.kind === "ask" ? meant.acts : [])];
}
/** Intents that patterns alone read, and that one function answers with the act (src/features/privacy/slack/intents.ts). */
const SAME_ANSWER: Readonly<Record<string, readonly string[]>> = { privacy: ["who-reads"] };

const OFF_TOPIC = "off-topic";

const atOnce = (act: string, instead: readonly string[] = []): Outcome => ({ kind: "act", act, instead });

export type Verdict = "right" | "one tap" | "asked back" | "wrong" | "harmful";

/**
 * How good that is. right: a fitting act at once or by one button. one tap: it is one of two or three buttons, or a button beside another
 * answer. asked back: nothing is done, and the fitting act is not offered. wrong: something else is shown. harmful: done at once, and
 * said to do damage.
 */
export function verdictOn(
  outcome: Outcome,
  { ok, harm, situation }: Pick<Strange, "ok" | "harm" | "situation">,
): Verdict {
  // "That I cannot do" is what somebody is told who wants nothing of ours.
  const fits = (act: string): boolean => ok.includes(act) || (act === OFF_TOPIC && ok.includes(NO_ACT));
  switch (outcome.kind) {
    case "act":
      if (fits(outcome.act)) return "right";
      if (harm ? harm.includes(outcome.act) : effects.get(outcome.act)?.[situation] === "changes") return "harmful";
      return outcome.instead.some(fits) ? "one tap" : "wrong";
    case "confirm":
      return fits(outcome.act) ? "right" : outcome.instead.some(fits) ? "one tap" : "asked back";
    case "choose":
      return outcome.acts.some(fits) ? "one tap" : "asked back";
    case "keep":
      if (fits("done") || fits("log")) return "right";
      return outcome.instead.some(fits) ? "one tap" : "asked back";
    case "lost":
      return fits(NO_ACT) ? "right" : outcome.instead.some(fits) ? "one tap" : "asked back";
  }
}
