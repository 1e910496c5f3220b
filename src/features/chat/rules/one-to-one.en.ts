/** How people ask in English what to bring to the next talk with their manager: after folding, without decoration. */
const FRONT = String.raw`(?:(?:hi|hey|hello|so|and|but|ok|okay|well|btw|oh|hm+|yes|thanks|also|quick question)[,.;:! ]+)*`;
const WHEN = String.raw`(?:,? (?:tomorrow|today|later|next week|this week|then|(?:on |this |next )?(?!today)\p{L}+day|in (?:an hour|two hours|half an hour)|at \d[\d:.]*(?: ?[ap]m)?))*`;
const BOSS = "(?:my |our |the )?(?:manager|boss|team ?lead|lead|supervisor|line manager|head of \\p{L}+)";
const SHORT = "(?:1:1|1-1|1on1|1 on 1|one[- ]on[- ]ones?|one[- ]to[- ]ones?|1:1s|1 to 1)";
const WITH = String.raw`(?: with (?:(?<boss>${BOSS})|(?<name>\p{L}[\p{L}'-]{1,20})))?`;
const TALK = String.raw`(?:(?:my|the|our|an?|this|that|tomorrow'?s|today'?s|next week'?s) )?(?:(?:next|upcoming|coming|first|weekly|monthly|regular) )*(?:${SHORT}${WITH}|(?:talk|meeting|chat|catch-?up|check-?in|conversation|call) with (?<talk>${BOSS}))${WHEN}`;
const NEXT_ONE = "(?:for )?(?:the|my|our) next one";
const BEHIND = String.raw`(?:[,.;:! ]+(?:please|pls|plz|thanks?|thx|i mean|that is|though|then))*[?!. ]*`;
const ME = "(?:(?:can|could|would|will) (?:you|u) |please |pls )*(?:help me(?: to)? )?";
const HAVE = "(?:(?:i'?ve got|i have|there'?s|there is|it'?s) )";

const asked = (source: string): RegExp => new RegExp(`^${FRONT}${source}${BEHIND}$`, "u");

export const ONE_TO_ONE: readonly RegExp[] = [
  asked(
    `(?:what|how) (?:(?:should|shall|can|could|do|must|would|might) i|to) (?:best |even |actually )?(?:say|bring|prepare|raise|mention|ask|discuss|cover|talk about|bring up|take along|talk)(?: up| along| about)?(?: (?:with|to) (?<told>${BOSS}))?(?: (?:to|for|in|at|into|with|about|on|during))* ${TALK}`,
  ),
  asked(`${ME}(?:prepare|prep|get ready|plan)(?: me)?(?: for)? ${TALK}`),
  asked(
    `(?:(?:any|some|got any|have you) )?(?:ideas|topics|an? agenda|agenda|points|tips|questions|talking points|something)(?: (?:to|for|i could|i can) (?:bring|raise|ask|say|discuss))?(?: (?:for|in|at|to|up in))+ ${TALK}`,
  ),
  asked(
    `${HAVE}${TALK}[,.;!]* (?:and |so |any ideas )?(?:what (?:should|shall|can|could|do) i (?:say|bring|raise|ask|talk about|prepare|bring up)(?: (?:there|then|up|in it))?|what to (?:say|bring|raise|ask|prepare)(?: there)?|help(?: me)?(?: prepare)?|any (?:ideas|tips)|how do i prepare)`,
  ),
  new RegExp(`^${FRONT}${TALK},? i mean${BEHIND}$`, "u"),
];
/** The same right after the talks with their manager were spoken of. */
export const NEXT_TALK: readonly RegExp[] = [
  asked(`${ME}(?:prepare|prep|get ready|plan)(?: me)?(?: for)? ${NEXT_ONE}`),
  asked(
    `what (?:should|shall|can|could|do) i (?:say|bring|raise|ask|prepare)(?: up)?(?: (?:in|at|to|for))* ${NEXT_ONE}`,
  ),
];
/** Whom such a talk may be with who is no manager. */
export const NOT_THEIRS = /\b(?:mentor|mentee|host|client|customer|candidate|report|junior|intern)s?\b/u;
