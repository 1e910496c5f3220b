/** The topic that a message names: "something with frontend", "I don't do sales". */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "./fold.ts";
import {
  aroundTopics,
  calledThings,
  namedThings,
  namingWords,
  topicWords,
  wishesLess,
  wishesMore,
} from "./topic-words.en.ts";

export interface ToldTopic {
  /** The words that name it, as they were folded. */
  readonly words: string;
  /** Where it stands in the vocabulary: a topic, or `own` for the person's own project; null where it stands nowhere. */
  readonly topic: string | null;
  /** A tool or thing of the topic, which the catalogue may speak of by its own word. */
  readonly isThing: boolean;
}

const MOST_WORDS = 3;
const NAMED = new RegExp(`\\b(?:${namingWords}):? (?:the )?([\\p{L}\\p{N}-]+(?: [\\p{L}\\p{N}-]+){0,2})`, "gu");

/** Signs at the end of a word. A run is tried from its first sign alone, so that many of them cost no more than as many letters. */
const SIGNS_BEHIND = /(?<![,.!?;:()"])[,.!?;:()"]+(?=\s|$)/g;

/** Null where a message names none. */
export function topicTold(message: string): ToldTopic | null {
  const plain = foldText(message).replace(SIGNS_BEHIND, " ");
  for (const [isThing, table] of [[true, namedThings] as const, [false, topicWords] as const]) {
    for (const [source, topic] of table) {
      const found = new RegExp(`(?:^|[\\s/])(${source})(?=$|[\\s/-])`).exec(plain)?.[1];
      if (found) return { words: calledThings.get(found) ?? found, topic, isThing };
    }
  }
  // "... a challenge on payments and invoices": what stands behind the word for it.
  const behind = [...plain.matchAll(NAMED)].at(-1)?.[1];
  const left = (behind ?? plain)
    .split(/\s+/)
    .filter((word) => word.length > 1 && !aroundTopics.has(word) && /\p{L}/u.test(word));
  return left.length === 0 || left.length > MOST_WORDS ? null : { words: left.join(" "), topic: null, isThing: false };
}

/** The topic of a wish for more: "more on architecture and less on clients" is for architecture. */
export function topicWished(message: string): ToldTopic | null {
  const plain = foldText(message);
  return topicTold(wishesMore.test(plain) ? plain.replace(wishesLess, " ") : message);
}

const BEHIND: Readonly<Record<Locale, RegExp>> = { en: new RegExp(`^(?:${namingWords}):? (.+)$`, "iu") };

/** "about testing": the topic, where the words are nothing but one; null where they are a challenge themselves. */
export function topicBehind(words: string, locale: Locale): string | null {
  return BEHIND[locale].exec(words.replace(/[?!.]+$/, "").trim())?.[1]?.trim() ?? null;
}
