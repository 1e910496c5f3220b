/** "Don't send me stuff about sales ever": less of a topic from now on, in English. */
import { shortWish, type Wording } from "#src/language/intent.ts";

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
    "nothing on my plate",
    "nothing with my boss pls",
    "i don't want anything with life",
    "i don't want any more things with my boss",
    "i don't want anything with him ever again",
    "don't send me stuff about sales?",
  ],
  read: shortWish(
    /^(?:(?:please|pls|ok|hey|hi|sorry|and|but|can you|could you|just),? )*(?:(?:do not|don'?t|dont|never|stop|quit) (?:ever )?(?:send(?:ing)?|giv(?:e|ing)|bring(?:ing)?|show(?:ing)?|offer(?:ing)?) me (?:any )?(?:more )?(?:stuff|things?|challenges?|anything|something|ones|tasks?)|(?:no more|fewer|less) (?:stuff|things?|challenges?|ones|tasks?)|i (?:do not|don'?t|dont) want (?:any )?(?:more )?(?:stuff|things?|challenges?|anything|ones|tasks?)) (?:about|on|with|around) (?:the )?(?!(?:life|me|myself|him|her|them|men|women|people|my|our|this|that|it|everything|anything|anyone|anybody|work|you|your)\b)[\p{L}-]+(?: (?!until\b|till\b|in\b|at\b|for\b|before\b|today\b|this\b|to\b)[\p{L}-]+){0,2}?(?:,? (?:ever|again|any ?more|please|pls|thanks|from now on))*$/u,
  ),
};
