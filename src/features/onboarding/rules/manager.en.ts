/** How people ask in English whom they named as their manager, and say whom they want to name. */
import { shortWish, type Wording } from "#src/language/intent.ts";

export const myManager: Wording = {
  examples: [
    "who is my manager",
    "Who's my manager here?",
    "and who is my boss",
    "do you know who my manager is?",
    "did I name a manager?",
  ],
  nearMisses: [
    "who is my manager talking to",
    "my manager is never there",
    "who can I talk to about my manager",
    "what does my manager see",
    "who is my mentor",
  ],
  read: shortWish(
    /^(?:(?:hi|hey|and|so|but|sorry),? )*(?:who(?:'s| is|s) my (?:manager|boss)(?: here| then| now| for you)?|do you know (?:who )?my (?:manager|boss)(?: is)?|(?:did|have) i (?:name|named|set) (?:a|my) manager)[?!. ]*$/,
  ),
};

export const nameManager: Wording = {
  examples: [
    "I want Grace as my manager",
    "set Grace as my manager please",
    "I'd like to have @Grace Obi as my manager",
    "make Omar my manager",
    "change my manager to Grace",
    "how do I name my manager?",
  ],
  nearMisses: [
    "I want to be a manager",
    "I want Grace as my mentor",
    "don't set Grace as my manager",
    "my manager wants me as his deputy",
    "as my manager says, less is more",
  ],
  read: shortWish(
    /^(?:(?:hi|hey|please|ok),? )*(?:i(?:'d| would) like (?:to have )?|i want (?:to have )?|set |put |make |can i have |please have )?(?:(?:@?[\p{L}.-]+ ){1,3}(?:as|to be) my manager|change my manager to @?[\p{L}.-]+(?: @?[\p{L}.-]+){0,2}|(?<=make )(?:@?[\p{L}.-]+ ){1,3}my manager|(?:where|how) (?:do|can) i (?:set|name|enter|change) my manager)(?: here| now)?(?: please| pls)?[?!. ]*$/u,
  ),
};
