/** How people complain in English of a meeting that helps nobody, or in which nobody hears them. */
import { NO_SLOTS, type Wording } from "#src/language/intent.ts";
import { patternList } from "#src/language/pattern-list.ts";

const MEETING =
  "(?:(?:our|my|the|these|this|those|every|all(?: (?:our|the|these))?) (?:daily |weekly |team |morning )*(?:stand-? ?ups?|dail(?:y|ies)|retros?|retrospectives?|meetings?|plannings?|syncs?|refinements?|groomings?|jour fixes?|all-?hands|status (?:meetings?|rounds?|calls?)|weekl(?:y|ies)))";
const NO_USE =
  "(?:(?:is|are|feels? like|was|were)(?: just| only| such| really| totally| completely| so| always| mostly)* (?:an? )?(?:joke|farce|waste(?: of (?:my |our |everybody's )?(?:time|life))?|useless|pointless|theat(?:re|er)|mess|circus|monologue|reporting round|boring|dead|no use)|takes? forever|goes? on forever|drags? on|helps? nobody|(?:has|have) no point)";
const UNHEARD =
  "(?:no ?body|no ?one|none of them) (?:ever |really |even |there )*(?:listens?|cares?|talks?|pays attention|says anything|looks up)(?: (?:to me|to anyone|to each other|to anybody|to what i say|anyway|there|at all))*";
const LEAD = "^(?:(?:hi|hey|ugh|argh|man|honestly|tbh|so|and|but|well|seriously)[,.!]? )*";
const END = "(?: (?:lol|tbh|honestly|again|as usual|every (?:day|week|time|morning)|here|right now))*[!. ]*$";

export const idleMeeting: Wording = {
  isWhole: true,
  examples: [
    "my standup is a joke, nobody listens",
    "our retros are useless, noone cares",
    "our daily is a waste of time",
    "these meetings are pointless",
    "nobody listens to me in our standup",
    "our planning drags on and nobody pays attention",
    "every meeting is just a monologue",
  ],
  nearMisses: [
    "nobody listens to me",
    "your challenges are useless",
    "is our standup useless?",
    "the meeting is at 10",
    "the standup is moved",
    "nobody cares whether i live",
    "our demo was a joke, the client loved it",
    "my life is a joke, nobody cares",
    "the tests are a mess, nobody cares",
  ],
  read: ({ words, isShort }) => {
    if (!isShort || words.includes("?")) return null;
    return PATTERNS.match(words) ? NO_SLOTS : null;
  },
};
const PATTERNS = patternList(
  [
    `${LEAD}${MEETING} ${NO_USE}(?:[,;.]? (?:and |because |as )?${UNHEARD})?${END}`,
    `${LEAD}${UNHEARD} (?:in|at|during) ${MEETING}${END}`,
  ].map((one) => new RegExp(one, "u")),
);
