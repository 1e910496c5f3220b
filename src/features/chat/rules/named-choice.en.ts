/** How English speakers name one of several challenges that were shown: after folding, without decoration. */

const OPENING = String.raw`(?:(?:and|but|so|ok|okay|hm+|well|no|yes|yeah|yep|sure|oh|ah|please|pls|then|actually|rather|maybe|let me see|good|great|cool|wait|sorry)[,.;:! ]+)*`;
const TAKE = String.raw`(?:(?:i(?:'?ll| will| would|'?d| think i(?:'?ll| will| would))? (?:rather |really |prefer to )?(?:take|do|try|want|like|prefer|choose|pick|have|mean|go (?:for|with))|let'?s (?:take|do|try|have|go (?:for|with))|can i (?:take|have|do|get)|could i (?:take|have|do)|give me|take|show me|what about|how about|i meant) )?`;
/** Of which they choose one. */
const OUT_OF = String.raw`(?:(?:one )?(?:of|from) (?:those|these|the|them)(?: (?:two|three|both|ones))?(?: (?:you (?:showed|gave|sent|brought|had)(?: me)?|from (?:before|earlier|yesterday|last week|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|of (?:yesterday|last week|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|before|earlier|above|there))*[,:;]* )?`;
const END = String.raw`(?: (?:you (?:showed|gave|sent)(?: me)?|from before|above|there))?(?:,? (?:please|pls|plz|thanks?|thx|then|instead|(?:looks?|sounds?|seems?|is|would be) (?:(?:really|quite|more|very|much) )?(?:nice|good|better|best|great|interesting|fun|cool|right|ok|okay|fine|doable)|(?:and |so )?(?:give me|i(?:'?ll)? take|let'?s do|i(?:'?ll)? do) (?:that|it)(?: one)?))*[.! ]*`;

/** "The support one", "the one with less talking": what it is called by is captured. */
export const NAMED: readonly RegExp[] = [
  String.raw`^${OPENING}${TAKE}${OUT_OF}(?:the|that) one (?:(?:with|about|on|where|that is|that's|which is|for|in|of|that has|that needs|which needs|i can do) )?(?<words>[\p{L}\p{N}'-]+(?: [\p{L}\p{N}'-]+){0,5}?)${END}$`,
  String.raw`^${OPENING}${TAKE}${OUT_OF}(?:the|that) (?<words>[\p{L}\p{N}'-]+(?: [\p{L}\p{N}'-]+){0,4}?) (?:one|challenge|task|thing)${END}$`,
].map((one) => new RegExp(one, "u"));

/** They would have a step towards what was just spoken of. */
export const STEP_TOWARDS = new RegExp(
  String.raw`^${OPENING}(?:(?:can|could) you |please )?(?:(?:give|show|get|find|bring) me|i(?:'d| would)? (?:want|like|take|need)) (?:something|sth|one|(?:a|the) (?:small |first |next |little )?(?:step|challenge|task|thing))(?: small| easy| little)? (?:in (?:that|this) direction|(?:towards|for|on|about|like|with|to) (?:that|it|this)|to get there)(?:,? (?:please|pls|plz|thanks?|thx|then))*[.! ]*$`,
  "u",
);

/** One of them is asked about by its place: that is captured. */
export const ASKED_BY_PLACE = new RegExp(
  String.raw`^${OPENING}(?<lead>(?:why not|what about|how about|what(?:'?s| is| was)|tell me (?:more )?about|show me|how is|what of) )?(?:the|that) (?<place>first|1st|second|2nd|third|3rd|last|other)(?: one| option| thing)?(?: (?:about|again|then|instead))*[?!. ]*$`,
  "u",
);
export const PLACES: Readonly<Record<string, number>> = {
  first: 0,
  "1st": 0,
  second: 1,
  "2nd": 1,
  third: 2,
  "3rd": 2,
  last: -1,
};

/** Which of them has more or less of something: that is captured. */
export const ASKED =
  /^(?:(?:and|so|ok|okay|hm+|but|well)[,. ]+)*(?:which|what)(?: one)?(?: of (?:them|these|those|the two))?(?: one)?(?: is|'?s| has| needs| takes| would be)? (?:the )?(?<words>[\p{L}' -]{3,30}?)(?: one)?(?: of (?:them|these|those|the two))?[?!. ]*$/u;

/** They mean something that was shown some time ago. */
export const SHOWN_BEFORE =
  /\b(?:of|from) (?:those|these|the) (?:two|three|ones|challenges)\b|\byou (?:showed|had shown|brought|offered|gave) me\b/u;

/** One is to be theirs, whichever was shown. */
export const TAKING =
  /\b(?:take|give me|choose|pick|go (?:for|with)|let'?s (?:do|try)|(?:i'?d|i'?ll|i would|i will|i want to|can i|could i) (?:rather |really )?(?:take|do|try|have|like))\b/u;

/** What is said of how long it takes, and how it is done. */
export const SHORTEST =
  /^(?:the )?(?:a bit )?(?:short(?:er|est)?|quick(?:er|est)?|fast(?:er|est)?|small(?:er|est)?|eas(?:ier|iest)|less (?:time|work|effort)|(?:the )?least (?:time|work|effort))$/u;
export const LONGEST = /^(?:the )?(?:long(?:er|est)?|big(?:ger|gest)?|more (?:time|work|effort)|most (?:time|work))$/u;
export const ALONE =
  /^(?:the )?(?:less|least|no|without|fewer|not so much|not too much|little) (?:talk(?:ing)?|people|calls?|meetings?|others|chatting|asking)$|^(?:i can do )?(?:quiet(?:er|est)?|alone|by myself|on my own|without (?:anyone|anybody|others|asking (?:anyone|anybody)))$|^(?:(?:can be done )?with |needs? |takes? |involves? )?(?:nobody|no ?one|no other people|no people)(?: else)?$/u;
/** The manner of it, by words that people have for it. */
export const BY_KIND: Readonly<Record<"talk" | "watch" | "read" | "make" | "write", RegExp>> = {
  talk: /^(?:(?:the )?(?:more|most) )?(?:talk(?:ing)?|people|conversation)$/u,
  watch: /^(?:watch(?:ing)?|listening|observing)$/u,
  read: /^(?:read(?:ing)?)$/u,
  make: /^(?:build(?:ing)?|cod(?:e|ing)|making|hands[ -]?on|practical|programming)$/u,
  write: /^(?:writ(?:e|ing)|written)$/u,
};
/** Words that name no challenge: these are other wishes, or lean on the order. */
export const OF_ANY: ReadonlySet<string> = new Set(
  "first second third last other next new old same one only whole right wrong best good better nice easy easier hard harder interesting two three both any another this that my your his her their me now weekly open current previous different bigger smaller".split(
    " ",
  ),
);
