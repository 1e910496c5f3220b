/** How people ask in English that their manager opens a door for what is open. */
import { shortWish, type Wording } from "#src/language/intent.ts";

const LEAD = String.raw`^(?:(?:hi|hey|ok|okay|so|and|but|also|maybe|please|pls)[,.]? )*`;
const DOOR = "(?:that|this|the|a|some|any) (?:door|doors)";
const SOMEBODY = String.raw`(?!(?:you|i|we|the|this|that)\b)(?:my (?:manager|boss|lead|team lead)|[\p{L}'’-]+)`;
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
  ],
  nearMisses: [
    "could you open the door",
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
        `${LEAD}i(?:['’]d)? (?:need|want|like) ${DOOR}(?: opened)?${END}`,
      ].join("|"),
      "u",
    ),
  ),
};
