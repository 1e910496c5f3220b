/** What hosts say in English of an offer beside its time: how often it comes, and how many may come along. */
import type { Repetition } from "./seat.ts";

const DAY = "(?:mon|tues|wednes|thurs|fri)days?";
const OFTEN: readonly (readonly [Repetition, RegExp])[] = [
  [
    "fortnightly",
    new RegExp(
      `\\b(?:(?:every|each) (?:two weeks|2 weeks|(?:second|other) (?:week|${DAY}))|fortnightly|bi-?weekly)\\b`,
    ),
  ],
  [
    "monthly",
    new RegExp(
      `\\b(?:(?:every|each) month|monthly|once a month|(?:first|last) ${DAY} (?:of|in) (?:the|each|every) month)\\b`,
    ),
  ],
  ["weekly", new RegExp(`\\b(?:(?:every|each) (?:week|${DAY})|weekly|once a week)\\b`)],
];

/** How often it comes; null where nothing is said of that. */
export function oftenSaid(words: string): Repetition | null {
  return OFTEN.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

const NUMBERS = ["two", "three", "four", "five", "six"];
const PEOPLE = new RegExp(
  `\\b(?:up to )?([2-9]|${NUMBERS.join("|")}) (?:people|persons|colleagues|developers|devs|guests|others|of you|seats|places|chairs)\\b`,
);

/** How many may come along, where it is more than one; null where nothing is said of that. */
export function placesSaid(words: string): number | null {
  const said = PEOPLE.exec(words)?.[1];
  if (said === undefined) return null;
  const at = NUMBERS.indexOf(said);
  return at < 0 ? Number(said) : at + 2;
}
