/** Where what somebody told is to be kept, said in answer to the offer: "keep it in my log", "yes, it came of the challenge". Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import { bareWords } from "#src/language/typing.ts";
import { keepsElsewhere } from "./held-offers.ts";
import type { Offer } from "./talk.ts";
import * as english from "./where-kept.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** Longer messages say more than that. */
const MOST_CHARACTERS = 120;

/** Where it is to be kept: in the log, as what came of the challenge that was offered, or in the form that waits for it. */
export interface WhereKept {
  /** Null where no place is said. */
  readonly place: "log" | "challenge" | "there" | null;
  /** What they say that it came of, folded; null where they name nothing. */
  readonly of: string | null;
  /** They say that it is to be kept; else only where it came from. */
  readonly isYes: boolean;
}

/** Null for whatever says anything else: each clause has to be of that. */
export function whereKeptIn(text: string, locale: Locale): WhereKept | null {
  if (text.length > MOST_CHARACTERS) return null;
  const { AROUND, CLAUSES, CLAUSE_END } = WORDS[locale];
  const clauses = foldText(bareWords(text))
    .split(CLAUSE_END)
    .map((one) => one.trim().replace(AROUND, "").replace(AROUND, "").trim())
    .filter((one) => one !== "");
  const found = clauses.map((one) => {
    const kind = CLAUSES.find(({ pattern }) => pattern.test(one));
    return kind && { ...kind, named: kind.pattern.exec(one)?.[1]?.trim() ?? null };
  });
  const known = found.filter((one) => one !== undefined);
  if (known.length === 0 || known.length < clauses.length) return null;
  const place = known.find((one) => one.place !== null && one.place !== "named")?.place ?? null;
  const of = known.find((one) => one.named !== null)?.named ?? null;
  const isKept = known.some(({ says }) => says === "kept");
  // A bare yes says nothing of it.
  if (!isKept && place === null && of === null) return null;
  return {
    place: place === "named" ? null : place,
    of,
    isYes: isKept || known.some(({ says }) => says === "agreed") || place !== null,
  };
}

/** Whether it names the log, whatever else it says. */
export function namesTheLog(text: string, locale: Locale): boolean {
  return WORDS[locale].IN_THE_LOG.test(foldText(bareWords(text)));
}

/** The offer whose button stands in the message, word for word; null where none does. */
export function offerCalled(text: string, offers: readonly Offer[], locale: Locale): Offer | null {
  const { AROUND } = WORDS[locale];
  const plain = (words: string): string =>
    foldText(bareWords(words))
      .replace(/[.!,]+$/, "")
      .replace(AROUND, "")
      .trim();
  const said = plain(text);
  return offers.find(({ label }) => label !== undefined && plain(label) === said) ?? null;
}

/** What a button that keeps words refers to stands last in its value. */
const REFERENCE = /(?:^|\|)(message .+)$/;

/** Which of the offers is meant by a place; null where nothing like that is offered. */
export function offerAt(offers: readonly Offer[], place: WhereKept["place"]): Offer | null {
  const first = offers.find(({ main }) => main) ?? offers[0] ?? null;
  if (place === null || first === null) return first;
  if (place === "challenge") return offers.find(({ action }) => action === "chat.reflect") ?? null;
  if (place === "there") return offers.find(keepsElsewhere) ?? first;
  const reference = REFERENCE.exec(first.value)?.[1];
  const inLog = reference === undefined ? null : { action: "chat.log", value: reference };
  // The log is always there, whatever else was offered.
  return offers.find(({ action }) => action === "chat.log") ?? inLog;
}
