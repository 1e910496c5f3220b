/** What people say in English of how big a challenge is to be. */
import { shortWish, type Wording } from "#src/language/intent.ts";
import { endsWish } from "#src/language/wish-end.en.ts";

/** "Too long for me" is about the challenge, "too long for a varchar" about something else. */
const endsSize = (rest: string): boolean =>
  endsWish(rest) && !/^\s*for (?!me\b|us\b|now\b|today\b|this\b|my\b)/.test(rest);

export const smaller: Wording = {
  examples: [
    "too big",
    "this is too big",
    "That is too much this week",
    "something smaller please",
    "make it smaller",
    "a smaller one",
    "less of it, please",
    "too long for me",
    "smaller",
    "even smaller please",
  ],
  nearMisses: [
    "the table got too big, so we split it",
    "I made the image smaller",
    "it was too much for the server",
    "too much, all of it",
    "it's too much, everything",
    "don't make it smaller",
    "too long a meeting to keep it in mind",
    "too long for a varchar",
  ],
  read: shortWish(
    /^(this is |that'?s |that is |it'?s |it is )?(too (big|much|long)|(something|a bit|a little|make it|make this|can it be|have you something|a) smaller( ones?)?|less of (it|this)|((even|much|a bit|a little|still) )?smaller( ones?)?(?= ?(?:from (?:now|here) on )?(please|pls|plz|thanks?)?[.!?]*$))(?![\w'])(?!,? (?:all of (?:it|this|that)|everything|at once))/,
    endsSize,
  ),
};

export const bigger: Wording = {
  examples: [
    "too small",
    "something bigger",
    "make it bigger",
    "a bigger one please",
    "more of it please",
    "this is too small for me",
    "bigger",
    "the whole one",
    "can i have the big one back",
    "something bigger, all of it",
  ],
  nearMisses: [
    "the font is too small on phones",
    "a bigger picture of the system",
    "the whole team one floor up",
    "is the whole one done",
    "don't make it bigger",
    "the bigger fish",
    "too little sleep",
  ],
  read: shortWish(
    /^(this is |that'?s |that is |it'?s |it is )?((?:(?:ok|okay|no|actually|hm+|sorry)[,.]? )*(?:(?:can|could|may) i (?:have|get)|give me|i(?:'d)? (?:want|take|like)|back to|let me have|bring back)? ?(?:the|my) (?:whole|full|big|normal|usual|original) (?:one|thing|size|challenge)(?: back| again| instead| after all)*(?= ?(?:please|pls|plz|thanks?)?[.!?]*$)|too (small|little|short)|(something|a bit|a little|make it|make this|can it be|have you something) bigger|(?:a )?bigger ones?|more of (it|this)|((even|much|a bit|a little|still) )?bigger(?= ?(please|pls|plz|thanks?)?[.!?]*$))(?![\w'])/,
    endsSize,
  ),
};

/** Of what `bigger` reads: the usual size is meant, also where it is the smaller one. */
export const usualSize = /\b(?:whole|full|normal|usual|original)\b/i;

/** A size that is asked for from now on, and not for this one alone. */
export const lastingSize =
  /\b(?:from (?:now|here) on|always|in general|generally|by default|every (?:time|week)|each time|in (?:the )?future|(?:smaller|bigger|shorter|longer|small|big|short) (?:ones|challenges|nudges|tasks)|(?:for|in) the (?:next|coming) (?:few |\w+ )?(?:weeks|months))\b/i;
