/** How people go on in English after an answer about what they told: "what should I do now", "should I tell my manager". In folded text. */
import type { FollowUp } from "./follow-up.ts";

const LEAD = "^(?:(?:ok|okay|and|but|so|hm+|well|then|yes|no|thanks|alright|honestly|please)[,.]? )*";
const END = "(?: (?:then|now|next|first|again|please|though|today|tomorrow|here))*[?!. ]*$";
const SOMEBODY =
  "(?:him|her|them|somebody|someone|anybody|anyone|people|others|hr|the (?:team|client|customer|others|works council)|(?:my|our|his|her|their) (?:\\w+ )?(?:manager|boss|lead|team|colleagues?|po|product owner|mentor))";
const SHOULD = "(?:should|shd|shld|shall|can|could|must|do|may|would)";
const ABOUT = "(?: (?:about|with|w/|against|of) (?:it|that|this|him|her|them))?";

/** After a quarrel or a doubt it says what it says; after a situation that is new to them it asks for heart. */
export const UNSURE = new RegExp(
  `${LEAD}(?:(?:i )?(?:do not|do ?n'?t|dont) know (?:him|her|them|anybody|anyone|any of them|if|whether|how|where|what)|i'?m not sure (?:if|whether|how)|i am not sure (?:if|whether|how)|i (?:can not|cannot|can'?t) do (?:that|this|it)|(?:i'?m|i am) not (?:good (?:at|with|enough)|ready|the right one|made for)|i feel (?:so |very |really )?(?:slow|behind|stupid|useless|lost|out of place|like a beginner))\\b[\\w' ]*[?!. ]*$`,
);
/** Of what is open as well, where a challenge is offered. */
export const BEGINNING = /\b(?:begin|start|prepare|step)\b/;
export const OF_IT = /\b(?:it|this|that)\b/;
export const WHAT_IF = new RegExp(`${LEAD}what if\\b[\\w' ,]*[?!. ]*$`);
/** Somebody else got what they had hoped for. */
export const TO_ANOTHER =
  /\b(?:(?:gave|offered|give) (?:it|the (?:job|role|promotion|project|position|lead)) to|picked|chose|promoted|took) \w+(?: \w+)? ?(?:instead|and not me|not me|over me)\b|\bit went to \w+\b|\b(?:they|he|she) (?:gave|offered) (?:it|the (?:job|role|promotion|position|lead)) to (?:someone|somebody|a|an|the|my|one of)\b/;

/** Nobody else knows what they know. */
export const ONLY_ONE =
  /\b(?:he|she|they)(?:'?s| is|'re| are)(?: also)? the (?:only|last) (?:one|person)\b|\b(?:nobody|no one) else (?:knows|can|understands|has)\b|\bonly (?:he|she|they) (?:knows?|can|understands?)\b/;
/** It was refused, and not said why. */
export const NO_REASON = new RegExp(
  `${LEAD}(?:(?:they|he|she) (?:gave|told|said) (?:me )?(?:no|nothing|not)(?: why| reasons?| feedback)?|without (?:a |any |giving )*(?:reasons?|explanation|feedback|word)|no (?:reason|explanation|feedback)(?: given)?|(?:i (?:do not|do ?n'?t|dont) know|nobody (?:told me|says|said)) why)[?!. ]*$`,
);

/** Somebody else in the place of a mentor. */
export const ANOTHER = new RegExp(
  `${LEAD}(?:${SHOULD} i|is it (?:ok|okay|better) to|would it be (?:ok|okay|rude) to) (?:look for|find|get|ask for|take|change to) (?:another|a different|a new|somebody|someone)(?: one| mentor| else)?${END}`,
);

/** Whoever harms them, and whoever may be told, by a name or otherwise. */
const ANYBODY = String.raw`(?:@?[\p{L}][\p{L}'-]+(?: [\p{L}][\p{L}'-]+){0,3})`;
const WHOEVER_HARMS = String.raw`(?:he|she|they|(?:my|the|that|this) [\p{L}-]+(?: [\p{L}-]+)?|(?!i\b|it\b|nothing\b|nobody\b)[\p{L}'-]+)`;
/** Asked only after harm was told: nothing else is asked about then. */
export const OF_HARM: readonly (readonly [FollowUp, RegExp])[] = [
  [
    "confront",
    new RegExp(
      `${LEAD}(?:${SHOULD} i|do i have to|is it (?:ok|okay|better|good) to|would you) (?:(?:have to|better|rather|just) )*(?:(?:tell|ask|warn|beg) ${ANYBODY} to (?:stop|leave|let|quit|never|not)\\b.*|(?:confront|face|hit back|fight back|stand up to|talk back)(?: to)?(?: ${ANYBODY})?|hit (?:him|her|them) back)${END}`,
      "u",
    ),
  ],
  [
    "found-out",
    new RegExp(
      `${LEAD}(?:(?:but|and|so) )*(?:what (?:if|happens (?:if|when))|what (?:will|would|does) (?:he|she|they) do (?:if|when)|i'?m (?:scared|afraid)(?: that)?|i am (?:scared|afraid)(?: that)?) (?:if )?${WHOEVER_HARMS} (?:ever |then |will |might |may |could )*(?:finds?|found|hears?|heard|knows?|learns?|reads?|sees?|notices?|discovers?|gets? to know|comes? to know)(?: (?:out|it|this|that|of|about|what|i|me|my|wrote|told|tell|said|somebody|someone|messages?))*${END}`,
      "u",
    ),
  ],
  [
    "tell",
    new RegExp(
      `${LEAD}(?:${SHOULD} i|is it (?:ok|okay|better|good|safe) to|would you|do i have to) (?:(?:have to|better|rather|just) )*(?:tell|inform|involve|report|call|write|go to|talk to|talk with|speak to|speak with|say (?:it|that|something|this) to|show(?: it| this| that)? to) ${ANYBODY}${END}`,
      "u",
    ),
  ],
];

export const FOLLOW_UPS: readonly (readonly [FollowUp, RegExp])[] = [
  [
    "do",
    new RegExp(
      `${LEAD}(?:what ${SHOULD} (?:i|you|one|we) (?:do|try|change)${ABOUT}(?: (?:now|then|next|first|instead))?|what now|now what|i (?:do not|do ?n'?t|dont) know what to do|what would you do|no idea what to do(?:${ABOUT})?|(?:should|shd|shall) i(?: (?:do|take|accept) it| say yes)?|(?:could|can|should) i (?:be|become) (?:the next(?: one)?|that|it|next)|what ${SHOULD} i do (?:so )?that (?:it|that|this)? ?(?:works?|is better|goes better)?(?: ?next time)?(?: it works?)?|what(?:'?s| is| would be) (?:a|the|my) (?:first|next) step|where ${SHOULD} i (?:start|begin)|how ${SHOULD} i (?:begin|start|cope|do that|react|prepare)|how ${SHOULD} i (?:get over|deal with|handle|solve|fix|change|survive|stop|go about) (?:it|that|this|him|her|them)|any (?:advice|ideas?|tips?)|do you have (?:any |an )?(?:advice|ideas?|tips?)|give me (?:some )?advice)${END}`,
    ),
  ],
  [
    "say",
    new RegExp(
      `${LEAD}(?:what ${SHOULD} i (?:say|answer|write|reply|tell ${SOMEBODY})(?: to ${SOMEBODY})?(?: (?:at that moment|in that moment|then|there|(?:in|at) (?:the|that|our|my) (?:first |next )?(?:1:1|1-1|one on one|one-on-one|meeting|talk|session|call)))?|how ${SHOULD} i (?:say|put|phrase) (?:it|that|this)(?: to ${SOMEBODY})?|how ${SHOULD} i (?:tell|ask) ${SOMEBODY}(?: (?:that )?i want (?:it|that|this|the (?:job|role)))?|how ${SHOULD} i (?:ask|find out)(?: ${SOMEBODY})? (?:for |about )?(?:the |a |their )?(?:reasons?|why|feedback)|(?:write|give) me (?:a|one) (?:sentence|line|message)(?: for (?:it|that|this|him|her|them))?|what ${SHOULD} (?:we|i) (?:do|talk about|ask(?: ${SOMEBODY})?) (?:in|at) (?:the|our|my) first (?:meeting|session|talk|1:1|hour))${END}`,
    ),
  ],
  [
    "apologise",
    new RegExp(
      `${LEAD}(?:${SHOULD} i|is it (?:ok|okay|better|good) to|do i have to) (?:have to |better |rather )?(?:apologi[sz]e|say (?:that i am )?sorry|excuse myself)(?: to)?(?: ${SOMEBODY})?${ABOUT}${END}`,
    ),
  ],
  [
    "tell",
    new RegExp(
      `${LEAD}(?:${SHOULD} i|is it (?:ok|okay|better|good) to|would you) (?:have to |better |rather )?(?:tell|inform|involve|complain|talk|speak|go|report (?:it|him|her|them|that)|say (?:it|that|something)|write)(?: (?:to|with))?(?: ${SOMEBODY})?${ABOUT}${END}`,
    ),
  ],
  [
    "again",
    new RegExp(
      `${LEAD}(?:what ${SHOULD} i do |what )?(?:if|when) (?:he|she|they|it|that|this|nothing|\\w+) (?:(?:does|do|says?|shouts?|laughs?|happens?|starts?|comes?|goes|gets?|is|are|just) ){0,2}(?:it |that |this )?(?:again|changes?|happens?|no|worse|on|wo ?n'?t listen|wo ?n'?t|refuses?|does ?n'?t (?:help|work|listen|change|answer|care))${END}`,
    ),
  ],
  [
    "fault",
    new RegExp(
      `${LEAD}(?:what did i do wrong|did i do (?:something|anything) wrong|(?:is|was) (?:it|that|this) (?:my fault|bad|so bad|wrong|normal|stupid|selfish)(?: of me)?|am i (?:wrong|too sensitive|overreacting|the problem|stupid)|(?:it'?s|it is|that'?s|that is) (?:not |probably not |maybe |also )?my fault(?:,? but (?:it )?feels like (?:it|that)(?: is| was)?)?|(?:it )?feels like (?:it'?s |it is )?my fault)${END}`,
    ),
  ],
];
