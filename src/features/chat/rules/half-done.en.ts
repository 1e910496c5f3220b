/** How English speakers say that they did a part of something, and no more: after folding. */

const PART = String.raw`(?:half(?: ?way)?|(?:the |a )?(?:first|one) (?:half|part|step|bit)|a part|a bit|some) of (?:it|that|this)`;
const KIND_OF =
  "(?:kind ?of|sort ?of|kinda|sorta|half(?: ?way)?|partly|partially|mostly|almost|nearly|not (?:quite|fully|completely|entirely|really|all)|as good as|more or less)";
const END = String.raw`(?=[,.!;:) ]*$|[,.!;:)]| (?:but|and|then|i|because|as|since|so|only)\b)`;

/** Only a part of it is done. */
export const HALF: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:^|[,.!;:] ?|\b(?:i|i'm|im|i am|it's|its|is|say|well|ok|so) )(?:${KIND_OF}) (?:done|finished|ready|there)${END}`,
    "u",
  ),
  new RegExp(
    String.raw`(?:^|[,.!;:] ?)(?:(?:so|ok|okay|well|yes|hm+|i'm|im|i am|it's|its)[,.]? )*(?:done|finished)[,:]? ${KIND_OF}${END}`,
    "u",
  ),
  new RegExp(
    String.raw`\b(?:i|we)(?:'ve| have)?(?: (?:only|just|really|about|at least))* (?:did|done|made|managed|finished|got|have)(?: (?:only|just|about|at least))* ${PART}`,
    "u",
  ),
  new RegExp(
    String.raw`(?:^|[,.!;:)] ?|[-–] )(?:only |just |about )*(?:did|done|managed|finished)(?: (?:only|just|about|at least))* ${PART}`,
    "u",
  ),
  new RegExp(
    String.raw`\b(?:i |we )?(?:did|done) (?:it|that|this)?,? ?(?:but )?(?:only |just |about )+half${END}`,
    "u",
  ),
  new RegExp(
    String.raw`(?:^|[,.!;:] ?)(?:i |we )(?:only |just )?(?:did|made|managed|got) (?:only |just |about )?half(?: of (?:it|that|this))?${END}`,
    "u",
  ),
  new RegExp(
    String.raw`\b(?:i|we) (?:started(?: (?:it|with it|on it))?|began(?: (?:it|with it))?|got (?:half ?way|as far as [^.?!]{2,60}))[^.?!]{0,40}\b(?:but|and) (?:i )?(?:did ?n'?t|did not|could ?n'?t|never|not) (?:finish|get (?:to the end|through|any further)|manage the rest|yet)`,
    "u",
  ),
  /\b(?:did ?n'?t|did not|have ?n'?t|have not|could ?n'?t) (?:quite |really |fully )?(?:finish|complete)(?:ed)? (?:it|that)(?: all)?(?=[,.!;:) ]*$|[,.!;:)]| (?:though|yet)\b)/u,
  // "Did it with Omar, but only the first half"
  new RegExp(
    String.raw`(?:\b(?:but|and|though|just|only)|[,.;:!(-]) ?(?:i did |i got |i made |it was |it'?s )?(?:only|just|at least|about)(?: (?:only|just|at least|about))* (?:the |a )?(?:(?:first|one|easy) )?(?:half|part|bit|step)(?: of (?:it|that|this))?${END}`,
    "u",
  ),
  new RegExp(String.raw`\bhalf of (?:it|that|this)(?:,? (?:at least|so far|only|for now|anyway))${END}`, "u"),
  new RegExp(String.raw`(?:\b(?:but|and|though)|[,.;:!(-]) ?(?:only |just |well )?in parts?${END}`, "u"),
  new RegExp(
    String.raw`(?:\b(?:but|and|though)|[,.;:!(-]) ?(?:then )?(?:i )?(?:did ?n'?t|did not|have ?n'?t|have not|could ?n'?t|could not)(?: (?:quite|really|fully|yet))? (?:finish|complete|get (?:through|to the end))(?:ed|d)?(?: (?:it|that|this|all of it|everything|all))?(?: yet)?${END}`,
    "u",
  ),
  new RegExp(
    String.raw`(?:\b(?:but|and|though)|[,.;:!(-]) ?(?:it'?s |it is |it was |i'?m )?not (?:(?:all|quite|fully|completely|really) )?(?:finished|done|complete|through)(?: (?:with it|it|all of it))?(?: yet)?${END}`,
    "u",
  ),
  /\b(?:the )?(?:other|second) half (?:is|was) (?:still )?(?:missing|open|not done|to do|undone)\b/u,
];
/** Of somebody else, or of work that goes on. */
export const NOT_OF_IT =
  /\bhalf of (?:the|my|our|us|them)\b|\b(?:sprint|ticket|release|migration|pull request|day|week|meeting)s?\b/u;
/** What is told, and what now: no other question stands beside it. */
export const WHAT_NOW =
  /[,.!;: ]*\b(?:so |and )?(?:what now|now what|what next|what do i do now|does (?:that|it) count)\?*[.! ]*$/u;
const DO_REST = String.raw`(?:do|finish|make|manage|complete|get to|see to) (?:the )?(?:rest|remaining|remainder|(?:other|second) (?:half|part)|last (?:bit|part|step)|missing (?:bit|part))\b`;
/** How and when they do it, between who does it and what is done. */
const BETWEEN =
  "(?: (?:will|can|could|would|should|shall|must|may|might|am|are|'?m|gonna|going to|want to|have to|need to|try to|hope to|plan to|like to|love to|got to|to|better|rather|prefer to|then|just|only|also|still|simply|probably|maybe|surely|later|today|tonight|tomorrow|next week|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)){0,6}";
/** They themselves do the rest another day: "Ben will do the rest" is of Ben. */
export const REST: RegExp = new RegExp(
  String.raw`(?:\b(?:i|we|i'?ll|we'll|i'?d|we'd|i'?m|we're|let me)${BETWEEN}|^(?:(?:ok(?:ay)?|so|and|but|then|well|yes)[,.]? )*(?:will|would|can|could|gonna|going to|want to|have to|need to)${BETWEEN}) ${DO_REST}`,
  "u",
);
/** The same without a word of who does it, which is theirs once it was asked. */
export const REST_ALONE: RegExp = new RegExp(
  String.raw`(?:^|[,.;:!] ?|\b(?:and|but|then|so|ok|okay|yes|no|please|later|tomorrow|today) )${DO_REST}`,
  "u",
);
/** It is to count as it is. */
export const COUNTS =
  /^(?:(?:then|ok|okay|well|so|hm+|yes|i think|i guess|i'd say)[,.]? )*(?:half (?:of it )?is (?:enough|fine|ok|good enough)|(?:that'?s|this is|it'?s|that is) (?:good )?enough(?: for me)?|good enough|(?:please |just )?(?:call|count|mark|tag) (?:it|that|this)(?: as)? done|(?:it|that) counts|it'?s done then|done then|done is done)(?:[,.! ]*(?:for me|then|please|pls|thanks|now|:\)|lol))*[.!) ]*$/u;
/** It stays open. */
export const STAYS =
  /^(?:(?:then|ok|okay|well|so|hm+|no|please|pls)[,.]? )*(?:(?:leave|keep) it open|(?:it|that) stays open|not (?:yet|done yet)|it'?s not done(?: yet)?|i(?:'ll| will| want to| can)? (?:finish|do) (?:it|the rest)(?: later| another day| some other time)?)(?:[,.! ]*(?:then|please|pls|thanks|for now))*[.! ]*$/u;
