/** Holds the wording of the challenges that come with the bot against docs/challenges.md, as far as rules can. */
import type { Challenge } from "#src/kernel/challenge.ts";
import { DEFAULT_LOCALE, type Locale } from "#src/kernel/locale.ts";
import type { Form } from "#src/kernel/vocabulary.ts";
import { wordingEn } from "./wording.en.ts";

/** What tells good from bad wording in one language. */
export interface WordingRules {
  /** How a result may name its form; the beginnings of words, in small letters. */
  readonly formWords: Readonly<Record<Form, readonly string[]>>;
  /** Words with which an ask does not begin: it begins with the verb of what is done. */
  readonly notVerbs: ReadonlySet<string>;
  /** More people than one week has room for. */
  readonly severalPeople: RegExp;
  readonly syllables: (word: string) => number;
}

type Bounds = readonly [min: number, max: number];

/** Words. */
const ASK_WORDS: Bounds = [18, 45];
const RESULT_WORDS: Bounds = [5, 22];
const TINY_WORDS: Bounds = [10, 35];
const BIGGER_WORDS: Bounds = [10, 45];
const MAX_SENTENCES = 2;
/** Flesch's reading ease, over ask, result and why together: 60 is plain English, 50 a serious newspaper. */
const LEAST_EASE = 50;

const RULES: Readonly<Record<Locale, WordingRules>> = { en: wordingEn };

/** Everything in a challenge's wording that a reader would stumble over, as sentences; none when it is in order. */
export function wordingFaults(challenge: Challenge, locale: Locale = DEFAULT_LOCALE): string[] {
  const rules = RULES[locale];
  const { task, result, why, tiny, bigger, form, place, needs, kind } = challenge;
  const faults = [
    ...lengthFault("Ask", task, ASK_WORDS),
    ...lengthFault("Result", result, RESULT_WORDS),
    ...(tiny === null ? [] : lengthFault("Tiny", tiny, TINY_WORDS)),
    ...(bigger === null ? [] : lengthFault("Bigger", bigger.task, BIGGER_WORDS)),
  ];
  for (const [name, text] of [
    ["Ask", task],
    ["Tiny", tiny],
    ["Bigger", bigger?.task ?? null],
  ] as const) {
    const first = wordsIn(text ?? "")[0]?.toLowerCase();
    if (first !== undefined && rules.notVerbs.has(first))
      faults.push(`${name} begins with "${first}", not with its verb`);
  }
  if (sentencesIn(task) > MAX_SENTENCES) faults.push(`Ask has more than ${MAX_SENTENCES} sentences`);
  if (form === null) faults.push("form is missing");
  else if (!names(rules.formWords[form], result)) faults.push(`Result does not name its form, "${form}"`);
  if (place === null) faults.push("place is missing");
  if (needs.host === "none" && kind !== "talk" && rules.severalPeople.test(task))
    faults.push("Ask takes several people, and needs nobody");
  const ease = readingEase([task, result, why].join(" "), rules);
  if (ease < LEAST_EASE) faults.push(`it is hard to read (${ease.toFixed(0)}, at least ${LEAST_EASE})`);
  return faults;
}

/** How easily an English text is read, by Flesch: the more the easier; short sentences of short words have 80 and more. */
export function readingEase(text: string, { syllables }: WordingRules = RULES[DEFAULT_LOCALE]): number {
  const words = wordsIn(text);
  if (words.length === 0) return 100;
  const all = words.reduce((sum, word) => sum + syllables(word), 0);
  return 206.835 - 1.015 * (words.length / sentencesIn(text)) - 84.6 * (all / words.length);
}

function lengthFault(name: string, text: string, [min, max]: Bounds): string[] {
  const count = wordsIn(text).length;
  return count < min || count > max ? [`${name} has ${count} words, not ${min} to ${max}`] : [];
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? [];
}

function sentencesIn(text: string): number {
  return Math.max(1, text.match(/[.?:](?=\s|$)/g)?.length ?? 1);
}

function names(beginnings: readonly string[], text: string): boolean {
  const small = text.toLowerCase();
  return beginnings.some((beginning) => new RegExp(`\\b${beginning}`).test(small));
}
