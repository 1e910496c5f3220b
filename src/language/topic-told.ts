/** The topic that a message names: "something with frontend", "I don't do sales". */
import { foldText } from "./fold.ts";
import { aroundTopics, namedThings, topicWords } from "./topic-words.en.ts";

export interface ToldTopic {
  /** The words that name it, as they were folded. */
  readonly words: string;
  /** Where it stands in the vocabulary: a topic, or `own` for the person's own project; null where it stands nowhere. */
  readonly topic: string | null;
  /** A tool or thing of the topic, which the catalogue may speak of by its own word. */
  readonly isThing: boolean;
}

const MOST_WORDS = 3;

/** Null where a message names none. */
export function topicTold(message: string): ToldTopic | null {
  const plain = foldText(message).replace(/[,.!?;:()"]+(?=\s|$)/g, " ");
  for (const [isThing, table] of [[true, namedThings] as const, [false, topicWords] as const]) {
    for (const [source, topic] of table) {
      const found = new RegExp(`(?:^|[\\s/])(${source})(?=$|[\\s/-])`).exec(plain)?.[1];
      if (found) return { words: found, topic, isThing };
    }
  }
  const left = plain.split(/\s+/).filter((word) => word.length > 1 && !aroundTopics.has(word) && /\p{L}/u.test(word));
  return left.length === 0 || left.length > MOST_WORDS ? null : { words: left.join(" "), topic: null, isThing: false };
}
