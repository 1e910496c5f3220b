/** Whether an offer is what somebody wished for, by the words of both. */
import { SEAT_KINDS, type SeatKind } from "#src/kernel/vocabulary.ts";
import type { Seat } from "./seat.ts";
import type { Wish } from "./wish.ts";

/** Words that say nothing of what a wish is about. */
const EMPTY = new Set(
  `a an the any some one our my your their its of on in at to for from with about into by and or how what when where who why which is
are was be do does did they we i you it that this these those there would could can may like love want wish see hear watch sit join
listen learn something anything somebody anybody someone anyone people time session seat seats please more really just maybe`.split(
    /\s+/,
  ),
);
/** Endings that differ between forms of one word stand behind so many letters at least. */
const STEM = 5;

/** @param kindNames kinds as people read them. */
export function fitsWish(
  { kind, topic }: Pick<Wish, "kind" | "topic">,
  seat: Pick<Seat, "kind" | "ownKind" | "topic" | "module">,
  kindNames: Readonly<Record<SeatKind, string>>,
): boolean {
  const words = wordsOf(topic);
  const named = SEAT_KINDS.find((one) => one !== "own" && wordsOf(kindNames[one]).every((word) => has(words, word)));
  const wanted = kind ?? named ?? null;
  if (wanted !== null && wanted !== seat.kind) return false;
  const ofKind = wanted === null ? [] : wordsOf(kindNames[wanted]);
  const subject = words.filter((word) => !has(ofKind, word));
  const offered = wordsOf(`${kindNames[seat.kind]} ${seat.ownKind ?? ""} ${seat.topic} ${seat.module ?? ""}`);
  const met = subject.filter((word) => has(offered, word)).length;
  if (wanted !== null) return subject.length === 0 || met > 0;
  return met > 0 && met * 2 >= subject.length;
}

function wordsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words)].filter((word) => word.length > 1 && !EMPTY.has(word));
}

function has(words: readonly string[], word: string): boolean {
  return words.some((one) => one === word || isFormOf(one, word) || isFormOf(word, one));
}

/** "invoice" and "invoicing", "call" and "calls". */
function isFormOf(one: string, longer: string): boolean {
  const isPlural = longer === `${one}s` || longer === `${one}es`;
  return (
    isPlural ||
    (Math.min(one.length, longer.length) >= STEM && longer.startsWith(one.slice(0, Math.max(STEM, one.length - 3))))
  );
}
