/** What is heavy in a message, and what it says beside that: somebody who wishes something is heard in both. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import { GRIEF, withoutNames } from "./grief.en.ts";
import * as english from "./hardship.en.ts";
import { lossIn } from "./news.ts";

/**
 * loss: somebody died. illness: somebody near them is badly ill. own-illness: they are ill themselves. worry: they fear for somebody
 * near them. parted: they part, or were left. let-go: they lost their work. unwell: somebody near them has what passes. laughter: words
 * of death, and nothing heavy.
 */
export type HardshipKind = "loss" | "illness" | "own-illness" | "worry" | "parted" | "let-go" | "unwell" | "laughter";

/** What somebody tells of their life. */
export interface Hardship {
  readonly kind: HardshipKind;
  /** What the message says beside it, in lower case; empty where that is all, and the whole where the two cannot be told apart. */
  readonly rest: string;
}

interface Words {
  /** The first that is told is the one that is answered. */
  readonly patterns: readonly (readonly [HardshipKind, RegExp])[];
  readonly trigger: RegExp;
  readonly laughedAt: RegExp;
  readonly withoutNames: (text: string) => string;
  readonly misses: RegExp;
  readonly between: RegExp;
  readonly leadsTo: RegExp;
  readonly tail: RegExp;
  readonly leadsFrom: RegExp;
  readonly ofSomebody: RegExp;
}

const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    patterns: [
      ["loss", GRIEF],
      ["illness", english.ILLNESS_NEAR],
      ["own-illness", english.ILLNESS_OWN],
      ["worry", english.WORRY],
      ["parted", english.PARTED],
      ["let-go", english.LET_GO],
      ["unwell", english.UNWELL_NEAR],
      ["laughter", english.LAUGHTER],
    ],
    trigger: english.TRIGGER,
    laughedAt: english.LAUGHED_AT,
    withoutNames,
    misses: english.MISSES,
    between: english.BETWEEN,
    leadsTo: english.LEADS_TO,
    tail: english.TAIL,
    leadsFrom: english.LEADS_FROM,
    ofSomebody: english.OF_SOMEBODY,
  },
};

/** Longer texts are stories. */
export const LONGEST_HARDSHIP = 600;

/** What is heavy in a message; null where nothing of the kind is told. */
export function hardshipIn(text: string, locale: Locale): Hardship | null {
  if (text.length > LONGEST_HARDSHIP) return null;
  const words = WORDS[locale];
  const folded = foldText(words.withoutNames(text));
  if (!words.trigger.test(folded)) return null;
  const isTold = ([kind, pattern]: Words["patterns"][number]): boolean => {
    if (kind === "loss") return lossIn(text, locale) !== null;
    return pattern.test(folded) && !(kind === "laughter" && words.laughedAt.test(folded));
  };
  const kind = words.patterns.find(isTold)?.[0];
  return kind === undefined ? null : { kind, rest: withoutHardship(folded, words) };
}

/** Whether a message that tells of an illness names who is ill. */
export function namesWhoIsIll(text: string, locale: Locale): boolean {
  return WORDS[locale].ofSomebody.test(foldText(text));
}

/** The message without all that is heavy in it; signs between its parts stay. */
function withoutHardship(folded: string, words: Words): string {
  const pieces = folded.split(words.between);
  const left = pieces.map((piece, at) => (at % 2 === 0 ? withoutIt(piece, words) : piece));
  return left
    .filter((_, at) => (at % 2 === 0 ? left[at] !== "" : left[at - 1] !== ""))
    .join("")
    .replace(/^[\s,.!?;–—-]+|[\s,;–—-]+$/g, "");
}

function withoutIt(piece: string, { patterns, misses, leadsTo, tail, leadsFrom }: Words): string {
  return patterns
    .reduce(
      (left, [, pattern]) => {
        const found = pattern.exec(left);
        if (!found) return left;
        const before = left.slice(0, found.index).replace(leadsTo, "");
        const after = left
          .slice(found.index + found[0].length)
          .replace(tail, "")
          .replace(leadsFrom, "");
        return `${before} ${after}`.trim();
      },
      piece.replace(misses, ""),
    )
    .trim();
}
