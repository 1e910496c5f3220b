/** How people say in English that they are afraid of a talk, of asking somebody, or of what others will think of them. */
import { shortWish, type Wording } from "#src/language/intent.ts";

const LEAD = "^(?:(?:hi|hey|ok|but|and|so|well|honestly|tbh|sorry|hm+|i think|actually)[,.]? )*";
const VERY = "(?:(?:so|too|really|a bit|a little|quite|very|just|kind of|kinda|still|super|pretty|rather|always) )*";
const AFRAID =
  "(?:scared|afraid|frightened|terrified|nervous|anxious|shy|timid|intimidated|embarrassed|petrified|insecure)";
/** What is feared of people, of a job, of what comes home or of oneself is no stage fright. */
const NOT_OF =
  "(?!.*\\b(?:job|jobs|fired|lay-?offs?|laid off|future|(?:my|our|the|of) (?:manager|boss|lead|supervisor|husband|wife|partner|father|mother|ex)|home|of (?:him|her|myself)|dying|death|die|dark|hospital|life|everything|years?|months|every (?:day|morning|night)|sleep\\w*|breathe)\\b)";
const THEY =
  "(?:everybody|everyone|they|people|the (?:others|team|client|customers?|experts|seniors|room)|all of them|all|he|she|somebody|someone|the whole \\w+)";
const STUPID =
  "(?:stupid|dumb|an? (?:idiot|fool|fraud|moron|joke|beginner|amateur)|silly|clueless|incompetent|ridiculous|an impostor|an imposter|slow|not good enough)";

export const dare: Wording = {
  isWhole: true,
  isSaidByNegation: true,
  examples: [
    "i am scared of the call tomorrow",
    "i dont dare to ask sales",
    "everybody in the meeting will think i am stupid",
    "im afraid to call them",
    "i am too shy for this",
    "what if they laugh at me",
    "i dont have the guts to write to her",
    "what if i say something stupid",
    "im nervous about the demo",
    "i cant bring myself to ask",
  ],
  nearMisses: [
    "i am scared of my manager",
    "i am scared of losing my job",
    "im afraid of going home",
    "i am afraid it is broken",
    "what if the import fails",
    "everybody thinks the build is broken",
    "i dont dare to deploy on friday",
    "i have been anxious for months",
    "the client is nervous about the release",
    "i am afraid i cannot come on friday",
    "scared of what i might do to myself",
  ],
  read: shortWish(
    new RegExp(
      [
        `${LEAD}${NOT_OF}(?:i['’]?m|i am|i feel|i get|am|feeling) ${VERY}${AFRAID} (?:of|to|about|for|before|when|in) (?:(?:the|this|that|my|a|tomorrow|today|it)\\b|(?:ask|call|speak|talk|write|present|say|go|join|approach|message|phone|ring|contact|show|do|bother|disturb|sit|look|being|asking|calling|speaking|talking|presenting|making|saying|looking|meeting|people|strangers|them))[\\w' ]*[?!. ]*$`,
        `${LEAD}${NOT_OF}i (?:still |just |really |simply |do )?(?:don['’]?t|do not|didn['’]?t|can['’]?t|cannot|could ?n['’]?t|won['’]?t) (?:even |really |quite )?(?:dare|have (?:the |enough )?(?:guts|courage|nerve|confidence)|bring myself)(?!(?: to)? (?:deploy|merge|release|ship|touch|delete|change|open|run|upgrade))[\\w' ]*[?!. ]*$`,
        `${LEAD}${THEY}(?: in (?:the|that|there|this)[\\w ]*| there| on the call)? (?:will|would|['’]ll|is going to|are going to|gonna|might|must) (?:all )?(?:think|laugh|see|notice|find out|believe|realise|realize|judge|stare)(?: (?:that )?(?:i['’]?m|i am|me|how) ?${VERY}(?:${STUPID})?| (?:that )?i (?:know|can|have|understand) (?:nothing|no idea)| at me| me| about me| i know nothing)[\\w' ]*[?!. ]*$`,
        `${LEAD}(?:and |but )?what if (?:${THEY} (?:all )?(?:laughs?|thinks? i|says? no|finds? out|judges?|hates? me|stares?|notices?|sees? that i|asks? me something|gets? annoyed|is annoyed|are annoyed|ignores?)|i (?:say something|look|sound|freeze|stammer|stutter|blush|forget|embarrass|mess (?:it|this) up|ask something|make a fool|fail in front|get stuck))[\\w' ]*[?!. ]*$`,
        `${LEAD}(?:it|that|this|the (?:call|demo|meeting|talk|presentation)) (?:scares|frightens|terrifies|intimidates) me[\\w' ]*[?!. ]*$`,
      ].join("|"),
    ),
  ),
};
