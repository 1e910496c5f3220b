/** What the bot decides about a message, as it does in the DM (src/features/chat/slack/answer.ts). */
import type { Decision } from "#src/features/chat/rules/decide.ts";
import { type Read, readWords } from "#src/features/chat/rules/read-words.ts";
import { BEFORE_ALL, patternsOf } from "#src/features/chat/rules/understand.ts";
import { saysCrisis } from "#src/features/guidance/rules/crisis.en.ts";
import { speech as allActWords, features } from "#src/features/index.ts";
import { DEFAULT_LOCALE } from "#src/kernel/locale.ts";
import { effectsOf, needsOf, type Situation, type Standing } from "#src/language/act.ts";
import { NO_SLOTS } from "#src/language/intent.ts";
import { allReader } from "./trained.ts";

const intents = features.flatMap((feature) => feature.intents ?? []);
export const patterns = patternsOf(intents);
export const effects = effectsOf(allActWords);
export const needs = needsOf(allActWords);

/** @param reader another one than that of all examples. @param standings what else holds for whoever writes. @param isAsked a question about something that was told waits. */
export function readBy(
  text: string,
  situation: Situation,
  reader = allReader(),
  standings: readonly Standing[] = [],
  isAsked = false,
): Read {
  const by = { intents, patterns, reader, effects, needs, locale: DEFAULT_LOCALE };
  return readWords(text, { situation, standings, isAsked }, by);
}

export function decided(text: string, situation: Situation, standings: readonly Standing[] = []): Decision {
  if (saysCrisis(text)) return { kind: "act", act: BEFORE_ALL, slots: NO_SLOTS };
  return readBy(text, situation, allReader(), standings).decision;
}
