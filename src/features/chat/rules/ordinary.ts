/** What in a message is said on any day, so that the fear that the reader has of it is of what stands beside it alone. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { NO_ACT } from "#src/language/act.ts";
import { IDIOMS } from "#src/language/crisis-harmless.en.ts";
import { foldText } from "#src/language/fold.ts";
import { patternList } from "#src/language/pattern-list.ts";
import type { Guess } from "#src/language/reading/reader.ts";
import { ORDINARY, SECRET_OR_AWAY } from "./ordinary.en.ts";
import { BEFORE_ALL } from "./understand.ts";

const WORDS = {
  en: { ordinary: patternList([...IDIOMS, ...ORDINARY]), secretOrAway: SECRET_OR_AWAY },
} as const satisfies Readonly<Record<Locale, unknown>>;
/** So much is feared of a message that words of being away calm nothing of it, where more stands beside them. */
const FEARED = 0.5;
/** What is longer is a story. */
const LONGEST = 400;
const LETTER = /\p{L}{2}/u;

/**
 * The message without what is said on any day; empty where that is all, null where nothing of it is.
 * @param fear of the whole message. Where it is great, or two such things meet, a secret and an absence stay what they may be.
 */
export function withoutOrdinary(text: string, locale: Locale, fear = 0): string | null {
  if (text.length > LONGEST) return null;
  const { ordinary, secretOrAway } = WORDS[locale];
  const folded = foldText(text);
  const plain = ordinary.replaced(folded, " , ");
  const { rest, count } = withoutEach(plain, secretOrAway);
  if (rest === folded) return null;
  const words = wordsOf(rest);
  const areTwo = count > 1 || plain !== folded;
  const isOpen = rest !== plain && (areTwo || (fear >= FEARED && words !== ""));
  return isOpen ? null : words;
}

/** Whether somebody says that they are away, or that nobody is to know of something. */
export function isSecretOrAway(text: string, locale: Locale): boolean {
  const folded = foldText(text);
  return text.length <= LONGEST && WORDS[locale].secretOrAway.some((pattern) => pattern.test(folded));
}

/** How many of them stand there: the same words count once, whatever else would take them too. */
function withoutEach(text: string, patterns: readonly RegExp[]): { readonly rest: string; readonly count: number } {
  let rest = text;
  let count = 0;
  for (const pattern of patterns) {
    const left = rest.replace(pattern, " , ");
    if (left !== rest) count++;
    rest = left;
  }
  return { rest, count };
}

function wordsOf(rest: string): string {
  const words = rest
    .replace(/(?:\s*,)+\s*/g, ", ")
    .replace(/^[\s,.;:!?-]+|[\s,;:-]+$/g, "")
    .trim();
  return LETTER.test(words) ? words : "";
}

/** The guesses with no more fear than `fear`. */
export function atMostFeared(guesses: readonly Guess[], fear: number): readonly Guess[] {
  const calmed = guesses.map((one) =>
    one.act === BEFORE_ALL ? { ...one, sureness: Math.min(one.sureness, fear) } : one,
  );
  const sorted = calmed.toSorted((one, other) => other.sureness - one.sureness);
  return sorted.length > 0 ? sorted : [{ act: NO_ACT, sureness: 1 }];
}
