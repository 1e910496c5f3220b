/** How people ask in English whether what they write here is kept. */
import { shortWish, type Wording } from "#src/language/intent.ts";

const LEAD = "^(?:(?:hi|hey|and|but|so|ok|okay|btw|oh|well|just|also|wait|sorry|hm+|quick question)[,.:!]? )*";
const WORDS =
  "(?:(?:anything|everything|all|something|stuff|things|the things)(?: that)? (?:i|we) (?:write|say|type|tell (?:you|u)|told (?:you|u)|post|wrote|said)|what (?:i|we) (?:write|say|type|tell (?:you|u)|wrote|said|told (?:you|u))|(?:my|our|these|the) (?:messages?|chats?|conversations?|words|dms?)|(?:this|our|the) (?:chat|conversation|dm|talk))(?: (?:here|to you|with you|in here|in this chat))?";
const KEPT = "(?:saved|stored|kept|recorded|logged|archived|remembered|written down|held)";
const KEEP = "(?:save|store|keep|record|log|archive|remember|write down|hold on to)";
const KEEPING = "(?:saving|storing|keeping|recording|logging|archiving)";
const END =
  "(?: (?:anywhere|somewhere|here|forever|permanently|by you|on (?:a|some|your|the) server|in (?:a|some|your|the) database|at all|too|or not|for long|after that))*[?!. ]*$";

export const whatIsSaved: Wording = {
  isWhole: true,
  examples: [
    "is anything i write here saved",
    "are my messages stored?",
    "do you save what i write",
    "is this chat logged",
    "do you keep what i say",
    "are you recording this chat",
    "are you storing my messages",
    "does it store our conversation somewhere",
    "is what i say here recorded?",
    "do u keep my messages forever",
    "so is everything i tell you kept",
  ],
  nearMisses: [
    "save what i wrote",
    "keep it",
    "is it saved",
    "did you save my reflection",
    "are the logs stored",
    "are our backups stored?",
    "do you keep the meeting",
    "is this recorded?",
    "is the call recorded",
    "do you remember me",
    "i keep what i write",
    "is my log saved",
  ],
  read: shortWish(
    new RegExp(
      [
        `${LEAD}(?:is|are|was|were|will|does|do|gets?) ${WORDS} (?:be |get |gets |being |all )?${KEPT}${END}`,
        `${LEAD}(?:do|does|will|did|can|could) (?:you|u|it|this|the bot|this bot|slack) ${KEEP} ${WORDS}${END}`,
        `${LEAD}(?:are (?:you|u|they)|is (?:it|this bot|the bot)) ${KEEPING} ${WORDS}${END}`,
      ].join("|"),
      "u",
    ),
  ),
};
