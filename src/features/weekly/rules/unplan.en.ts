/** How people take a plan back in English. */
import { shortWish, type Wording } from "#src/language/intent.ts";

const BEFORE = String.raw`(?:(?:no|ok|okay|hey|hi|wait|sorry|oh|oops|actually|so|but|and|please|pls)[,.]? )*(?:(?:can|could|will) (?:you|we|i) |let'?s |i(?:'d| would)? (?:want|like) (?:you )?to |i want |i have to |i need to )?(?:please )?(?:just )?`;
const PLAN = String.raw`(?:the|my|this|that|any) (?:whole |current )?(?:plan|planning)`;
const BEHIND = String.raw`(?: (?:back|again|now|then|please|pls|plz|thanks?|altogether|for (?:it|that|now|today|tomorrow|the (?:challenge|week))|(?:for|on) (?:mon|tues|wednes|thurs|fri|satur|sun)day))*[?!. ]*$`;

export const unplan: Wording = {
  examples: [
    "cancel the plan",
    "please cancel my plan",
    "take the plan back",
    "drop the plan please",
    "delete the plan",
    "can you scrap my plan for thursday",
    "unplan it",
    "i don't want the plan any more",
    "no plan please",
    "the plan is off",
    "forget the plan",
    "call the plan off",
  ],
  nearMisses: [
    "don't cancel the plan",
    "they cancelled the plan for the new office",
    "plan it",
    "change the plan",
    "the plan is fine",
    "cancel the meeting with lena",
    "forget me",
    "what is the plan",
    "the plan is off by two days in the sheet",
  ],
  isSaidByNegation: true,
  read: shortWish(
    new RegExp(
      String.raw`^${BEFORE}(?:(?:cancel|drop|scrap|delete|remove|undo|revoke|clear|bin|kill|forget(?: about)?|take back|call off|get rid of) ${PLAN}|(?:take|call) ${PLAN} (?:back|off)|un-?plan(?: (?:it|this|that))?|${PLAN} (?:is (?:off|cancell?ed|dead)|gone|cancell?ed|deleted|removed)|no (?:more )?plan|i (?:do not|don'?t|dont) want ${PLAN}(?: any ?more)?)${BEHIND}`,
    ),
  ),
};
