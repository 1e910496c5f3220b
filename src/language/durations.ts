/** How much time somebody speaks of: "in an hour", "half an hour", "20 min". */

import { durationWordsEn } from "./durations.en.ts";
import { foldText } from "./fold.ts";

const HOUR = 60;

const { minute, hour, half, quarter, numbers } = durationWordsEn;
const NUMBER = `(\\d{1,3}(?:[.,]5)?|${Object.keys(numbers).join("|")})`;
const valueOf = (word = ""): number => numbers[word] ?? Number(word.replace(",", "."));
/** What names minutes, and how many by the number in it. */
const SPANS: readonly (readonly [RegExp, (number: string | undefined) => number])[] = [
  [new RegExp(`\\b${quarter}\\b`, "g"), () => HOUR / 4],
  [new RegExp(`\\b${half}\\b`, "g"), () => HOUR / 2],
  [new RegExp(`(?<![\\d:.])\\b${NUMBER}[ -]?(?:${minute})\\b`, "g"), valueOf],
  [
    new RegExp(`(?<!half |quarter of )(?<![\\d:.])\\b${NUMBER}[ -]?(?:${hour})\\b`, "g"),
    (number) => valueOf(number) * HOUR,
  ],
];

/** Minutes that a message names; the last, where it names several. Null where it names none. */
export function minutesTold(message: string): number | null {
  const words = foldText(message);
  if (words === "") return null;
  const found = SPANS.flatMap(([pattern, minutes]) =>
    [...words.matchAll(pattern)].map((match) => [match.index, minutes(match[1])] as const),
  );
  const last = found.toSorted(([a], [b]) => a - b).at(-1)?.[1];
  return last === undefined || last === 0 ? null : last;
}
