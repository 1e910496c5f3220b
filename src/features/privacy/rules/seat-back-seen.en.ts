/** How people ask in English who hears that they gave a seat back, or asked for one. */
import { shortWish, type Wording } from "#src/language/intent.ts";

const LEAD = "^(?:(?:hi|hey|and|but|so|ok|okay|btw|sorry|hm+|wait|just asking)[,.:]? )*";
const SOMEBODY =
  "(?!(?:i|we|you|it)\\b)(?:(?:my|the) (?:manager|boss|lead|team lead|host|team|mentor)|anybody|anyone|somebody|someone|hr|[\\p{L}'’-]+)(?: (?:also|still|now|ever))?";
const BACK =
  "(?:(?:that |when |if |about it (?:that|when|if) )?i (?:gave|give|have given|['’]ve given|am giving|took|take|cancel|cancelled|canceled|return|returned) (?:(?:the|my|that|this|a) seat(?: back)?|(?:it|that) back)|about (?:the|my) seat(?: that i gave back)?|why i gave (?:it|the seat|my seat) back)";
const END = "(?: (?:again|now|then|too|at all|though))*[?!. ]*$";

const GAVE_UP =
  "i (?:(?:give|gave|hand|handed) (?:it|the seat|my seat|that) back|(?:ca ?n['’]?t|can ?not|could ?n['’]?t|do ?n['’]?t|did ?n['’]?t) (?:come|go|make it|do it)|cancel(?:led)?(?: it)?|say no|said no|skip(?:ped)?(?: it| this)?|leave it|left it)";
const REASON = `(?:why(?: ${GAVE_UP})?|the (?:real )?reasons?|(?:my|a|any) reasons?|the why)`;
const IF = `(?: (?:if|when|that|once) ${GAVE_UP})?`;
/** "Will Grace hear why?": of whatever they gave up. */
const WHY = new RegExp(
  [
    `${LEAD}(?:does|do|did|will|would|can|could) (?:he|she|they|${SOMEBODY}) (?:see|know|hear|learn|find out|get (?:to know|to hear|told)|be told|ask(?: me)?(?: for)?|need(?: to know)?|want to know) ${REASON}${IF}${END}`,
    `${LEAD}(?:is|are|was|were) (?:he|she|they|${SOMEBODY}) (?:be )?told ${REASON}${IF}${END}`,
    `${LEAD}(?:do|did|will|would) you (?:tell|give|say to) (?:him|her|them|${SOMEBODY}) ${REASON}${IF}${END}`,
  ].join("|"),
  "u",
);

/** Whether they ask if the reason is passed on. */
export const asksOfReason = (words: string): boolean => WHY.test(words);

export const seatBackSeen: Wording = {
  isWhole: true,
  examples: [
    "does Grace see that I gave the seat back?",
    "does luis know that i gave it back",
    "who knows i gave my seat back?",
    "will my manager hear that i gave my seat back",
    "does the host see why i gave it back",
    "who sees that i gave the seat back",
    "is anybody told when i give my seat back",
    "does lena get told that i cancelled my seat",
    "will anyone find out that i gave it back?",
    "who is told if i give the seat back",
  ],
  nearMisses: [
    "i gave the seat back",
    "give my seat back",
    "can i get the seat back",
    "does luis know the release",
    "tell luis that i gave it back",
    "who gave the seat back",
    "did luis give it back",
    "does grace see my log",
    "who has my seat now",
    "i want my seat back",
  ],
  read: shortWish(
    new RegExp(
      [
        `${LEAD}(?:does|do|did|will|would|can|could) ${SOMEBODY} (?:see|know|hear|learn|notice|find out|get (?:to know|told|notified)) ${BACK}${END}`,
        `${LEAD}(?:is|was|will) ${SOMEBODY} (?:be )?(?:told|informed|notified) ${BACK}${END}`,
        WHY.source,
        `${LEAD}who (?:all |else )?(?:sees|knows|hears|learns|saw|heard|is told|was told|gets told|will (?:see|know|hear)|can see) ${BACK}${END}`,
      ].join("|"),
      "u",
    ),
  ),
};

const MANAGER = /\b(?:manager|boss|lead|supervisor)\b/;
const HOST = /\b(?:the|my) host\b/;

/** Whom they ask about by what that one is to them. */
export function roleIn(words: string): "manager" | "host" | null {
  if (MANAGER.test(words)) return "manager";
  return HOST.test(words) ? "host" : null;
}
