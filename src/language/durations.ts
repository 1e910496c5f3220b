/** How much time somebody speaks of: "in an hour", "half an hour", "20 min". */

import { durationWordsEn } from "./durations.en.ts";
import { foldText } from "./fold.ts";

const HOUR = 60;

/** Minutes that a message names; the last, where it names several. Null where it names none. */
export function minutesTold(message: string): number | null {
  const words = foldText(message);
  const { minute, hour, half, quarter, numbers } = durationWordsEn;
  const number = `(\\d{1,3}(?:[.,]5)?|${Object.keys(numbers).join("|")})`;
  const valueOf = (word: string): number => numbers[word] ?? Number(word.replace(",", "."));
  const found = [
    ...[...words.matchAll(new RegExp(`\\b${quarter}\\b`, "g"))].map((match) => [match.index, HOUR / 4] as const),
    ...[...words.matchAll(new RegExp(`\\b${half}\\b`, "g"))].map((match) => [match.index, HOUR / 2] as const),
    ...[...words.matchAll(new RegExp(`(?<![\\d:.])\\b${number}[ -]?(?:${minute})\\b`, "g"))].map(
      (match) => [match.index, valueOf(match[1] ?? "")] as const,
    ),
    ...[...words.matchAll(new RegExp(`(?<!half |quarter of )(?<![\\d:.])\\b${number}[ -]?(?:${hour})\\b`, "g"))].map(
      (match) => [match.index, valueOf(match[1] ?? "") * HOUR] as const,
    ),
  ];
  const last = found.toSorted(([a], [b]) => a - b).at(-1)?.[1];
  return last === undefined || last === 0 ? null : last;
}
