/** How English speakers say that something is on after all, and nothing else but when: after folding, without decoration. */

const TURN = String.raw`(?:actually|wait|hold on|hang on|scratch that|sorry|oh|oops|ok|okay|hey|hm+|no|so|well|but|and|good news|turns out|on second thoughts?|(?:i )?changed my mind|j ?k|(?:i'?m |i was )?(?:just )?(?:kidding|joking))[,.:!]* `;
const ON_AGAIN = String.raw`(?:it'?s |its |it is |that'?s |i'?m |im |i am |we'?re |we are )?back on(?: again)?|(?:it'?s|its|it is|that'?s) on(?: again| after all)|(?:i'?m|im|i am) (?:back in|in(?: again| after all))|(?:i'?ll|i will|let'?s|i can|i could|i want to|i'?d like to) (?:still )?(?:do|make|try|manage|keep) (?:it|this|that)(?: after all| again)?|(?:i )?(?:just )?(?:found|got|have|made|do have|freed up) (?:the |some |a bit of |a little )?time(?: (?:for it|after all|again|now))*|i can(?: after all)?|i'?m free(?: after all| again)?|not after all|after all(?: yes| i can)?|(?:keep|leave) (?:it|that) in`;
/** Somebody turns round: with one of these before it, any of those words says so; without one, "after all" or "back" has to. */
export const TURNED = new RegExp(`^(?:${TURN})+(?:${ON_AGAIN})(?![\\p{L}\\p{N}'])(.*)$`, "u");
export const ON_AFTER_ALL = new RegExp(
  `^(?:${ON_AGAIN})(?:(?<=\\b(?:back on|back in|after all|again))|(?<=\\bfound (?:the |some )?time))(?![\\p{L}\\p{N}'])(.*)$`,
  "u",
);
/** The turn alone, where something was just called off. */
export const TURN_ALONE =
  /^(?:(?:no|oh|sorry|wait)[,.]? )?(?:j ?k|just kidding|(?:i'?m |i was )?(?:just )?(?:kidding|joking)|not after all|on second thoughts?,? (?:no|yes|i can)|(?:i )?changed my mind)[.!, ]*(?:lol|haha|:\))?[.! ]*$/;
/** Between those words and a time. */
export const JOINT = /^[\s,.;:!–-]+|^(?:and|so|then|but)\b[\s,]*|[\s,.;:!–-]+$/g;
/** The time that was planned before. */
export const SAME_TIME =
  /^(?:(?:at |for )?(?:the )?same (?:time|day|hour|plan|slot)(?: and (?:time|hour))?(?: as (?:before|planned|it was))?|as (?:planned|it was|before)|like before)?(?:[, ]*(?:then|please|pls|plz|thanks?|thx|lol|haha))*[.! ]*$/;
