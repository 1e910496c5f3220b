/** Situations of a working life that have an answer of their own: the first on-call, a bad review, a client who shouts. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import { tokensOf } from "#src/language/reading/tokens.ts";
import { SITUATIONS_AT_WORK } from "./work-situation.en.ts";

export const WORK_SITUATIONS = [
  "alone",
  "underpaid",
  "unseen",
  "interrupted",
  "asking",
  "new-here",
  "on-call",
  "client-angry",
  "bad-review",
  "reorg",
  "new-lead",
  "not-serious",
  "estimates",
  "remote",
  "back",
  "friend-leaves",
  "colleague-leaves",
  "lead-leaves",
  "turned-down",
  "applied",
  "client-lost",
  "overtime",
  "mentor-busy",
  "asked-to-mentor",
  "first-talk",
  "too-late",
  "unreviewed",
  "torn-apart",
  "odd-talk",
  "left-out",
  "job-posted",
  "own-talk",
] as const;
export type WorkSituation = (typeof WORK_SITUATIONS)[number];

const WORDS: Readonly<Record<Locale, typeof SITUATIONS_AT_WORK>> = { en: SITUATIONS_AT_WORK };
/** What is longer is a story. */
const MOST_WORDS = 24;

/** The situation that a message tells of; null where it tells of none. */
export function workSituationIn(text: string, locale: Locale): WorkSituation | null {
  if (tokensOf(text).words.length > MOST_WORDS) return null;
  const folded = foldText(text);
  return WORDS[locale].find(([, ...patterns]) => patterns.every((one) => one.test(folded)))?.[0] ?? null;
}

const TOPIC = "situation:";
export type SituationTopic = `${typeof TOPIC}${WorkSituation}`;

/** What the answer to a situation is remembered as. */
export const topicOf = (situation: WorkSituation): SituationTopic => `${TOPIC}${situation}`;

export const SITUATION_TOPICS: readonly SituationTopic[] = WORK_SITUATIONS.map(topicOf);

/** The situation that was answered last; null where it was something else. */
export function situationOf(topic: string | null): WorkSituation | null {
  return WORK_SITUATIONS.find((one) => topicOf(one) === topic) ?? null;
}
