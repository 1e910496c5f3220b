/** What managers say in English of a challenge that they gave: its day, more time for it, and taking it back. */
import type { GivenAspect } from "#src/features/assignments/rules/given-news.ts";
import { NO_SLOTS, type Wording } from "#src/language/intent.ts";

const LEAD =
  "(?:(?:hi|hey|hm+|ok|okay|oh|sorry|so|and|actually|please|pls|no|wait|well|can (?:you|we|i)|could (?:you|we|i)|i(?:'d)? (?:want|like) to|i have to|let'?s)[,.!]? )*";
const THING =
  "(?:it|that|this|the|that one|the one|this one|(?:the |that |this )?(?:challenge|task|thing|assignment)|what i (?:gave|asked|assigned|sent))";
const WHO = String.raw`(?!me\b|my\b|us\b|you\b|prod\b|production\b|staging\b|i\b|we\b|it\b|the\b|a\b|an\b|now\b|today\b|this\b|that\b|good\b|real\b)[\p{L}'-]{2,}`;
const OWNED = String.raw`(?:(?!my\b|the\b|a\b|your\b|our\b|its?\b|it'?s\b|this\b|what'?s\b|that'?s\b|let'?s\b|whats\b)[\p{L}'-]{2,}'?s'?|her|his|their) (?:thing|challenge|task|one|assignment|stuff)`;
const OF_THEM = String.raw`(?:${OWNED}|(?:for|of|with) ${WHO}|(?:the )?(?:one|thing|challenge|task) (?:that )?i (?:gave|assigned|asked|sent)(?: to)?(?: ${WHO})?|what i (?:gave|asked|assigned)(?: to)?(?: ${WHO})?)`;
/** Why, in a word of their own behind it. */
const BECAUSE = "(?:[,;.:]? ?(?:because |as |since |bc |she |he |they |it |i |that |this )[^?!]{2,60})?";
const END = "(?: (?:please|pls|again|now|then|after all|actually|instead))*[?!. ]*$";

const DEADLINE = new RegExp(
  String.raw`^${LEAD}(?:(?:what(?:'?s| is| was)?|when(?:'?s| is)?) (?:the )?(?:deadline|due date|due day|date|day)|until when|by when|is there a (?:deadline|date)|what date did i (?:set|give|name)|(?:the )?deadline)\b.*${OF_THEM}${END}|^${LEAD}(?:when is|when'?s|whens) (?:${OWNED}|what i (?:gave|asked)[^?]*) due${END}|^${LEAD}(?:until|by) when does (?:${WHO}) have${END}|^${LEAD}how long does (?:${WHO}) have(?: (?:left|time))?(?: for (?:it|that|this))?${END}`,
  "u",
);
const MORE_TIME = new RegExp(
  String.raw`^${LEAD}(?:do not|don'?t) (?:withdraw|cancel|drop|take) (?:it|that|this)(?: back)?,? (?:but |just |only |rather |and )*(?:give|let|allow|grant) ${WHO} (?:have )?(?:more time|until|till|another|some more|a few)\b[^?]*[?!. ]*$|^${LEAD}(?:change|move|extend|postpone|push|shift) (?:${OWNED}|${OF_THEM}|the (?:challenge|task|one|thing) for ${WHO}),? (?:so |because |as |since )?(?:she|he|they|${WHO}) (?:should |can |may |will |could |needs? to )?(?:have|has|get|gets|needs?) (?:time |it )?(?:until|till|to|more time|longer|another|a (?:week|few))\b[^?]*[?!. ]*$|^${LEAD}(?:(?!i\b|we\b|you\b)${WHO}) should (?:have|get) (?:time )?(?:until|till|more time|another week|longer)\b[^?]*[?!. ]*$|^${LEAD}(?:give|let|allow|grant) (?:${WHO}) (?:have )?(?:until|till|til|more time|another (?:week|day|few days)|some more (?:time|days)|a (?:week|few days) more|time until)\b[^?]*[?!. ]*$|^${LEAD}(?:(?!i\b|we\b|you\b)${WHO}) (?:can|may) (?:have|take) (?:until|till|more time|another week|longer|her time|his time|their time)\b[^?]*[?!. ]*$|^${LEAD}(?:move|extend|change|shift|push|postpone) (?:the )?(?:deadline|due date|date) (?:of |for |on )(?:${OWNED}|${WHO})\b[^?]*[?!. ]*$|^${LEAD}(?:move|extend|change|push|postpone) (?:${OWNED.replace("(?:thing|challenge|task|one|assignment|stuff)", "(?:deadline|due date)")})[^?]*[?!. ]*$`,
  "u",
);
const BACK = new RegExp(
  String.raw`^${LEAD}(?:withdraw|cancel|revoke|undo|drop|scrap) (?:what|the (?:one|challenge|task|thing)(?: that)?|that) i (?:gave|asked|assigned|sent)(?: to)? ${WHO}${BECAUSE}${END}|^${LEAD}(?:take|pull|get) (?:back )?(?:the|that|this|my) (?:challenge|task|one|thing|assignment) (?:for|of|with|from) ${WHO}(?: back)?${BECAUSE}${END}|^${LEAD}(?:the|that|this|my) (?:challenge|task|one|thing|assignment) (?:for|of|with) ${WHO} ?[-–:,.]? ?(?:please |pls )?(?:take|pull|withdraw|cancel|drop|revoke)(?: (?:it|that|this))?(?: back)?(?: please| pls)?${BECAUSE}${END}|^${LEAD}(?:take|get|pull) ${THING}(?: \w+)? back from ${WHO}${END}|^${LEAD}(?:take|pull) back (?:${THING} )?(?:from ${WHO}|${OWNED}|(?:what |that )?i (?:gave|asked|assigned|sent)(?: to| of)? ${WHO})${END}|^${LEAD}(?:never ?mind|nvm|forget|drop|cancel|withdraw|revoke|scrap|undo) (?:about )?(?:${OWNED}|(?:${THING})(?: (?:for|with|to|i gave|i gave to) ${WHO}))${END}|^${LEAD}(?:${WHO}) (?:does(?:n'?t| not)|need ?n'?t|do(?:n'?t| not)) (?:have to|need to|need)(?: do)? (?:it|that|this)(?: (?:any ?more|any longer|now))+${END}`,
  "u",
);

const ALL_BACK = new RegExp(
  String.raw`^${LEAD}(?:take|pull) (?:(?:everything|all(?: of (?:it|them|those|these))?|them all|it all) back|back (?:everything|all(?: of (?:it|them))?|them all))(?: (?:that )?i (?:gave|asked|assigned|sent)(?: (?:to|of))?(?: (?:${WHO}|them|him|her|everybody|everyone))?)?${END}|^${LEAD}(?:withdraw|cancel|revoke|drop) (?:everything|all(?: of (?:it|them|those))?|them all)(?: (?:that )?i (?:gave|asked|assigned|sent)(?: (?:to|of))?(?: (?:${WHO}|them|him|her|everybody|everyone))?)${END}`,
  "u",
);
/** What they gave is to be another one, or to have another reason: it is taken back, and given anew. */
const ANEW = new RegExp(
  String.raw`^${LEAD}(?:give|send|assign|offer) (?:him|her|them|${WHO}) (?:another|a different|a new)(?: (?:one|challenge|task|thing))? (?:instead|rather)(?: of (?:it|that|this|what i gave(?: (?:him|her|them))?))?${END}|^${LEAD}(?:change|edit|rewrite|correct|reword) (?:the |my )?(?:reason|why|words?)(?: (?:of|for|in|on) (?:${OWNED}|${THING}|${OF_THEM}))${END}|^${LEAD}i (?:gave|sent|assigned) (?:him|her|them|${WHO}) the wrong (?:one|challenge|task|thing|reason)${END}|^${LEAD}(?:change|edit|swap|replace|exchange) (?:${OWNED}|what i (?:gave|asked|assigned|sent)(?: to)? (?:him|her|them|${WHO}))${END}`,
  "u",
);
const ITS_REASON =
  /^(?:(?:ok|okay|so|and|can i|could i|please|i want to|i'?d like to) )*(?:change|edit|rewrite|correct|reword) (?:the |my )?(?:reason|why|words)(?: please)?[?!. ]*$/u;
const SAME = "(?:it|that|this|the same(?: thing| one| challenge| task)?)";
const DOES = String.raw`(?:let )?${WHO} (?:should |can |could |shall |will |may |must |would )?(?:rather )?(?:do|does|have|take|get) (?:it|that|this)(?: one)?`;
const HANDS = `(?:give|hand|pass|assign|send|offer)`;
/** "Take it back, Omar should do it", "give the same to Omar instead". */
const TO_ANOTHER = new RegExp(
  [
    String.raw`^${LEAD}(?:(?:take|pull|get) ${THING} back(?: from ${WHO})?|(?:take|pull) back ${THING}|withdraw ${THING})[,.;:!]*(?: and| then)* (?:${HANDS} ${SAME} to ${WHO}|${DOES})${END}`,
    String.raw`^${LEAD}${HANDS} ${SAME} to ${WHO} (?:instead|rather)(?: of ${WHO})?${END}`,
    String.raw`^${LEAD}${HANDS} the same(?: thing| one| challenge| task)? to ${WHO}${END}`,
    String.raw`^${LEAD}${DOES} instead(?: of ${WHO})?${END}`,
  ].join("|"),
  "u",
);
/** Whether what they gave one person is to go to another one. */
export function goesToAnother(text: string): boolean {
  return TO_ANOTHER.test(text);
}

const ITS_DAY = "(?:it|that|this|the (?:deadline|date|due date|day)|her day|his day|their day)";
/** Said right after words about what they gave. */
const LATER = new RegExp(
  String.raw`^${LEAD}(?:make|move|push|shift|set|extend|postpone|change) ${ITS_DAY}\b[^?!]{0,20}\b(?:later|longer|more|weeks?|months?|days?|(?:mon|tues|wednes|thurs|fri)day|to|until|by|back|earlier|sooner)\b[^?!]{0,20}[?!. ]*$|^${LEAD}(?:give|allow|grant) (?:him|her|them|${WHO}) (?:a|one|two|three|\d+|another|some)(?: more)? (?:days?|weeks?|time)(?: more)?${END}`,
  "u",
);
/** The same where it is said that it is somebody else's: "make that thing due one week later, she is busy". */
const LATER_FOR_THEM = new RegExp(
  String.raw`^${LEAD}(?:make|move|push|shift|set|extend|postpone|change) (?:it|that|this|(?:that|this|the|her|his|their) (?:thing|challenge|task|one|assignment|deadline|due date))(?: (?:be )?due)?(?: (?:to|by|for|until))? [^?!,]{2,40}?[,;]? (?:because |as |since |bc )?(?:she|he|they)(?:'?s|'?re| is| are| has| have| needs?| was) [^?!]{2,60}[?!. ]*$`,
  "u",
);
const UNCHANGED = new RegExp(
  String.raw`^${LEAD}(?:(?:keep|leave) (?:it|that|this|things|everything|the (?:deadline|date|day))(?: (?:as|at|on|with|for|by|like|so|be|alone|open)\b[^?!]{0,24})?|(?:it|that|everything) (?:can|should|may|shall) stay\b[^?!]{0,24}|let it (?:be|stay)\b[^?!]{0,16})${END}`,
  "u",
);
const IT_BACK = new RegExp(
  String.raw`^${LEAD}(?:(?:take|pull|get) ${THING} back|(?:take|pull) back ${THING}|(?:withdraw|cancel|revoke|undo|drop) ${THING})${END}`,
  "u",
);

const CAN_BACK =
  /^(?:(?:ok|okay|so|and|but|hm+) )*(?:can|could|may) i (?:still )?(?:withdraw|take back|cancel|revoke|change|edit) (?:it|that|this)(?: back| again| now| still)*[?!. ]*$/u;

/** What they wish for what was spoken of last, which they gave; null: nothing of the kind. */
export function aspectOfIt(text: string): GivenAspect | null {
  if (IT_BACK.test(text) || CAN_BACK.test(text) || ITS_REASON.test(text)) return "back";
  if (UNCHANGED.test(text)) return "unchanged";
  return LATER.test(text) ? "more-time" : null;
}

const ALL = "(?:everybody|everyone|anybody|anyone|somebody|someone|they all|all of them|any of them)";
const GIVEN =
  "(?:what|the (?:one|thing|things|challenge|challenges|task|tasks)) (?:that )?i (?:gave|asked|assigned|sent)";
/** How what was given to several stands; of nobody more than what they said themselves. */
const OF_ALL = new RegExp(
  String.raw`^${LEAD}(?:who(?: is|'?s| are) (?:still )?(?:falling |lagging |running )?behind|who (?:has|have|did)(?: not|n'?t) (?:yet )?(?:answer|repl|respond|done it|do it|start|taken it|take it)\w*(?: yet)?|(?:is|are) ${ALL} (?:falling |lagging |still )?(?:behind|late)|(?:did|has|have) ${ALL} (?:do|done|answer|answered|take|taken|start|started|finish|finished) ${GIVEN})\b(?: (?:with|on|of|to|for|from)? ?(?:${GIVEN}|them|me|it))*${END}`,
  "u",
);

/** Who is better or slower than others: nobody is measured here. */
const RANKS = new RegExp(
  String.raw`^${LEAD}(?:(?:who|which (?:one|of them|of my people))(?: is|'?s| are) (?:still )?(?:(?:falling |lagging |running )?behind|(?:my |the )?(?:best|worst|weakest|strongest|slowest|fastest|laziest|top)(?: (?:performers?|one|ones|person|people|developers?|mentees?|of them|in my team|on my team))*|(?:slow|lazy|slacking|underperforming|the most behind|doing (?:best|worst|least|most)))|who (?:does|did|has done) (?:the )?(?:least|most)|rank (?:them|my (?:people|team|mentees)))(?: (?:with (?:it|that|this|them)|in my team|on my team|of them|this (?:week|month)))*${END}`,
  "u",
);
/** That the bot presses somebody for them. */
const REMIND = new RegExp(
  String.raw`^${LEAD}(?:nudge|remind|chase|ping|poke|push|hurry|press|send a reminder to) (?!me\b|us\b|myself\b)(?:${WHO})(?: (?:again|about (?:it|that|this|the (?:challenge|task)|${OWNED}|what i (?:gave|asked))|of (?:it|that|this)|to (?:do|answer|finish) (?:it|that)|for me|to answer)){0,2}(?:,? (?:but )?(?:kindly|nicely|gently|softly))?${END}`,
  "u",
);
/** Why somebody said no: that is theirs. */
const REASON = new RegExp(
  String.raw`^${LEAD}(?:why (?:did|has|does) ${WHO} (?:decline[ds]?|say no|said no|refuse[ds]?|turn(?:ed)? (?:it|that|this) down|drop(?:ped)? (?:it|that)|skip(?:ped)? (?:it|that))|why (?:did|does|has|is) ?(?:n'?t|nt) ${WHO} (?:want|take|taken|do|done|doing|accept|like)(?: (?:it|that|this|mine|to))?(?: on)?|why (?:did|does|has) ${WHO} not (?:want|take|taken|do|done|accept|like)(?: (?:it|that|this))?(?: on)?|what (?:was|is|were) ${WHO}'?s? reasons?(?: for (?:that|saying no|the no|declining))?|(?:did|has) ${WHO} (?:say|said|given?|told you) (?:why|a reason)(?: not)?|why (?:the|a|this|that) no)${END}`,
  "u",
);
/** Whether they rank people, want one pressed, or ask for the reason of a no; null: none of it. */
export function askedButNotOffered(text: string): "ranks" | "remind" | "reason" | null {
  if (REASON.test(text)) return "reason";
  if (RANKS.test(text)) return "ranks";
  return REMIND.test(text) ? "remind" : null;
}

/** Null: how it stands, as far as they were told. */
export function givenAspect(text: string): GivenAspect | null {
  if (BACK.test(text) || ALL_BACK.test(text) || ANEW.test(text)) return "back";
  if (MORE_TIME.test(text) || LATER_FOR_THEM.test(text)) return "more-time";
  return DEADLINE.test(text) ? "until" : null;
}

/** Asks how what was given to several stands. */
export function asksOfAll(text: string): boolean {
  return OF_ALL.test(text);
}

/** With a word why. */
const MOST_CHARACTERS = 120;

export const givenChange: Wording = {
  examples: [
    "what's the deadline for mayas thing",
    "until when is the one i gave tom",
    "when is maya's challenge due?",
    "give her until friday",
    "maya can have more time",
    "actually make that thing due one week later, she is busy",
    "move her challenge to friday, she has a release",
    "take it back from maya",
    "never mind that one for maya",
    "cancel what i gave to tom",
    "i want to take back what i gave maya",
    "who is falling behind?",
    "who is behind?",
    "is anybody behind with what i gave them?",
    "did everybody do what i asked?",
    "who hasn't answered yet",
    "who is slow",
    "who is my best performer",
    "who does the least?",
    "please nudge maya",
    "remind omar",
    "can you remind omar about it",
    "take back everything",
    "take everything back that i gave omar",
    "withdraw all that i asked",
    "why did omar decline",
    "why did she say no?",
    "what was omars reason",
    "actually take it back, omar should do it",
    "give the same to omar instead",
    "take it back and give it to omar",
    "omar should do it instead",
    "let omar do it instead",
    "no wait, give it to omar instead of priya",
    "give her another one instead",
    "give maya a different challenge instead",
    "change the reason of maya's challenge",
    "i gave maya the wrong challenge",
    "change what i gave to maya",
    "swap maya's challenge",
    "withdraw what i gave priya",
    "take back the challenge for maya, she has too much on her plate",
    "the challenge for maya - take it back please, she has too much on her plate",
    "dont withdraw it, just give her more time",
    "change the challenge i gave maya, she should have until january",
    "maya should have until january",
    "can you nudge maya again, but kindly",
  ],
  nearMisses: [
    "what's the deadline",
    "until when is it",
    "give me until friday",
    "take it back",
    "never mind",
    "cancel my plan",
    "take it back from staging",
    "forget me",
    "never mind that",
    "move it to friday",
    "maya takes the release",
    "who is behind this decision",
    "is anybody there",
    "did everybody merge",
    "who has not answered the ticket",
    "who is the best person to ask about kafka",
    "who is slow to review my code",
    "remind me",
    "remind me tomorrow",
    "ping the server",
    "push the branch",
    "take everything with you",
    "withdraw all",
    "cancel everything",
    "why did the build say no",
    "why did omar leave",
    "what was the reason",
    "why did i say no",
    "give it to me instead",
    "i should do it instead",
    "give it to production instead?",
    "omar should do it",
    "send it to the client instead",
    "make it one week later",
    "move it to friday, it is too much",
    "keep it at 15",
    "give me another one instead",
    "give it another try instead",
    "change the reason",
    "change my challenge",
    "swap the challenge",
    "can i withdraw it",
    "i gave maya the wrong ticket",
    "withdraw what i wrote",
    "the challenge for maya is too big",
    "don't withdraw it",
    "don't give her more work",
    "i should have until january",
    "maya should have a mentor",
  ],
  isWhole: true,
  read: ({ words }) =>
    words.length <= MOST_CHARACTERS &&
    (givenAspect(words) !== null || goesToAnother(words) || asksOfAll(words) || askedButNotOffered(words) !== null)
      ? NO_SLOTS
      : null,
};
