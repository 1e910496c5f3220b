/** Which of the reflections that they share somebody means, when it shall be theirs alone again. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import type { Reflection } from "#src/kernel/member.ts";
import { foldText } from "#src/language/fold.ts";
import * as english from "./unshare.en.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };

type Shared = Pick<Reflection, "id" | "title" | "what" | "surprise" | "insight" | "updatedAt">;

/** So lately somebody may have shared what they call "it". */
const LATELY_MS = 3_600_000;
/** What is shorter names nothing. */
const LEAST_LETTERS = 3;

/**
 * What is meant of the shared ones. one: it is named, or the only one, or was changed or shared in the last hour. which: nothing says
 * which, or all are meant; the last ones first.
 */
export type Meant<S extends Shared> =
  | { readonly kind: "none" }
  | { readonly kind: "one"; readonly one: S; readonly others: number }
  | { readonly kind: "which"; readonly some: readonly S[] };

/** The one that is meant, or those among which it has to be asked. */
export function sharedMeant<S extends Shared>(
  text: string,
  shared: readonly S[],
  { now, locale }: { readonly now: Date; readonly locale: Locale },
): Meant<S> {
  const { ALL } = WORDS[locale];
  const latest = shared.toSorted((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime());
  const [first] = latest;
  if (!first) return { kind: "none" };
  const one = (found: S): Meant<S> => ({ kind: "one", one: found, others: shared.length - 1 });
  if (shared.length === 1) return one(first);
  const said = foldText(text);
  const meant = namedAmong(text, latest, locale);
  if (meant.length > 0) return meant[0] && meant.length === 1 ? one(meant[0]) : { kind: "which", some: meant };
  const isLate = now.getTime() - first.updatedAt.getTime() > LATELY_MS;
  return said === "" || ALL.test(said) || isLate ? { kind: "which", some: latest } : one(first);
}

/** Those that have the most of the words of a message that may name one; none where no word names any. */
export function namedAmong<S extends Omit<Shared, "id" | "updatedAt">>(
  text: string,
  entries: readonly S[],
  locale: Locale,
): readonly S[] {
  const words = (foldText(text).match(/[\p{L}\p{N}'-]+/gu) ?? []).filter(
    (word) => word.length >= LEAST_LETTERS && !WORDS[locale].NO_ENTRY.has(word),
  );
  const scored = entries.map((entry) => ({ entry, score: having(entry, words) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return best === 0 ? [] : scored.filter(({ score }) => score === best).map(({ entry }) => entry);
}

/** How many of these words stand in it. */
function having(
  { title, what, surprise, insight }: Omit<Shared, "id" | "updatedAt">,
  words: readonly string[],
): number {
  const all = foldText([title, what, surprise, insight].join(" "));
  return words.filter((word) => all.includes(word)).length;
}
