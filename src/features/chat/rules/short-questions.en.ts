/** How English asks briefly what else the bot does, or how to go about a thing: after folding, without decoration. */

const FRONT = String.raw`(?:(?:hi|hey|hello|so|and|but|btw|by the way|also|ok|okay|well|oh|hm+|yes|no|wait|right|then|actually|sorry|quick question|just checking)[,.;:! ]+)*`;
const BEHIND = String.raw`(?:[,.;:! ]+(?:please|pls|plz|thanks?|thx|then|now|already|too|as well|also|here|actually|really|though|anyway|somewhere|for me|from here|with you))*[?!. ]*`;
const whole = (source: string): RegExp => new RegExp(`^${FRONT}(?:${source})${BEHIND}$`, "u");
const IT = "(?:it|that|this|the plan|my plan|the challenge|my challenge)";
const CALENDAR =
  "(?:(?:my|the|our) )?(?:(?:outlook|google|work|team) )?(?:calend[ae]r|kalender|cal|outlook|agenda|diary in outlook)";

/** Whether a plan stands in their calendar. */
export const IN_CALENDAR: readonly RegExp[] = [
  whole(`(?:is|was) ${IT} (?:(?:now|already|also|really|still) )*(?:in|on) ${CALENDAR}`),
  whole(
    `(?:did|have|will|do) you (?:(?:also|already|really) )*(?:put|add|added|enter|entered|book|booked|save|saved|write) ${IT} (?:in|into|to|on) ${CALENDAR}`,
  ),
  whole(
    `(?:does|will|did) ${IT} (?:(?:also|automatically) )*(?:show(?: up)?|appear|be|go|come|land|stand) (?:in|into|on) ${CALENDAR}`,
  ),
  whole(`do i (?:see|find|have) ${IT} in ${CALENDAR}`),
];
/** The same in a word or two, which leans on a plan. */
export const CALENDAR_ALONE =
  /^(?:and |also )?(?:in|into) (?:(?:my|the) )?(?:outlook|google|calendar|outlook calendar|google calendar)\s*\?+$/u;

const GOAL =
  "(?:(?:my|a|the) (?:own |career |personal |yearly )?(?:goals?|objectives?|targets?)|goals|what i want to reach|where i want to get to)";
/** Where a goal is written down. */
export const GOAL_ASKED: readonly RegExp[] = [
  whole(
    `where (?:can|do|could|should|may) i (?:put|write|enter|save|set|add|note|keep|store|type)(?: in| down)? ${GOAL}(?: down| in)?`,
  ),
  whole(`(?:can|could|will|do) you (?:save|keep|store|note|remember|write down|track|hold) ${GOAL}(?: down)?`),
  whole(`(?:can|could|may) i (?:save|keep|store|note|set|write down|enter|put in|add|track) ${GOAL}`),
  whole(`is there (?:a|some|any) (?:place|field|list|spot) for ${GOAL}`),
  whole(
    `(?:what (?:is|was|were|are) ${GOAL}|(?:do you |can you )?(?:know|remember|show(?: me)?|see) ${GOAL})(?: again)?`,
  ),
  whole(`(?:please |can you |could you )?(?:remove|delete|change|edit|update|drop|cancel|forget) (?:${GOAL}|goal)`),
  whole(`how (?:do|can) i (?:set|save|enter|add|write down|store|track) ${GOAL}`),
];
/** What of their words was kept. */
export const KEPT_ASKED: readonly RegExp[] = [
  whole(
    "(?:what|which (?:things|words|entries)) (?:did|have) you (?:just )?(?:keep|kept|save|saved|logged?|noted?)(?: of (?:it|that|this|mine|me)| from me| so far| in my log)?",
  ),
  whole("what (?:was|is|got) (?:just )?(?:kept|saved|logged)(?: so far| in my log)?"),
];
/** Whether something is asked in writing or face to face. */
export const HOW_SENT: readonly RegExp[] = [
  whole(
    `(?:do|should|shall|can|must|would) i (?:rather |better )?(?:send|ask|say|do|tell|write|bring up)(?: (?:it|that|this|them|him|her))* (?:by|via|on|in|over|through|per) (?:slack|mail|e-?mail|chat|teams|message|writing|person|phone|a call|a message|the channel) or (?:rather )?(?:(?:by|via|on|in|over|through|per|face) )?(?:slack|mail|e-?mail|chat|teams|message|writing|person|phone|a call|a message|to face|face to face|directly)`,
  ),
  whole("(?:is it )?(?:better )?(?:by|via|on|in) (?:slack|writing|mail|chat) or (?:in person|face to face|by phone)"),
];
