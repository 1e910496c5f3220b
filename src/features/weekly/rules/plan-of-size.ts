/** What a plan says that is made of a challenge and not of somebody's own words: it goes with the size that was chosen. Pure. */
import { atSize, type Challenge, sizesOf } from "#src/kernel/challenge.ts";
import type { Locale } from "#src/kernel/locale.ts";
import type { Plan } from "#src/kernel/member.ts";
import type { Size } from "#src/kernel/vocabulary.ts";
import { asTheyWroteIt, inFirstPerson } from "./first-person.en.ts";

const WORDS: Readonly<
  Record<Locale, { readonly firstPerson: (title: string) => string; readonly asWritten: (words: string) => string }>
> = { en: { firstPerson: inFirstPerson, asWritten: asTheyWroteIt } };

/**
 * What somebody is going to do, behind "I will": the title as they say it, or the whole of a first bite, which is one sentence; what a
 * colleague put into their own words stays as it was written.
 */
export function willOf(
  {
    title,
    task,
    resized,
    assumed,
  }: Pick<Challenge, "title" | "task" | "assumed"> & {
    readonly resized?: Challenge["resized"] | undefined;
  },
  locale: Locale,
): string {
  if (assumed) return WORDS[locale].asWritten(title);
  const words = resized === "tiny" ? task.replace(/(?<!\.)\.$/, "") : title;
  return WORDS[locale].firstPerson(asPartOfSentence(words));
}

/** Titles begin with a verb: "Ask sales how they pitch" goes on as "ask sales ..."; "API" stays as it is. */
function asPartOfSentence(title: string): string {
  return /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

/**
 * The plan as it is once another size was chosen; null where it stays as it is, as the words of it are the person's own.
 * @param offered the challenge in its usual size.
 */
export function planAtSize(
  plan: Plan,
  offered: Challenge,
  { size, locale, now }: { readonly size: Size; readonly locale: Locale; readonly now: Date },
): Plan | null {
  const wills = [
    ...offered.cues.map(({ will }) => will),
    ...sizesOf(offered).map((one) => willOf(atSize(offered, one), locale)),
  ];
  const will = willOf(atSize(offered, size), locale);
  if (plan.will === will || !wills.includes(plan.will)) return null;
  return { ...plan, will, revision: plan.revision + 1, changedAt: now };
}
