/** How people say in English that they are afraid of a talk, of asking somebody, or of what others will think of them. */
import { shortWish, type Wording } from "#src/language/intent.ts";

const LEAD = "^(?:(?:hi|hey|ok|but|and|so|well|honestly|tbh|sorry|hm+|i think|actually)[,.]? )*";
const VERY = "(?:(?:so|too|really|a bit|a little|quite|very|just|kind of|kinda|still|super|pretty|rather|always) )*";
const AFRAID =
  "(?:scared|afraid|frightened|terrified|nervous|anxious|shy|timid|intimidated|embarrassed|petrified|insecure)";
/** What is feared of people, of a job, of an illness, of what comes home or of oneself is no stage fright. */
const GRAVER = new RegExp(
  "\\b(?:job|jobs|fired|lay-?offs?|laid off|future|(?:my|our|the|of) (?:manager|boss|lead|supervisor)|husband|wife|partner|boyfriend|girlfriend|spouse|fiancee?|father|mother|parents|family|ex|kids?|child|children|son|daughter|home|doctors?|oncologist|surgeon|midwife|clinic|hospital|police|court|lawyer|(?:my|test|blood|lab) results?|biopsy|scan|diagnosis|of (?:him|her|them|myself)|dying|death|die|dark|life|everything|years?|months|every (?:day|morning|night)|sleep\\w*|breathe)\\b",
);
/** Where somebody speaks before others. */
const TALK =
  "(?:(?:video|phone|team|client|customer|sales|zoom|group|public|status|sprint|kick-?off|weekly|daily) )?(?:calls?|meetings?|talks?|demos?|presentations?|stand-?ups?|reviews?|retros?|refinements?|interviews?|workshops?|rounds?|pitch(?:es)?|speech(?:es)?|stage|town ?halls?|all-hands|q ?(?:&|and) ?a|introductions?|feedback|questions?|conversations?|discussions?|audience|moderation)";
const TALKING =
  "(?:asking|calling|phoning|ringing|speaking|talking|presenting|saying|approaching|messaging|contacting|writing to|joining|interrupting|bothering|disturbing|moderating|pitching|making (?:a fool|calls?|mistakes?|a mistake|the call|the demo)|looking (?:stupid|dumb|silly|like)|being (?:laughed|judged|stared|asked|called on|wrong in front)|meeting (?:new|the|all|so many|so|strangers|people|clients?|customers?))";
const TO_TALK =
  "(?:ask|call|speak|talk|write|present|say|join|approach|message|phone|ring|contact|bother|disturb|interrupt|moderate|pitch|show (?:it|them|this|that|my|our|what|the)|go (?:on stage|in there|up there|in front)|(?:go (?:in|into|to) (?:the|that|this|my)|do (?:the|this|that|my|a)|sit in (?:the|that|this|a)) " +
  `${TALK})`;
const THEY =
  "(?:everybody|everyone|they|people|the (?:others|team|client|customers?|experts|seniors|room)|all of them|all|he|she|somebody|someone|the whole \\w+)";
const STUPID =
  "(?:stupid|dumb|an? (?:idiot|fool|fraud|moron|joke|beginner|amateur)|silly|clueless|incompetent|ridiculous|an impostor|an imposter|slow|not good enough)";

/** They are afraid of it, or do not dare to. */
const readAfraid = shortWish(
  new RegExp(
    [
      `${LEAD}(?:i['’]?m|i am|i feel|i get|am|feeling) ${VERY}${AFRAID} (?:(?:of|about|before|in|during) (?:(?:the|this|that|my|our|a|an|tomorrow['’]?s|today['’]?s|monday['’]?s|all these|these) )?(?:(?:first|next|big|whole|weekly|daily|new|upcoming) ){0,2}${TALK}|(?:of|about|when|before) (?:i(?:['’]?m| am| have to| must| need to| should)? )?(?:${TALKING}|${TO_TALK})|to ${TO_TALK})\\b[\\w' ]*[?!. ]*$`,
      `${LEAD}(?:i['’]?m|i am|i feel|am|feeling) (?:far |much |way )?too (?:shy|timid|embarrassed|insecure|nervous) for (?:this|that|it)(?: one| here)?[?!. ]*$`,
      `${LEAD}i (?:still |just |really |simply |do )?(?:don['’]?t|do not|didn['’]?t|can['’]?t|cannot|could ?n['’]?t|won['’]?t) (?:even |really |quite )?(?:dare|have (?:the |enough )?(?:guts|courage|nerve|confidence)|bring myself)(?: (?:for|to do) (?:it|this|that)| (?:to )?${TO_TALK}\\b[\\w' ]*)?[?!. ]*$`,
    ].join("|"),
  ),
);
/** They see what others will think or do. */
const readForeseen = shortWish(
  new RegExp(
    [
      `${LEAD}${THEY}(?: in (?:the|that|there|this)[\\w ]*| there| on the call)? (?:will|would|['’]ll|is going to|are going to|gonna|might|must) (?:all )?(?:think|laugh|see|notice|find out|believe|realise|realize|judge|stare)(?: (?:that )?(?:i['’]?m|i am|me|how) ?${VERY}${STUPID}| how (?:little|stupid|nervous|bad|slow)| (?:that )?i (?:know|can|have|understand|look|sound) (?:nothing|no idea|${STUPID})| at me| badly of me)[\\w' ]*[?!. ]*$`,
      `${LEAD}(?:and |but )?what if (?:${THEY} (?:all )?(?:laughs?|thinks? i|says? no|judges?|stares?|sees? that i|asks?(?: me)? (?:something|things|stuff|a question|questions)|gets? annoyed|is annoyed|are annoyed|ignores?)|(?:they|people|everybody|everyone|the others|the team) (?:all )?(?:finds? out|notices?|hates? me)(?: (?:that )?i(?: am|['’]?m) ${VERY}${STUPID}| (?:that )?i (?:know|can|understand) nothing)?[?!. ]*$|i (?:say something|look|sound|freeze|stammer|stutter|blush|forget|embarrass|mess (?:it|this) up|ask something|make a fool|fail in front|get stuck))[\\w' ]*[?!. ]*$`,
      `${LEAD}(?:is ?n['’]?t it|is it|is that|would it be|wouldn['’]?t it be|it(?:['’]s| is)|it feels|feels|that feels|that(?:['’]s| is)) ${VERY}(?:a bit |kind of |not )?(?:weird|strange|rude|awkward|odd|annoying|pushy|cheeky|embarrassing|impolite|stupid|silly|scary) (?:to|if i|when i)(?: just| simply)? ${TO_TALK}\\b[\\w' ]*[?!. ]*$`,
      `${LEAD}(?:the|this|that|my) ${TALK}(?: tomorrow| today| on \\w+day| with (?:the|a|our|my) (?:client|customer|team|board|director|architect|sales team)s?)? (?:scares|frightens|terrifies|intimidates) me[\\w' ]*[?!. ]*$`,
    ].join("|"),
  ),
);

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
    "what if they ask something i cant answer",
    "i dont have the guts to write to her",
    "what if i say something stupid",
    "im nervous about the demo",
    "i cant bring myself to ask",
    "i am afraid of asking in the big round",
    "im nervous before my first presentation",
    "i get nervous when i have to speak in english",
    "the demo tomorrow scares me",
    "the call with the client frightens me",
    "is it weird to just ask them out of the blue",
    "isnt it rude to write to somebody i dont know?",
    "it feels awkward to ask support",
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
    "i am scared of my boyfriend",
    "i am scared of my flatmate",
    "i am scared of my coworker",
    "i am scared to talk to my husband about it",
    "im scared for my daughter",
    "i am scared of the biopsy on monday",
    "i am nervous about my scan tomorrow",
    "i am scared of the call from the hospital",
    "i'm afraid of a miscarriage",
    "i am afraid of them",
    "i am scared to look at it",
    "i dont dare to leave him",
    "i cant bring myself to eat",
    "what if he finds out",
    "they will notice i am ill",
    "this scares me",
    "is it weird to have no plan",
    "it is strange that nobody asks",
    "it frightens me",
  ],
  read: (said) => (GRAVER.test(said.words) ? null : readAfraid(said)) ?? readForeseen(said),
};
