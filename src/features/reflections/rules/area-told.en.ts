/** Which deeds, as English speakers tell them, are practice of which area: after folding. The first that fits counts. */
import type { Area } from "#src/kernel/vocabulary.ts";

const WHO = String.raw`(?:(?:a|an|the|my|our|one|two|another|new) )?[\p{L}'-]+`;

export const DEEDS: readonly (readonly [Area, RegExp])[] = [
  [
    "people",
    /\b(?:mentor(?:ed|ing)|coach(?:ed|ing)|onboard(?:ed|ing)|(?:a|the|our|new) (?:newcomer|intern|junior|trainee|apprentice|new (?:colleague|joiner|hire))\b.{0,40}\b(?:help|show|taught|explain|walk)|(?:can|does|do|did) (?:it|that) (?:alone|(?:by )?(?:her|him|them)sel(?:f|ves)|on (?:her|his|their) own))\b/u,
  ],
  [
    "people",
    new RegExp(
      String.raw`\b(?:i|we)(?: also| just| finally)? (?:helped|taught|unblocked|walked) (?!myself\b|ourselves\b|out\b|to\b|into\b)${WHO}\b`,
      "u",
    ),
  ],
  [
    "leadership",
    /\b(?:gave|held|did|hosted|moderated|led|ran|organi[sz]ed)(?: \p{L}+){0,4} (?:talk|presentation|workshop|meetup|brown ?bag|retro(?:spective)?|session|tech talk|lightning talk)\b|\bpresented\b/u,
  ],
  ["clients", /\b(?:clients?|customers?)\b/u],
  ["market", /\b(?:sales|marketing|prospects?|buyers?)\b/u],
  [
    "operations",
    /\b(?:incident|outage|on[- ]call|post ?mortem|rollback|pipeline|deploy(?:ed|ment|ing)?|monitoring|alerts?)\b/u,
  ],
  ["craft", /\b(?:refactor(?:ed|ing)?|flaky|unit tests?|code review|fixed (?:a|the|that) (?:\p{L}+ )?bug)\b/u],
];
