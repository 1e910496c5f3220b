/** What a text is about, as words that can be compared. */
import { foldText } from "#src/language/fold.ts";
import { FILLER_WORDS, TOPIC_ENDINGS } from "./topic-words.en.ts";

/** A stem has at least so many letters: shorter ones would make one of what is not. */
const SHORTEST_STEM = 4;

/** The words of texts that say what they are about, without their endings; each once. */
export function topicWords(texts: readonly string[]): ReadonlySet<string> {
  const words = texts.flatMap((text) => foldText(text).split(/[^\p{L}\p{N}+#]+/u));
  return new Set(words.filter((word) => word.length > 1 && !FILLER_WORDS.has(word)).map(stemOf));
}

function stemOf(word: string): string {
  const ending = TOPIC_ENDINGS.find((end) => word.endsWith(end) && word.length - end.length >= SHORTEST_STEM);
  return ending === undefined ? word : word.slice(0, -ending.length);
}
