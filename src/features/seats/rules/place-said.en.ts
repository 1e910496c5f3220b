/** How hosts say in English where a seat is, or how to join, in a message that says nothing else. In plain typing. */

const TO_GUESTS = "(?:(?:please |pls )?(?:tell|let) (?:(?:the|my) guests?|[\\p{L}'-]+)(?: know)?(?: that)? )";
const BEFORE = `(?:(?:hi|hey|hello|ok|okay|so|btw|fyi|and|also|sure|great|oh|ah)[,.!]* |${TO_GUESTS}|(?:please |pls )?(?:add|note|set|put in)(?: the)? )*`;
const OF_IT =
  "(?:it|it is|it'?s|its|it will be|it'?ll be|it takes place|it happens|that is|that'?s|we are|we'?re|were|we sit|we will be|we'?ll be|the (?:[\\p{L}]+ )?(?:call|meeting|session|demo|workshop|seat|review|retro|release|deploy) (?:is|takes place|happens|will be)|takes place)";
const IN = "(?:in|at|on|by|to|near|outside|inside|opposite|next to|in front of|behind|from|downstairs in|upstairs in)";
const NOUN =
  "(?:rooms?|floor|buildings?|offices?|reception|lobby|canteen|cafeteria|kitchen|entrance|hall|lab|atrium|desks?|foyer|library|cafe|courtyard|garden|auditorium|boardroom|studio|annex|wing|basement|lounge|war room|meeting point|gate|lift|elevator|stairs|server room|site|street|platz|strasse|campus|headquarters|hq)";
const CODE = "(?:[\\p{L}]{0,3}[-. ]?\\d{1,4}(?:[.-]\\d{1,4})?[\\p{L}]?)";
/** Without a space in it: the letters before one are a word of the way. */
const CODE_ALONE = "(?:[\\p{L}]{0,3}[-.]?\\d{1,4}(?:[.-]\\d{1,4})?[\\p{L}]?)";
/** What goes on with a way there: "on the second floor", "knock twice". None of them begins as another one goes on. */
const ON_THE_WAY = `(?:in|at|on|by|to|near|outside|inside|opposite|next to|behind|from|${NOUN}|${CODE_ALONE}|first|second|third|fourth|fifth|\\d+(?:st|nd|rd|th)|ground|left|right|upstairs|downstairs|knock|ring|ask for|press|take the|through|past|please|again|as (?:always|usual)|this time)\\b`;
/** Such a word says something else than where it is. */
const OF_ELSE =
  "(?:and|but|or|so|because|i|i'?m|we|me|my|nobody|no ?one|never|not|cannot|can'?t|cant|won'?t|skip|remind|move|pause|same|wrong|until|till)\\b";
/** Each word is either of the one or of the other kind, so that it is read in one way. */
const WAY = `(?:[,;.]? (?:(?:and|then|or) )?${ON_THE_WAY}(?: (?!${OF_ELSE}|then\\b|${ON_THE_WAY})[\\p{L}\\d'.:/-]*[\\p{L}\\d':/-])*)*`;
/** Up to where the message ends: a place of some words, and nothing else. */
const PLACE = `(?:the |our |my |a )?(?:(?!${OF_ELSE})[\\p{L}\\d'.:/-]+ ){0,6}?(?:${NOUN}(?: [\\p{L}](?= |,|$))?|(?<=\\b(?:room|floor|building|desk|gate|hall) )${CODE})${WAY}`;

/** What stands in the group `place`. */
export const SAID: readonly RegExp[] = [
  new RegExp(`^${BEFORE}${OF_IT} (?<place>${IN} ${PLACE})$`, "iu"),
  new RegExp(
    `^${BEFORE}(?:(?:we|you|they|she|he|guests?|the guests?|everybody|everyone|people|please|just) )*(?:(?:all|will|can|should|shall|could|must|would|'ll|to) )*(?:meet|come|gather|wait|start|go|join)(?: (?:up|us|me|each other|over|there))? (?<place>${IN} ${PLACE})$`,
    "iu",
  ),
  new RegExp(
    `^${BEFORE}(?:the |our |my )?(?<place>(?:meeting |conference )?room(?: is| will be| no\\.?| number|:)? ${CODE}${WAY})$`,
    "iu",
  ),
  new RegExp(
    `^${BEFORE}(?:the |our |my )?(?:place|location|venue|address|meeting point|meeting place|room)(?:: (?<place>[^?!\\n]{2,80})|(?: is| will be) (?<place>(?:${IN} )?(?:${PLACE}|${CODE}${WAY}|[\\p{L}'-]+, ?${ON_THE_WAY}[^?!\\n]{0,60})))$`,
    "iu",
  ),
];

/** All that may stand around a link for it to be nothing but one. */
export const AROUND_A_LINK =
  /^(?:(?:hi|hey|ok|okay|so|and|here|is|it|it'?s|here'?s|this|that|the|our|my|a|new|link|url|zoom|teams|meet|google|webex|jitsi|slack|huddle|call|meeting|session|pitch|demo|workshop|release|deploy|estimation|review|retro|kick-?off|hour|join|joining|dial|in|at|on|by|via|with|under|for|to|please|pls|tell|add|note|guests?|everybody|everyone|them|her|him|use|will|be|you|they|can|we|are|now|online|video)\b|[\s:,.;!()<>|-])*$/i;

export const LINK = /https?:\/\/[^\s<>|]+/giu;
/** "In room 4.12" stands in the form as "room 4.12". */
export const LEADS_IN = /^(?:in(?! front\b)|at|on|by|to)\s+/iu;
