/** How people speak in English of somebody by name who comes along, may come along, or says hello. */
import { shortWish, type Wording } from "#src/language/intent.ts";

export type Coming = "asks" | "brings" | "greets";

const LEAD = "^(?:(?:hi|hey|and|but|so|ok|okay|btw|sorry|hm+|oh|also|quick question)[,.:]? )*";
/** One word, or a first and a last name: no pronoun, no role, no thing. */
const NAME =
  "(?!(?:i|we|you|u|he|she|it|this|that|they|them|these|those|there|the|an?|my|our|your|his|her|their|any\\w*|some\\w*|every\\w*|every|no|nobody|nothing|who|what|which|when|where|how|why|all|both|another|other|others|people|folks|help|more|rain|winter|summer|spring|christmas|lunch|dinner|change|mon|tue|wed|thu|fri|\\w+day|tomorrow|today|next|last|one|two|colleagues|clients?|customers?|hosts?|guests?|manager|boss|lead|mentor|sales|support|engineering|product|marketing|finance|dev|devs|ci|prod|staging|not|yes|please|anything|work|time)\\b)@?\\p{L}[\\p{L}'’-]+(?: \\p{L}[\\p{L}'’-]+)?";
const ALONG =
  "(?: (?:too|also|along|as well|with me|with us|then|there|on (?:monday|tuesday|wednesday|thursday|friday)|tomorrow|today|to (?:it|that|(?:the|my|our) (?:seat|call|talk|meeting|session|demo|release))))";
const END = "[?!. ]*$";

const KINDS: readonly (readonly [Coming, RegExp])[] = [
  [
    "greets",
    new RegExp(
      `${LEAD}${NAME} (?:says|said|sends|send|asked me to say|wants me to say|is saying) (?:you )?(?:hi|hello|hey|hallo|greetings|(?:his|her|their|best|kind) (?:regards|greetings|best))(?: (?:to you|back|too|by the way|btw))*${END}`,
      "u",
    ),
  ],
  [
    "brings",
    new RegExp(
      [
        `${LEAD}(?:can|could|may|should) ${NAME} (?:please |also )?(?:come|join|sit in|take part|be there)${ALONG}*${END}`,
        `${LEAD}${NAME} (?:can|could|may|might|should|wants to|would like to|['’]d like to|is going to|will) (?:please |also )?(?:come|join|sit in|take part)${ALONG}+${END}`,
        `${LEAD}(?:can|could|may) (?:i|we) (?:bring|take|invite) ${NAME}${ALONG}*${END}`,
      ].join("|"),
      "u",
    ),
  ],
  [
    "asks",
    new RegExp(
      `${LEAD}(?:is|will|does|did) ${NAME} (?:also |going to |gonna )?(?:be )?(?:coming|come|comes|joining|join|there|attending|attend|sitting in)${ALONG}*${END}`,
      "u",
    ),
  ],
];

/** What is said of them; null where it is something else. */
export function comingIn(words: string): Coming | null {
  return KINDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

export const whoComes: Wording = {
  isWhole: true,
  examples: [
    "is Omar coming?",
    "will omar be there",
    "does lena come too?",
    "is tom becker joining",
    "and Maya can come too",
    "can omar come along?",
    "could priya sit in as well",
    "can i bring omar along",
    "omar wants to join too",
    "omar says hi",
    "lena sends her regards",
    "omar says hello to you",
  ],
  nearMisses: [
    "is anybody coming?",
    "can a colleague come too",
    "can my colleague join",
    "is it coming back",
    "is the release coming",
    "is the next one coming on monday",
    "will you be there",
    "can we do it together",
    "can i do it with omar",
    "omar came to my desk",
    "omar says the build is red",
    "can i bring my own topic",
    "is friday coming up",
    "can omar see my log",
    "is work coming in",
    "can support join the call",
    "hi",
    "omar can review it",
  ],
  read: shortWish(new RegExp(KINDS.map(([, { source }]) => source).join("|"), "u")),
};
