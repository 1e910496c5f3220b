/** "Don't send me stuff about sales ever": less of a topic from now on, in English. */
import { shortWish, type Wording } from "#src/language/intent.ts";

const FRONT = "^(?:(?:please|pls|ok|hey|hi|sorry|and|but|can you|could you|just|also|maybe|then),? )*";
const THINGS = "(?:stuff|things?|challenges?|ones|tasks?)";
const NOT = "(?:do not|don'?t|dont)";
/** People and life are no topic. */
const TOPIC =
  "(?:the )?(?!(?:life|me|myself|him|her|them|men|women|people|my|our|this|that|it|everything|anything|anyone|anybody|work|you|your)\\b)[\\p{L}-]+(?: (?!until\\b|till\\b|in\\b|at\\b|for\\b|before\\b|today\\b|this\\b|to\\b)[\\p{L}-]+){0,2}?";
const END = "(?:,? (?:ever|again|any ?more|please|pls|thanks|from now on))*$";
/** "No more challenges about testing". */
const OF_THINGS = shortWish(
  new RegExp(
    `${FRONT}(?:(?:${NOT}|never|stop|quit) (?:ever )?(?:send(?:ing)?|giv(?:e|ing)|bring(?:ing)?|show(?:ing)?|offer(?:ing)?) me (?:any )?(?:more )?(?:${THINGS}|anything|something)|(?:no more|fewer|less) ${THINGS}|i ${NOT} want (?:any )?(?:more )?(?:${THINGS}|anything)) (?:about|on|with|around) ${TOPIC}${END}`,
    "u",
  ),
);
/** "Less about sales", "not so much sales stuff", "i want less of the sales topics". */
const LESS =
  "(?:(?:a (?:bit|little) )?less|fewer|not (?:so|that|as) (?:much|many)|not (?:always|only|again)|no more|nothing more)";
const OF_OURS = "(?:stuff|things?|challenges?|ones|tasks?|topics?|themes?|nudges?)";
const OF_TOPIC = shortWish(
  new RegExp(
    `${FRONT}(?:(?:i(?:'d| would)? (?:like|want|prefer)|give me|send me|bring me|make it|can i have|let'?s have|rather) )?${LESS} (?:(?:${OF_OURS} )?(?:about|on|around|of) (?!(?:these|those|us|yours|a|an)\\b)${TOPIC}|(?!(?:of|about|on)\\b)[\\p{L}-]+(?: [\\p{L}-]+)? ${OF_OURS})${END}`,
    "u",
  ),
);

/** "No sales topics please", "not interested in sales topics". */
const NO_TOPIC = shortWish(
  new RegExp(
    `${FRONT}(?:(?:i(?:'m| am) )?(?:really |just )?(?:not (?:so |very |that |at all )?interested in|not into|no interest in)|no|without|avoid) (?!(?:more|new|other|such|these|those|that|this|your|of)\\b)[\\p{L}-]+(?: [\\p{L}-]+)? (?:stuff|challenges|tasks|topics|themes|nudges)(?: for me)?${END}`,
    "u",
  ),
);

export const lessOf: Wording = {
  isWhole: true,
  isSaidByNegation: true,
  examples: [
    "dont send me stuff about sales ever",
    "don't send me anything about sales again",
    "please never give me challenges with clients",
    "no more challenges about testing please",
    "stop sending me things about architecture",
    "fewer challenges about clients",
    "i don't want any more tasks about sales",
    "less about sales pls",
    "not so much about sales please",
    "i want less of the sales topics",
    "fewer sales things",
    "a bit less sales stuff, please",
    "Not interested in sales topics",
    "no sales topics please",
    "i'm not so interested in marketing challenges",
  ],
  nearMisses: [
    "don't send me messages",
    "don't send this to sales",
    "no more challenges",
    "no more challenges about testing until monday",
    "send me stuff about sales",
    "i don't want to talk about sales",
    "stop sending mails about the outage to everybody",
    "nothing about me should remain",
    "no more topics",
    "no new challenges please",
    "not interested in your challenges",
    "not interested in sales",
    "no sales topics until monday",
    "nothing on my plate",
    "nothing with my boss pls",
    "i don't want anything with life",
    "i don't want any more things with my boss",
    "i don't want anything with him ever again",
    "don't send me stuff about sales?",
    "less about me",
    "less of that",
    "no more about it",
    "no more sales please",
    "less talk, more code",
  ],
  read: (said) => OF_THINGS(said) ?? OF_TOPIC(said) ?? NO_TOPIC(said),
};
