/** Whether a question goes on with what somebody just told of themselves, rather than with the challenge that is open. Pure. */
import { newsIn } from "#src/features/reflections/rules/news.ts";
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import { isDistress } from "./distress.ts";
import * as english from "./follow-up.en.ts";
import { harmBetween } from "./harm.ts";
import { outsideOf } from "./harm-outside.ts";
import { MATTERS, matterOf } from "./matter-of.ts";
import { situationOf, WORK_SITUATIONS, type WorkSituation } from "./work-situation.ts";

/**
 * do: what to do now. say: in which words. tell: whether to tell somebody. apologise: whether to say sorry. again: what if it goes on. fault:
 * whether it is their own. unsure: they do not trust themselves with it. worry: what if it goes wrong. passed: somebody else got it. another:
 * somebody else in the place of a mentor. confront: whether to say it to whoever harms them. found-out: what if those hear of it.
 */
export type FollowUp =
  | "do"
  | "say"
  | "tell"
  | "apologise"
  | "again"
  | "fault"
  | "unsure"
  | "worry"
  | "passed"
  | "another"
  | "confront"
  | "found-out";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
const LONGEST = 120;

/** What is asked about a matter that was told before; null for all that asks nothing of the kind. */
export function followUpIn(text: string, matter: Matter, locale: Locale): FollowUp | null {
  const folded = foldText(text);
  if (folded.length > LONGEST) return null;
  const { ANOTHER, BEGINNING, FOLLOW_UPS, NO_REASON, OF_HARM, OF_IT, ONLY_ONE, TO_ANOTHER, UNSURE, WHAT_IF } =
    WORDS[locale];
  const ofHarm = matter === HARM ? OF_HARM.find(([, pattern]) => pattern.test(folded)) : undefined;
  if (ofHarm) return ofHarm[0];
  const asked = FOLLOW_UPS.find(([, pattern]) => pattern.test(folded));
  if (asked) {
    // Whoever is glad and asks "what now?" wants the next thing.
    const isOfElse = matter === "praised" ? !OF_IT.test(folded) : WITH_CHALLENGE.has(matter) && BEGINNING.test(folded);
    return isOfElse ? null : asked[0];
  }
  if ((matter === "envy" || matter === "turned-down") && TO_ANOTHER.test(folded)) return "passed";
  // "He's the only one who knows the billing", of whoever leaves.
  if (matter === "colleague-leaves" && ONLY_ONE.test(folded)) return "do";
  if (NO_REASON.test(folded) && (matter === "envy" || matter === "turned-down")) return "say";
  if (matter === "mentor-busy" && ANOTHER.test(folded)) return "another";
  if (matter === "dare") return WHAT_IF.test(folded) ? "worry" : null;
  if (!isSituation(matter)) return null;
  return UNSURE.test(folded) ? "unsure" : WHAT_IF.test(folded) ? "worry" : null;
}

/** Their answers offer a challenge: how that begins is asked of it. */
const WITH_CHALLENGE: ReadonlySet<Matter> = new Set<Matter>(["stuck", "bored"]);

const isSituation = (matter: Matter): boolean => WORK_SITUATIONS.some((one) => one === matter);

/** What nobody has to put up with: whoever did it is not the one to speak with. */
export const HARM = "harm";

/** What answers are remembered as from which people go on. */
const ACTS = [
  HARM,
  "credit",
  "hurt",
  "conflict",
  "manager-trouble",
  "doubt",
  "envy",
  "guilt",
  "feelings",
  "dare",
  "quitting",
  "bored",
  "stuck",
  "praised",
  "no-answer",
  "told-hard",
] as const;
export type Matter = (typeof ACTS)[number] | WorkSituation;

/**
 * What the answer to an act is remembered as: a quarrel is one thing, harm another; and a light sigh leaves the matter as it was.
 * @param before what the answer before was remembered as, where it is fresh.
 */
export function rememberedAs(
  act: string,
  { text, before, locale }: { readonly text: string; readonly before: string | null; readonly locale: Locale },
): string {
  const isSigh = act === "feelings" && matterBefore(before) !== null && !isDistress(text, { isGrave: false, locale });
  if (isSigh && before !== null) return before;
  if (!OF_PEOPLE.has(act)) return act;
  const { conflictMatters, managerMatters } = MATTERS[locale];
  // What is to be gone before somebody sees it is not spoken of again.
  if (outsideOf(text, locale) === "seen") return SEEN;
  if (matterOf(text, conflictMatters) !== null || harmBetween(text, locale) !== null) return HARM;
  if (matterOf(text, managerMatters) !== null) return "credit";
  return newsIn(text, locale) === "hurt" ? "hurt" : act;
}
const SEEN = "seen-at-home";
const OF_PEOPLE: ReadonlySet<string> = new Set(["conflict", "manager-trouble"]);

/** What the last answer was about, where a question may go on from it. */
export function matterBefore(act: string | null): Matter | null {
  // "My mentor never answers" is read by its own act.
  if (act === "mentor-question") return "mentor-busy";
  return situationOf(act) ?? ACTS.find((one) => one === act) ?? null;
}
