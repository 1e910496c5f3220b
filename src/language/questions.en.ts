/** How questions are built in English, asked with and without their sign: after folding, without decoration. */

const PRONOUN = String.raw`(?:i|you|u|we|they|he|she|it|that|this|these|those|there|any(?:one|body|thing)?|some(?:one|body|thing)?|every(?:one|body|thing)|no ?(?:one|body)|people)`;
const OWNED = String.raw`(?:the|a|an|my|your|our|their|his|her|its|all|both|other|another|more|two|three)`;
/** Behind "can", "could" and the like they leave out who did it, and tell: "could not find her", "would do it again". */
const NO_SUBJECT = String.raw`(?:not|only|never|hardly|barely|just|also|really|have|be|do|go|ask|try|say|use|see|tell|recommend|make|take|get|start|begin|keep|find|reach|work|love|like|imagine|write|talk|need|even|still|probably|definitely|actually|finally|well|and|but)`;
const VERB = String.raw`(?:see|read|know|do|have|get|join|help|come|be|look|hear|find|tell|say|ask|answer|reply|write|use|move|change|delete|keep|share|show|take|give|make|go|work|mind|notice|open|edit|help|count|matter|sit|watch|attend|still|also|even|really)`;
const INVERTED = String.raw`(?:do|does|did|can|could|would|will|shall|should|may|might|has|have|don't|doesn't|didn't|can't|couldn't|wouldn't|won't|shouldn't)`;

/** Said in front of a question; none of it is told. */
export const LEAD =
  /^(?:(?:so|and|but|or|ok|okay|k|no|nope|yes|yeah|yep|well|wait|hm+|hey|hi|hello|oh|ah|also|btw|by the way|sorry|then|now|actually|just|please|pls|plz|thanks?|thx|thank you|right|good|great|cool|nice|hang on|hold on|one (?:more )?(?:thing|question)|another (?:thing|question)|(?:a )?(?:quick )?question|anyway|honestly|maybe|really|lol|haha)\b[,.;:! –-]*)+/;

/** A clause of which one of these is the beginning asks something. */
export const ASKING: readonly RegExp[] = [
  // "Can I move it", "should we tell Lena", "may she see it".
  new RegExp(
    String.raw`^(?:can|could|would|will|shall|should|may|might|must|can'?t|couldn'?t|wouldn'?t|won'?t|shouldn'?t) (?:${PRONOUN}|${OWNED} [\p{L}'-]+|(?!${NO_SUBJECT}\b)[\p{L}'-]+ (?:[\p{L}'-]+ )?${VERB})\b`,
    "u",
  ),
  // "Do you think", "does Omar know", "did she see it"; "did it with Omar" tells.
  /^(?:do|don'?t) (?:i|you|u|we|they|any(?:one|body)?|people)\b/,
  /^(?:does|doesn'?t) (?!not\b)[\p{L}'-]+/u,
  new RegExp(
    String.raw`^(?:did|didn'?t) (?:(?:i|you|u|we|they|he|she|any(?:one|body)|some(?:one|body))\b|(?:it|that|this) ${VERB}\b(?! (?:it|this|that|with)\b)|(?!(?:it|that|this|the|my|a|an|some|not|all|one|two)\b)[\p{L}'-]+ (?:see|know|read|hear|answer|reply|notice|say|get|ask|tell)\b)`,
    "u",
  ),
  // "Is it recorded", "are they told", "was that a mistake", "am I allowed".
  new RegExp(
    String.raw`^(?:is|isn'?t|are|aren'?t|was|wasn'?t|were|weren'?t) (?:there (?:an?|any|one|some|something|somebody|someone|anything|anybody|anyone|time|room|still|really)\b|(?!there\b)${PRONOUN}\b|(?:my|your|our|their|his|her)\b|the (?!best|worst|first|last|only|same|hardest|easiest|most)\b)`,
  ),
  /^am i\b/,
  /^(?:is|does) [\p{L}'-]+ (?:allowed|able|going|supposed|told|there|here|in|on|around|free|ok|okay|aware)\b/u,
  /^(?:have|has|had) (?:you|they|we|he|she|any(?:one|body)|some(?:one|body))\b/,
  // "What did it count for", "who sees that", "how do I", "why not"; "what surprised me was" and "when she came" tell.
  new RegExp(
    String.raw`^(?:what|who|whom|where|when|how|which one)(?:'d|'ll)? ${INVERTED} (?:${PRONOUN}|${OWNED}|(?!not\b)[\p{L}'-]+)\b(?!.*\b(?:was|is|were|are) )`,
    "u",
  ),
  new RegExp(
    String.raw`^(?:what|which|whose|how)(?! ${PRONOUN}\b) [\p{L}'-]+ ${INVERTED} (?:i|you|we|they|he|she|it|this|the|my|our) (?!is\b|was\b)`,
    "u",
  ),
  new RegExp(
    String.raw`^(?:what|who|where|when|how|whose|which one)(?:'s|'re|s| (?:is|are|was|were|am|isn't|aren't)) (?:${OWNED} [\p{L}'-]+(?!.*\b(?:was|is|were|are) )(?: (?:of|for|in|with|here|there|then|about|behind)\b.*)?$|(?:is|are|was|were|am) ${PRONOUN}\b(?!.*\b(?:was|is|were|are) ))`,
    "u",
  ),
  /^(?:what|who|whose|which (?:one|of)|where|how) ?(?:'s|s|is|are|was|were) (?!nice\b|great\b|good\b|funny\b|interesting\b|clear\b|odd\b|strange\b|new\b|important\b|hard\b|difficult\b|true\b|more\b)(?!.*\b(?:was|is|were|are)\b)/,
  /^(?:what|who|which (?:one|person|of (?:them|these|those))) (?:should|could|can|would|will|shall|happens?|counts?|comes?|sees?|reads?|knows?|gets?|helps?|decides?|hears?)\b(?!.*\b(?:was|is|were|are|became|becomes|stays?|stayed|surprised)\b)/,
  /^(?:when|where|which one) (?:is|are|was|were) (?:it|that|this|they|we|you|he|she)\b/,
  /^(?:what|how) (?:about|if|come|else|now|next|for|then)\b/,
  /^(?:what|how|who|why|when|where|which)(?: (?:exactly|though|tho|then|one))?$/,
  // "Why it went wrong" and "how much I learned" tell.
  /^why\b(?! (?:i|we|he|she|they|it|that|this|the [\p{L}'-]+) (?:was|went|did|had|came|took|got|broke|felt|failed|said|(?!need|feed|speed)[\p{L}]+ed)\b)(?!.*\b(?:is|was|are|were) (?:clear|now|that|because|a (?:good|mystery))\b)/u,
  /^how (?:long|much|many|often|far|soon|big|hard|likely|exactly|to)\b(?! (?:i|we|he|she|they|it|people|others) )(?!.*\b(?:was|is|were|are) )/,
  // Words that say of themselves that something is asked.
  /^(?:i(?:'?m| am| was| were)?|that(?:'?s| is| was)?|it(?:'?s| is| was)?|this(?:'?s| is| was)?) (?:just |only |really |actually |still )?(?:(?:asking|wondering)\b|(?:a|my|the) question\b|wonder(?:ed|ing)?\b|asked you\b|curious\b)/,
  /^i(?:'d| would)? (?:want(?:ed)?|like|need|love) (?:to (?:know|ask|understand)|(?:some |your |any |a )?(?:advice|tips?|help|ideas?|opinion|hint))\b/,
  /^(?:any|some|got any|do you have|your) (?:ideas?|advice|tips?|thoughts|suggestions?|hints?|opinion)\b/,
  /^(?:tell me|explain|advise me|let me know|show me|help me|remind me|wonder(?:ing)?) (?!(?:was|is|were|are)\b)/,
  /^(?:no|any|not a|have no|i have no|i've no) (?:idea|clue) (?:how|what|who|where|whether|if|when)(?: to| i (?:can|should|could))\b/,
];
/** What a person adds to a statement where they want to hear whether it is so: "it felt right" needs its comma to ask. */
export const TAG =
  /(?:, ?(?:right|or not|or what|you think|isn'?t it|is it|am i)|[, ] ?(?:don'?t you think|do you think|what do you (?:think|say)))$/;
/** Where one part of a message ends and another begins. */
export const CLAUSE = /[.!;:\n]+\s*|,\s+|\s+[–-]+\s+|\s*\u2026\s*/;
