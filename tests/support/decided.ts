/** What the bot decides about a message, as it does in the DM (src/features/chat/slack/answer.ts). */
import type { Decision } from "#src/features/chat/rules/decide.ts";
import { type Read, readWords } from "#src/features/chat/rules/read-words.ts";
import { BEFORE_ALL, patternsOf } from "#src/features/chat/rules/understand.ts";
import { saysCrisis } from "#src/features/guidance/rules/crisis.en.ts";
import { speech as allActWords, features } from "#src/features/index.ts";
import { DEFAULT_LOCALE } from "#src/kernel/locale.ts";
import { effectsOf, needsOf, type Situation, type Standing } from "#src/language/act.ts";
import { NO_SLOTS } from "#src/language/intent.ts";
import type { Reader } from "#src/language/reading/reader.ts";
import { allReader } from "./trained.ts";

const intents = features.flatMap((feature) => feature.intents ?? []);
export const patterns = patternsOf(intents);
export const effects = effectsOf(allActWords);
export const needs = needsOf(allActWords);
/** What each reader read: several tests read the same sentences. */
const readings = new WeakMap<Reader, Map<string, Read>>();

/** @param reader another one than that of all examples. @param standings what else holds for whoever writes. @param isAsked a question about something that was told waits. */
export function readBy(
  text: string,
  situation: Situation,
  reader = allReader(),
  standings: readonly Standing[] = [],
  isAsked = false,
): Read {
  const known = readings.get(reader) ?? new Map<string, Read>();
  readings.set(reader, known);
  const key = `${situation} ${isAsked} ${standings.join(" ")}\n${text}`;
  const by = { intents, patterns, reader, effects, needs, locale: DEFAULT_LOCALE };
  const read = known.get(key) ?? readWords(text, { situation, standings, isAsked }, by);
  known.set(key, read);
  return read;
}

export function decided(text: string, situation: Situation, standings: readonly Standing[] = []): Decision {
  if (saysCrisis(text)) return { kind: "act", act: BEFORE_ALL, slots: NO_SLOTS };
  return readBy(text, situation, allReader(), standings).decision;
}
