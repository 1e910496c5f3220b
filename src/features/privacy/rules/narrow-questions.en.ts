/** What exactly English speakers ask about who sees what: the first row that matches. */
export const NARROW_QUESTIONS: readonly (readonly [
  what: "whole" | "client" | "away" | "question" | "skipped" | "admins" | "people",
  pattern: RegExp,
])[] = [
  [
    "whole",
    /^(?:show |about |the |your )*privacy(?: please| page)?[?!. ]*$|\bwhat do you (?:store|keep)\b|\b(?:can|could|may) i (?:please )?(?:see|read|check|look at) (?:all |everything )?(?:what|that) (?:you|u)(?:['’]ve| have)? (?:kept|keep|stored?|saved?|know|noted)\b/i,
  ],
  ["client", /\b(?:clients?|customers?)\b.*\bnames?\b|\bnames? of (?:the |my |our )?(?:clients?|customers?)\b/i],
  [
    "away",
    /\b(?:why|where|when|that|if|whether|how long)\b.{0,20}\bi(?:['’]?m|['’]?ve been| am| was| were| have been| had been) (?:just |still |so long )?(?:away|off|out|ill|sick|gone|absent|missing|quiet|not (?:here|there|in|around|at work|well)|on (?:sick )?leave|on holiday|in hospital|at (?:home|the hospital|the funeral))\b|\bmy (?:absence|sick (?:leave|note|days?)|sickness|illness|days? off)\b/i,
  ],
  [
    "question",
    /\b(?:my|the|that|this|our) (?:\p{L}+ )?(?:question|request)s?\b|\b(?:that|what|why|whom?) i(?: have|['’]ve)? (?:just )?ask(?:ed)?\b/iu,
  ],
  [
    "skipped",
    /\b(?:skip\w*|paus\w*|declin\w*|turn(?:ed)? (?:it )?down|sa(?:y|id) no|refus\w*|do nothing|don'?t do|dont do|did not do)\b/i,
  ],
  [
    "admins",
    /\b(?:admins?|administrators?|it department|sysadmins?|servers?|(?<!\bmy |\bmy own )logs?|database|hr|human resources)\b/i,
  ],
  [
    "people",
    /\b(?:can|could|does|do|will|would|did|is|may)\b.*\b(?:see|sees|read|reads|know|knows|get|gets|told|tell|find out|visible|shown|forwarded|look)\b/i,
  ],
];

/** "Who can see that?": it may be anything that was just sent. */
export const OF_THE_LAST =
  /^(?:(?:hi|hey|ok|okay|so|and|but|oh|wait|hm+|btw)[,.]? )*(?:who|can|does|do|will|is|did)\b[^.?!]*\b(?:see|sees|read|reads|get|gets|visible|shown)(?: (?:that|this|it))?(?: (?:now|then|to \p{L}+|too))*[?!. ]*$/iu;

/** "Who is going to see it?": no yes and no no answers that. */
export const ASKS_WHO =
  /(?:^|[?!.,;:] )(?:(?:hi|hey|hello|so|and|but|ok|okay|oh|btw|also|just|actually|tell me|do you know|can you tell me)[,:]? )*(?:who|whom|what|which)\b/i;

/** "Who will see that I asked?": of what is open with somebody. */
export const THAT_THEY_ASKED =
  /\b(?:that|if|when) i(?:'ve| have)? ask(?:ed)?(?: (?:for (?:it|that|this|an? (?:seat|mentor)|the seat)|(?:him|her|them|somebody|someone)))?[?!. ]*$/i;

/** Somebody is asked about who may be the manager: another name than theirs is answered without a yes. */
export const MAY_BE_MANAGER =
  /\b(?:boss|manager|lead|leader|supervisor|superior|s?he|her|him|they|them|any(?:one|body)|some(?:one|body)|people|others|team|private)\b/i;
