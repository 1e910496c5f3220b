/** How people ask in English for a seat with somebody whom they name. */
import { shortWish, type Wording } from "#src/language/intent.ts";

const LEAD = "^(?:(?:hi|hey|and|but|so|ok|okay|btw|please|pls|quick question)[,.:]? )*";
const NAME =
  "(?!(?:i|we|you|he|she|it|this|that|they|them|him|her|us|me|the|an?|my|our|your|his|their|any\\w*|some\\w*|every\\w*|no|nobody|who|what|which|all|other|others|people|clients?|customers?|colleagues?|sales|support|engineering|product|marketing|finance|hr|consulting|design|operations|legal|mon\\w*|tue\\w*|wed\\w*|thu\\w*|fri\\w*|tomorrow|today|next|one|two|plannings?|stand-?ups?|dail(?:y|ies)|retros?|refinements?|grooming|sprints?|steering|kick-?offs?|reviews?|demos?|workshops?|calls?|meetings?)\\b)(@?\\p{L}[\\p{L}'’-]+?)";
const OF = `${NAME}(?:['’]?s)?`;
const THING =
  "(?: (?:(?:next|weekly|open) )?(?:call|calls|demo|release|workshop|pitch|session|hour|meeting|seat|seats))?";
/** "In berlin" and "on friday" name nobody; "in lena's call" does. */
const IN = "(?:in|on)(?=.*(?:['’]s\\b| (?:call|calls|demo|release|workshop|pitch|session|hour|meeting)\\b))";
const END = "(?: (?:for me|this week|next week|please|pls|then|open|free|too|as well|again|soon))*[?!. ]*$";

const SEAT = "(?:(?:free|open) )?(?:seat|spot)";
/** "Id like to have", as it is typed. */
const WANT =
  "(?:yes|yeah|yep|sure|great|oh)?[,.]? ?(?:i['’]?d (?:really )?(?:like|love)|i would (?:really )?(?:like|love)|i want|i['’]?ll take|i will take|i meant?|give me|get me|(?:can|could|may) i (?:have|get|take))(?: to (?:have|get|take))?";
const DAY = "(?: (?:on )?(?:(?:mon|tues|wednes|thurs|fri)day|mon|tue|wed|thu|fri|tomorrow|today))?";

const ASKED = [
  `${LEAD}(?:is there|are there|do you have|have you got|any chance of) (?:still )?(?:an?|any)? ?(?:open |free )?seats? (?:at|with|for|by|from|${IN}) ${OF}${THING}${END}`,
  `${LEAD}(?:does|is) ${NAME} (?:have|offer|offering|host|hosting|giving) (?:an?|any)? ?(?:open |free )?(?:seats?|call|something)${END}`,
  `${LEAD}(?:(?:can|could|may) i |i (?:want|would like|['’]d like) to |let me )(?:sit in|get a seat|have a seat|ask for a seat|get into a seat) (?:at|with|for|${IN}) ${OF}${THING}${END}`,
  `${LEAD}(?:show me |what about |any |find )?(?:open )?seats? (?:with|of|by|from) ${OF}${END}`,
  `${LEAD}(?:${WANT}) (?:the|that|this|an?|her|his|their) ${SEAT} (?:at|with|for|by|from|of|in|on) ${OF}${THING}${DAY}${END}`,
  `${LEAD}(?:(?:can|could|would|will) (?:you|u) (?:please |pls )?)?ask ${NAME} (?:for me )?(?:for|about) (?:the|that|this|an?|her|his|their) ${SEAT}(?: for me)?${DAY}${END}`,
].map((one) => new RegExp(one, "u"));

/** The name, without a mark or an s behind it; null where none is asked for. */
export function hostNamedIn(words: string): string | null {
  for (const pattern of ASKED) {
    const name = pattern.exec(words)?.[1];
    if (name !== undefined) return name.replace(/^@/, "").replace(/['’]s$/, "");
  }
  return null;
}

export const seatOfHost: Wording = {
  isWhole: true,
  examples: [
    "is there a seat at lena's call?",
    "does lena have a seat",
    "can i sit in with lena",
    "are there any seats with luis",
    "could i sit in on lena's demo?",
    "is there a free seat with Lena next week",
    "i want to sit in with luis please",
    "any seats with lena?",
    "does luis offer any seats",
    "can i get a seat in lenas call",
    "id like to have that seat with lena",
    "i'd love the seat with Lena on wednesday",
    "can i have the spot with lena please",
    "can you ask lena for me for the seat on wednesday",
    "ask lena for the seat",
  ],
  nearMisses: [
    "do i have a seat",
    "can i sit in with sales",
    "is there a seat at the client call",
    "does anybody have a seat",
    "can i sit in with a client",
    "is there a seat for me",
    "who has a seat",
    "i want my seat back",
    "seat with a view",
    "can lena sit in with me",
    "is lena in the call",
    "does lena have time",
    "can i sit in on planning",
    "can i sit in on planning meeting",
    "is there a seat in berlin",
    "any seats in munich next week",
    "could i sit in on friday",
    "id like to have a seat with a view",
    "ask lena for the slides",
    "i want the seat back",
    "i want to give the seat with lena back",
  ],
  read: shortWish(new RegExp(ASKED.map(({ source }) => source).join("|"), "u")),
};
