/** How people ask in English that something stays between them and the bot. */
import { shortWish, type Wording } from "#src/language/intent.ts";

const IT = "(?:this|that|it|any of (?:this|that|it)|what i (?:just )?(?:said|wrote|told (?:you|u)|say|write)|anything)";
const SOMEBODY =
  "(?:anyone|anybody|any1|nobody|no one|a soul|others|other people|people|(?:my|our) (?:manager|boss|lead|team lead|team|mentor|colleagues|supervisor)|him|her|them|hr|the (?:team|others|boss))";
/** "... anyone I said that". */
const ISAID =
  "(?:(?:it|this|that) )?(?:i|we) (?:just )?(?:said|say|wrote|told (?:you|u)|did|think|feel|asked|complained|cried|struggle|am|was)(?: [a-z'’]+){0,4}";
const TELL = "(?:tell|say|mention|share|repeat|show|forward|report|pass|leak|tell on)";
const LEAD = "^(?:(?:hi|hey|and|but|so|pls|please|plz|ok|okay|btw|oh|well|just|also|promise|sorry)[,.]? )*";
const END =
  "(?:[,.]? (?:please|pls|plz|ok|okay|right|yeah|thx|thanks|will you|would you|do you|does it|doesnt it|isnt it|either|at all|yet))*[?!. ]*$";

export const confidence: Wording = {
  isWhole: true,
  isSaidByNegation: true,
  examples: [
    "dont tell anyone",
    "don't tell my boss",
    "please keep this between us",
    "this stays here right?",
    "can i tell you something in confidence",
    "between you and me",
    "can you keep a secret",
    "you wont tell anybody, will you",
    "please dont share this with anybody",
    "just between us please",
    "off the record",
    "can i trust you",
    "pls dont tell anyone i said that",
    "please don't tell my manager that i said this",
    "why should i trust you",
    "how can i trust you with this",
    "is it safe to tell you things",
    "i don't want my boss to know about this",
    "nobody should know this",
  ],
  nearMisses: [
    "don't share it with my manager any more, take it back",
    "dont tell me",
    "why should i trust the new deploy script",
    "my manager should know this",
    "i dont want to know",
    "don't tell anyone about the outage yet, said the lead",
    "keep it",
    "keep it in my log",
    "this stays open until friday",
    "between you and me there is a wall",
    "who sees this",
    "can you keep it smaller",
    "tell my manager",
  ],
  read: shortWish(
    new RegExp(
      [
        `${LEAD}(?:don['’]?t|do not|never|(?:you|u) (?:won['’]?t|will not|wouldn['’]?t|must ?n['’]?t|must not|can['’]?t|should ?n['’]?t|do ?n['’]?t))(?: ever| just)? ${TELL}(?: ${IT})?(?: on)?(?: (?:to|with))? ${SOMEBODY}(?: (?:about |that )?(?:${IT}|${ISAID}))?${END}`,
        `${LEAD}(?:don['’]?t|do not|never) (?:tell|share|repeat|mention|pass on) ${IT}${END}`,
        `${LEAD}(?:can you |could you |will you |would you )?keep ${IT} (?:just |strictly )?(?:between (?:us|you and me|me and you)|to yourself|private|secret|confidential|quiet)${END}`,
        `${LEAD}(?:does |do |will |can )?${IT} (?:stays?|remains?|is (?:staying )?|will stay|goes nowhere)(?: just| only| all)? ?(?:here|between (?:us|you and me)|safe with you|nowhere)?(?<=here|us|me|you|nowhere)${END}`,
        `${LEAD}(?:(?:this|that|it) is )?(?:just |strictly |only )?between (?:us|you and me|me and you)(?: only)?${END}`,
        `${LEAD}(?:can|may|could) (?:i|we) (?:tell (?:you|u) (?:something|smth|sth|a secret|one thing)(?: (?:in confidence|in private|privately|confidential\\w*|between us|private|personal|that stays here))?|trust (?:you|u)|(?:speak|talk|write)(?: to you)? (?:freely|openly|in confidence|in private)|say something (?:in confidence|private|personal))${END}`,
        `${LEAD}(?:can|could|do|will) (?:you|u) keep (?:a secret|secrets)${END}`,
        `${LEAD}(?:this is )?(?:in confidence|off the record|confidentially|strictly confidential)${END}`,
        `${LEAD}(?:(?:why|how) (?:should|can|could|would|do) i|should i) (?:trust|believe) (?:you|u|this(?: thing| bot)?|a bot)(?: (?:with (?:this|that|it|anything)|at all))?${END}`,
        `${LEAD}(?:is it|am i) (?:safe|ok|okay) (?:to (?:tell|write|say)|telling|writing|if i (?:tell|write)) (?:you |u )?(?:this|that|things|everything|anything|it|such things)?(?: here)?${END}`,
        `${LEAD}i (?:do not|don['’]?t|wouldn['’]?t|would not) (?:want|like) ${SOMEBODY} to (?:know|hear|find out)(?: (?:about |of )?(?:${IT}|${ISAID}|me))?${END}`,
        `${LEAD}(?:nobody|no one) (?:should|must|may) (?:ever )?(?:know|hear|find out)(?: (?:about |of )?${IT})?${END}`,
        `${LEAD}promise (?:me )?(?:that )?(?:you (?:won['’]?t|will not)|not to) ${TELL}(?: ${IT})?(?: (?:to|with))?(?: ${SOMEBODY})?${END}`,
      ].join("|"),
    ),
  ),
};

/** It may be about something that they kept, which has its own switch for who reads it: "don't share it", not "don't tell anyone". */
const OF_KEPT = /\b(?:share|show|forward)(?:ing)? (?:it|this|that|any of (?:this|that|it)|anything)\b/i;

/** Whether what is not to be shared may be an entry, and not this conversation. */
export function mayBeOfKept(text: string): boolean {
  return OF_KEPT.test(text);
}
