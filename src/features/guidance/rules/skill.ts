/** What somebody would like to be better at, and which challenges of the catalogue practise it. Pure. */
import type { Locale } from "#src/kernel/locale.ts";
import { foldText } from "#src/language/fold.ts";
import type { Way } from "./next-step.ts";
import * as english from "./skill.en.ts";

export const SKILL_NAMES = [
  "estimating",
  "presenting",
  "listening",
  "writing",
  "delegating",
  "reviewing",
  "debugging",
  "testing",
  "performance",
  "design",
  "operations",
  "business",
  "convincing",
  "focus",
  "visibility",
  "networking",
  "strategy",
  "initiative",
  "speaking-up",
  "communication",
] as const;
export type Skill = (typeof SKILL_NAMES)[number];

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };
/** What is longer is a story. */
const LONGEST = 160;
const QUOTES = /["“”„«»]|(?<=\s)'|'(?=\s)/g;

/** A wish to be better at something. `skill` is null where we have no answer of its own for it. */
export interface BetterAt {
  readonly skill: Skill | null;
  /** What they name, folded. */
  readonly words: string;
}

/** The wish to be better that a message is; null for all that is no such wish. */
export function betterAt(text: string, locale: Locale): BetterAt | null {
  // What somebody was told is often quoted.
  const folded = foldText(text).replaceAll(QUOTES, "");
  if (folded.length > LONGEST) return null;
  const { PLAINLY_WISHED, POINTING, SKILLS, WISHED } = WORDS[locale];
  const wordsOf = (pattern: RegExp): string | null => pattern.exec(folded)?.groups?.["skill"]?.trim() || null;
  const words = [PLAINLY_WISHED, ...WISHED].map(wordsOf).find((one) => one !== null) ?? null;
  if (words === null) return null;
  const skill = SKILLS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
  if (skill !== null) return { skill, words };
  return wordsOf(PLAINLY_WISHED) === null || POINTING.test(words) ? null : { skill, words };
}

/** What practises each, for the four scopes as far as the catalogue has it. An area stands where all of it practises the skill. */
export const WAY_TO_SKILL: Readonly<Record<Skill, Way>> = {
  estimating: {
    challenges: ["where-estimates-go-wrong", "tell-the-worst-early", "try-riskiest-part-first"],
    ladders: ["number-in-the-offer"],
  },
  presenting: {
    challenges: ["run-one-meeting", "half-built-to-support", "run-cross-team-demo"],
    ladders: ["demo-that-holds"],
  },
  listening: { challenges: ["one-why-question", "listen-until-exactly", "pair-their-way", "ask-who-holds-back"] },
  writing: { challenges: ["end-repeated-question"], ladders: ["give-something-back", "decide-in-the-open"] },
  delegating: {
    challenges: ["teach-to-fetch-number", "away-for-half-a-day", "give-away-decision"],
    ladders: ["hand-over-stretch"],
  },
  reviewing: { challenges: ["try-change-you-review", "pair-their-way"] },
  debugging: { ladders: ["bug-to-the-root", "two-at-once"], areas: ["craft"] },
  testing: {
    challenges: ["watch-your-tester", "break-own-code", "name-the-flakiest-test", "repair-shared-flaky-test"],
  },
  performance: { ladders: ["ten-times-as-large"] },
  design: { ladders: ["price-of-change", "one-path-two-teams", "decide-in-the-open"], areas: ["architecture"] },
  operations: { ladders: ["alert-to-promise", "help-at-night", "deploy-to-rule"], areas: ["operations"] },
  business: { ladders: ["money-behind-work", "why-to-priorities", "clerk-to-standard"], areas: ["business"] },
  convincing: {
    challenges: ["one-why-question", "date-for-stuck-question", "fetch-missing-fact", "sponsor-an-idea"],
    ladders: ["doubt-to-decision"],
  },
  focus: {
    challenges: ["take-off-leads-list", "offer-half-this-week", "finish-retro-action", "stop-shared-burden"],
  },
  visibility: { ladders: ["seen-for-what-changed"], areas: ["leadership"] },
  networking: { ladders: ["network-that-answers", "seen-for-what-changed"] },
  strategy: { ladders: ["why-to-priorities", "brave-ends", "ten-times-as-large"], areas: ["business"] },
  initiative: {
    challenges: ["take-off-leads-list", "date-for-stuck-question", "finish-retro-action", "stop-shared-burden"],
    ladders: ["pain-to-decision"],
  },
  "speaking-up": {
    challenges: ["run-one-meeting", "date-for-stuck-question", "take-doubt-to-decider", "carry-news-upstairs"],
  },
  communication: {
    challenges: ["play-the-system", "half-built-to-support", "answer-old-promises", "align-two-roadmaps"],
    ladders: ["say-it-while-early"],
  },
};
