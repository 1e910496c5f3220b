/** How people ask in English that their manager opens a door for what is open. */
import { shortWish, type Wording } from "#src/language/intent.ts";

const LEAD = String.raw`^(?:(?:hi|hey|ok|okay|so|and|but|also|maybe|please|pls)[,.]? )*`;
const DOOR = "(?:that|this|the|a|some|any) (?:door|doors)";
const SOMEBODY = String.raw`(?!(?:you|i|we|the|this|that)\b)(?:my (?:manager|boss|lead|team lead)|[\p{L}'’-]+)`;
const MANAGER = "my (?:manager|boss|lead|team lead)";
const ASKED = `[,.;:]* (?:and |then |maybe |please |just )*(?:ask|tell) ${SOMEBODY}(?: (?:to do it|to open it|about it|for it|for me))?`;
const PLEASE = "(?:,? (?:please|pls|then))*";
const END = "(?: (?:for me|for that|for this|for it|then|please|pls))*[?!. ]*$";

export const askDoor: Wording = {
  isWhole: true,
  examples: [
    "could grace open that door for me",
    "can my manager open the door?",
    "could you ask grace to open that door",
    "ask my manager for the door",
    "can you ask my boss for a door please",
    "would my lead open a door for me",
    "maybe grace can open that door",
    "i need a door for this",
    "open the door for me please, ask Grace",
    "please open a door for me",
    "open that door for me",
    "can you open the door for me? ask my manager",
    "could you open a door for me please",
    "open the door please and ask grace",
    "could you ask my manager to get me into a client call",
    "ask my boss to get me a seat",
    "can you ask my lead if she can get me in",
  ],
  nearMisses: [
    "could you open the door",
    "open the door",
    "please open the ticket for me",
    "open the door, it is me",
    "ask grace to open the ticket",
    "who opened the door for me",
    "the door opened for me last week",
    "ask my manager to get me a new laptop",
    "can you open the door for the courier",
    "ask my boss to let me go home early",
    "i opened the door and asked grace",
    "open doors for me are rare",
    "who opens the door in the morning",
    "the door is closed",
    "did grace open the door",
    "grace opened the door for me",
    "can the intern open the door of the server room",
  ],
  read: shortWish(
    new RegExp(
      [
        `${LEAD}(?:can|could|would|will|may) ${SOMEBODY} (?:please )?(?:open|get)(?: me)? ${DOOR}${END}`,
        `${LEAD}${SOMEBODY} (?:can|could|might|may) open ${DOOR}${END}`,
        `${LEAD}(?:can|could|would|will) you (?:please )?(?:ask|tell) ${SOMEBODY} (?:to open ${DOOR}|for ${DOOR})${END}`,
        `${LEAD}(?:can|could|may|should) i ask ${SOMEBODY} (?:to open ${DOOR}|for ${DOOR})${END}`,
        `${LEAD}ask ${SOMEBODY} (?:to open ${DOOR}|for ${DOOR})${END}`,
        `${LEAD}(?:(?:can|could|would|will) you (?:please )?)?open ${DOOR} for me${PLEASE}(?:[?]?${ASKED})?${PLEASE}[?!. ]*$`,
        `${LEAD}(?:(?:can|could|would|will) you (?:please )?)?open ${DOOR}${PLEASE}[?]?${ASKED}${PLEASE}[?!. ]*$`,
        `${LEAD}(?:(?:can|could|would|will) you (?:please )?)?ask ${MANAGER} (?:(?:if|whether) (?:she|he|they) (?:can|could) |to )(?:get me (?:in\\b|into (?:an?|the|that|this|some) [\\w -]{2,30}|a seat)|open (?:it|this|that) for me)[\\w ]{0,24}${PLEASE}[?!. ]*$`,
        `${LEAD}i(?:['’]d)? (?:need|want|like) ${DOOR}(?: opened)?${END}`,
      ].join("|"),
      "u",
    ),
  ),
};
