/** How English adds areas to what somebody wants to grow in, or takes them out: after folding, in lower case. */

const FRONT = String.raw`(?:(?:hi|hey|hello|ok|okay|so|and|but|btw|by the way|also|well|yes|no|oh|sorry|actually|rather|just|please|pls|plz|kindly|from now on|in future)[,:]? |(?:can|could|would|will|may) (?:you|u|i|we) |i(?:'d| would) like (?:you )?to |i (?:want|need|wanna)(?: you)?(?: to)? |let'?s )*`;
const BEHIND = String.raw`(?:,? (?:please|pls|plz|thanks?|thx|then|now|too|as well|again|from now on|in future|for me|instead|if possible|any ?more))*[?!. ]*`;
const FOCUS = String.raw`(?:(?:my|the) )?(?:list of )?focus(?: ?areas?| ?topics?| ?list| ?themes?)?(?: list)?`;
const TOPICS = String.raw`[\p{L}\p{N}][\p{L}\p{N}&/' ,-]{1,60}?`;
const ADDS = "(?:add|put|include|set|take|bring|get)";
const DROPS = "(?:remove|take|drop|delete|kick|throw|get|cut|leave|strike)";

const whole = (source: string): RegExp => new RegExp(`^${FRONT}${source}${BEHIND}$`, "u");

/** In the groups: what comes to it, what goes, and what it is to be alone. */
export const FOCUS_TOLD: readonly RegExp[] = [
  whole(
    `${ADDS} (?<adds>${TOPICS}) (?:to|in|into|onto|as) (?:a |one of )?${FOCUS}(?: (?:instead of|and (?:remove|drop|take out)|not|rather than|for) (?<drops>${TOPICS}))?`,
  ),
  whole(
    `(?:replace|swap|exchange|change) (?<drops>${TOPICS}) (?:with|for|by|to|against) (?<adds>${TOPICS}) (?:in|on|as) ${FOCUS}`,
  ),
  whole(
    `in ${FOCUS},? (?:replace|swap|exchange|change) (?<drops>${TOPICS}) (?:with|for|by|to|against) (?<adds>${TOPICS})`,
  ),
  whole(
    `${DROPS} (?<drops>${TOPICS}) (?:out of|from|off|out from) ${FOCUS}(?: and (?:add|put in|take) (?<adds>${TOPICS}))?`,
  ),
  whole(`(?:no|not) (?:more )?(?<drops>${TOPICS}) (?:in|as) ${FOCUS}`),
  whole(
    `(?<adds>${TOPICS}) (?:should|must|has to|needs to|shall|could) (?:also )?(?:be|come|go) (?:in|into|to|on|a part of|one of|as) ${FOCUS}`,
  ),
  whole(`(?<drops>${TOPICS}) (?:should ?n'?t|should not|must not|needn'?t) be (?:in|on|one of) ${FOCUS}`),
  whole(`make (?<adds>${TOPICS}) (?:also )?(?:(?:a|one) (?:part )?of )?${FOCUS}`),
  whole(
    `(?:have )?(?<adds>${TOPICS}) (?:in|into|as|on|added to) ${FOCUS}(?: (?:instead of|not|rather than) (?<drops>${TOPICS}))?`,
  ),
  whole(`(?:change|set|switch|update) ${FOCUS} (?:to|on) (?<only>${TOPICS})`),
  whole(`${FOCUS} (?:is|should be|shall be)(?: now)? (?<only>${TOPICS})`),
];
/** Between several of them. */
export const BETWEEN = /,? and (?:also )?|,? or |[,/&] ?/u;
/** Says nothing of which. */
export const AROUND =
  /^(?:(?:only|just|also|more|the|my|some|a bit of|something with|area|areas|topic|of) )+|(?: (?:only|too|area|areas|topic|topics|stuff|things?))+$/gu;
/** How areas are called beside their topics and titles. */
export const ALSO_CALLED: readonly (readonly [words: RegExp, area: string])[] = [
  [/^(?:ops|dev ?ops|infra(?:structure)?|sre|hosting|monitoring|reliability)$/u, "operations"],
  [/^(?:teamwork|working with others|collaboration|cross team work)$/u, "collaboration"],
  [/^(?:learning|breadth|new tech|new things)$/u, "breadth"],
  [/^(?:client work|clients?|customers?)$/u, "clients"],
  [/^(?:visibility|initiative|leading|leadership|open source)$/u, "leadership"],
  [/^(?:people|mentoring|mentorship|network(?:ing)?)$/u, "people"],
  [/^(?:market|sales|marketing)$/u, "market"],
  [/^(?:design|system design|architecture)$/u, "architecture"],
];
