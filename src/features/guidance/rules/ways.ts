/** Which ladders, challenges and areas of the catalogue lead where. */
import type { Way } from "./next-step.ts";

/** The roles that people want to have. */
export const ROLES = ["architect", "tech-lead", "consultant", "manager", "staff", "other"] as const;
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
  other: { ladders: ["network-that-answers", "seen-for-what-changed"], areas: ["people", "breadth"] },
};

export const WAY_TO_PROMOTION: Way = { ladders: ["seen-for-what-changed"], areas: ["leadership"] };
export const WAY_OUT: Way = {
  challenges: ["trade-chairs", "do-their-job", "swap-stand-ups", "ask-what-to-learn"],
  areas: ["breadth", "collaboration"],
};
export const WAY_OF_LEARNING: Way = { ladders: ["course-to-rule", "judge-a-technology"], areas: ["breadth"] };
export const WAY_TO_CERTIFICATE: Way = { challenges: ["plan-one-certificate"], areas: ["breadth"] };

export const WAY_TO_TALK: Readonly<Record<Talk, Way>> = {
  ask: { challenges: ["ask-one-feedback", "write-their-manual", "ask-who-holds-back"] },
  give: { challenges: ["say-it-to-the-person", "thank-with-specifics"] },
  refuse: { challenges: ["say-no-with-two-offers", "drop-two-begun-things"] },
  disagree: { challenges: ["take-doubt-to-decider", "listen-until-exactly", "swap-sides"] },
  speak: { challenges: ["ask-what-you-nodded-at", "one-why-question"] },
  run: { challenges: ["run-one-meeting", "halve-a-meeting", "speak-last"] },
  take: { challenges: ["ask-one-feedback", "ask-for-the-doubt"] },
  bring: { challenges: ["tell-the-worst-early", "carry-news-upstairs"] },
  other: {},
};
