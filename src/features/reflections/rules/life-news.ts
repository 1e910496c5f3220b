/** What somebody tells of their life in a message, mostly heavy, and what they say beside that: whoever wishes something is heard in both. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import type { HardshipKind, LifeNews, LightKind } from "#src/language/life-news.ts";
import { GRIEF, withoutNames } from "./grief.en.ts";
import * as english from "./hardship.en.ts";
import * as own from "./hardship-own.en.ts";
import { lossIn } from "./news.ts";

interface Words {
  /** The first that is told is the one that is answered; what is light, only where nothing is heavy. */
  readonly heavy: readonly (readonly [HardshipKind, RegExp])[];
  readonly light: readonly (readonly [LightKind, RegExp])[];
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
    heavy: [
      ["loss", GRIEF],
      ["illness", english.ILLNESS_NEAR],
      ["own-illness", english.ILLNESS_OWN],
      ["worry", english.WORRY],
      ["parted", english.PARTED],
      ["let-go", english.LET_GO],
      ["illness", own.ILLNESS_TOO],
      ["own-illness", own.ILLNESS_OWN_TOO],
      ["worry", own.WORRY_TOO],
      ["parted", own.PARTED_TOO],
      ["let-go", own.LET_GO_TOO],
      ["panic", own.PANIC],
      ["addiction", own.ADDICTION],
      ["money", own.MONEY],
      ["colleague", own.COLLEAGUE_UNWELL],
    ],
    light: [
      ["unwell", english.UNWELL_NEAR],
      ["laughter", english.LAUGHTER],
    ],
    trigger: new RegExp(`${english.TRIGGER.source}|${own.TRIGGER_TOO.source}`),
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
export const LONGEST_NEWS = 600;

/** What of their life somebody tells in a message; null where nothing of the kind is told. */
export function lifeNewsIn(text: string, locale: Locale): LifeNews | null {
  if (text.length > LONGEST_NEWS) return null;
  const words = WORDS[locale];
  const folded = foldText(words.withoutNames(text));
  if (!words.trigger.test(folded)) return null;
  const loss = lossIn(text, locale);
  if (loss !== null) return { kind: "loss", loss, rest: withoutNews(folded, words) };
  const isTold = ([kind, pattern]: readonly [LifeNews["kind"], RegExp]): boolean => {
    if (kind === "loss") return false;
    return pattern.test(folded) && !(kind === "laughter" && words.laughedAt.test(folded));
  };
  const kind = (words.heavy.find(isTold) ?? words.light.find(isTold))?.[0];
  return kind === undefined ? null : { kind, rest: withoutNews(folded, words) };
}

/** Whether a message that tells of an illness names who is ill. */
export function namesWhoIsIll(text: string, locale: Locale): boolean {
  return WORDS[locale].ofSomebody.test(foldText(text));
}

/** The message without all of it; signs between its parts stay. */
function withoutNews(folded: string, words: Words): string {
  const pieces = folded.split(words.between);
  const left = pieces.map((piece, at) => (at % 2 === 0 ? withoutIt(piece, words) : piece));
  return left
    .filter((_, at) => (at % 2 === 0 ? left[at] !== "" : left[at - 1] !== ""))
    .join("")
    .replace(/^[\s,.!?;–—-]+|[\s,;–—-]+$/g, "");
}

function withoutIt(piece: string, { heavy, light, misses, leadsTo, tail, leadsFrom }: Words): string {
  return [...heavy, ...light]
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
