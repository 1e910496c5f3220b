/** Which ladders, challenges and areas of the catalogue lead where. */
import type { Way } from "./next-step.ts";

/** The roles that people want to have. */
export const ROLES = [
  "architect",
  "tech-lead",
  "consultant",
  "manager",
  "staff",
  "data",
  "mobile",
  "craft",
  "other",
] as const;
export type Role = (typeof ROLES)[number];

/** Talks that people ask about. */
export const TALKS = ["ask", "give", "refuse", "disagree", "speak", "run", "take", "bring", "other"] as const;
export type Talk = (typeof TALKS)[number];

export const WAY_TO_ROLE: Readonly<Record<Role, Way>> = {
  architect: {
    ladders: ["decide-in-the-open", "one-path-two-teams", "price-of-change", "one-truth-between-systems"],
    areas: ["architecture"],
  },
  "tech-lead": { ladders: ["rules-that-are-kept", "pain-to-decision", "stop-before-it-hurts"], areas: ["leadership"] },
  consultant: { ladders: ["onto-the-call", "need-behind-ticket", "map-solutions"], areas: ["clients"] },
  manager: {
    ladders: ["newcomers-on-their-feet", "give-the-stage-away", "feedback-both-ways", "hand-over-stretch"],
    areas: ["people"],
  },
  staff: {
    ladders: ["between-two-teams", "ten-times-as-large", "judge-a-technology"],
    areas: ["leadership", "architecture"],
  },
  // There is no ladder into another craft: an hour in it, or one of its tickets, says most.
  data: { challenges: ["trade-tickets", "newcomer-in-another-team", "ask-what-to-learn"], areas: ["breadth"] },
  mobile: { challenges: ["trade-tickets", "newcomer-in-another-team", "ask-what-to-learn"], areas: ["breadth"] },
  craft: { challenges: ["trade-tickets", "newcomer-in-another-team", "ask-what-to-learn"], areas: ["breadth"] },
  other: { ladders: ["network-that-answers", "seen-for-what-changed"], areas: ["people", "breadth"] },
};

export const WAY_TO_PROMOTION: Way = { ladders: ["seen-for-what-changed"], areas: ["leadership"] };
export const WAY_OUT: Way = {
  challenges: [
    "answer-products-guess",
    "trade-tickets",
    "ticket-in-feared-part",
    "newcomer-in-another-team",
    "ask-what-to-learn",
  ],
  areas: ["breadth", "collaboration"],
};
export const WAY_OF_LEARNING: Way = {
  challenges: ["ship-by-hand"],
  ladders: ["course-to-rule", "judge-a-technology"],
  areas: ["breadth"],
};

/** One for each scope, from 1 to 4, as far as the catalogue has a deed that practises just that. */
export const WAY_TO_TALK: Readonly<Record<Talk, Way>> = {
  ask: { challenges: ["ask-one-feedback", "feedback-you-avoid", "hard-to-work-with", "ask-who-holds-back"] },
  give: { challenges: ["say-it-to-the-person"], ladders: ["feedback-both-ways"] },
  refuse: { challenges: ["offer-half-this-week", "answer-old-promises", "stop-shared-burden"] },
  disagree: {
    challenges: ["one-why-question", "listen-until-exactly", "take-doubt-to-decider", "end-old-grudge"],
  },
  speak: {
    challenges: ["run-one-meeting", "date-for-stuck-question", "take-doubt-to-decider", "carry-news-upstairs"],
  },
  run: { challenges: ["run-one-meeting", "failed-in-a-year", "stop-shared-burden"] },
  take: { challenges: ["ask-one-feedback", "ask-for-the-doubt", "hard-to-work-with", "ask-who-holds-back"] },
  bring: {
    challenges: ["repeat-own-mistake", "tell-the-worst-early", "try-riskiest-part-first", "carry-news-upstairs"],
  },
  other: {},
};
