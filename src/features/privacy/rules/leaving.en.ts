/** How people ask in English what becomes of it all when they leave: Growth Companion, the company, or a seat. */
import { shortWish, type Wording } from "#src/language/intent.ts";

export type Leaving = "bot" | "company" | "seat" | "all";

const LEAD = "^(?:(?:hi|hey|and|but|so|ok|okay|btw|sorry|hm+|quick question|one question|just asking)[,.:]? )*";
const DATA =
  "(?:(?:all )?(?:of )?(?:my (?:data|log|things|stuff|reflections|entries|words|answers|notes|evidence|account)|(?:all )?(?:this|that|it)|everything)(?: (?:here|in here))?)";
const WHAT = `(?:what (?:happens|will happen|would happen|becomes|will become)(?: (?:to|with|of) ${DATA})?,? (?:if|when|once|after)|what if|(?:do|will|would) you (?:keep|delete|lose|erase|store) ${DATA} (?:if|when|once|after)|(?:is|are|will) ${DATA} (?:be )?(?:lost|gone|kept|deleted|erased) (?:if|when|once|after))`;
const LEAVE =
  "i (?:ever |one day |should |decide to |want to |just )?(?:leave|quit|stop|resign|go|left|am gone|get fired|change jobs?|opt out|sign off|unsubscribe|delete you)";
const BOT =
  "(?: (?:using |with )?(?:growth ?companion|the (?:bot|app|program|programme)|this (?:bot|app|thing|program|programme)|you))";
const COMPANY =
  "(?: (?:at )?(?:the (?:company|firm|job|business)|my (?:job|company|employer)|this (?:company|job)|here for good))";
const SEAT = "(?: (?:the|my|that|this) (?:seat|call|talk|meeting|session|waiting list|list))";
const THEN =
  "(?: (?:one day|some day|early|for good|completely|altogether|next (?:week|month|year)|again|tomorrow))*[?!. ]*$";

const of = (what: string): RegExp => new RegExp(`${LEAD}${WHAT} ${LEAVE}${what}${THEN}`);
const KINDS: readonly (readonly [Leaving, RegExp])[] = [
  ["seat", of(SEAT)],
  [
    "company",
    new RegExp(`${of(COMPANY).source}|${LEAD}${WHAT} i (?:resign|get fired|change jobs?|quit my job)${THEN}`),
  ],
  ["bot", of(BOT)],
  ["all", of("")],
];

/** What is left; null where it is another question. */
export function leavingIn(words: string): Leaving | null {
  return KINDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

export const leaving: Wording = {
  isWhole: true,
  examples: [
    "what happens if I leave?",
    "what happens if i leave growth companion",
    "what happens if i leave the company",
    "what happens if i leave the seat",
    "what happens to my log when i leave",
    "what happens to my data if i quit",
    "do you keep my reflections if i leave",
    "is everything lost when i stop using you",
    "what becomes of my entries once i leave the company",
    "what if i quit my job",
    "what happens if i stop",
  ],
  nearMisses: [
    "i want to leave",
    "what happens if i pause",
    "what happens if i say no",
    "what if i leave early on friday",
    "what happens if i leave it open",
    "what happens if i leave the meeting room dirty",
    "i think of leaving the company",
    "what if i stop the deploy",
    "what happens when the lead leaves",
    "what happens if i go to sales first",
    "should i leave my job",
  ],
  read: shortWish(new RegExp(KINDS.map(([, { source }]) => source).join("|"))),
};
