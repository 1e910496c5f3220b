/** What exactly English speakers ask about who sees what: the first row that matches. */
export const NARROW_QUESTIONS: readonly (readonly [
  what: "whole" | "client" | "skipped" | "admins" | "people",
  pattern: RegExp,
])[] = [
  ["whole", /^(?:show |about |the |your )*privacy(?: please| page)?[?!. ]*$|\bwhat do you (?:store|keep)\b/i],
  ["client", /\b(?:clients?|customers?)\b.*\bnames?\b|\bnames? of (?:the |my |our )?(?:clients?|customers?)\b/i],
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

/** "Who is going to see it?": no yes and no no answers that. */
export const ASKS_WHO =
  /(?:^|[?!.,;:] )(?:(?:hi|hey|hello|so|and|but|ok|okay|oh|btw|also|just|actually|tell me|do you know|can you tell me)[,:]? )*(?:who|whom|what|which)\b/i;

/** "Who will see that I asked?": of what is open with somebody. */
export const THAT_THEY_ASKED =
  /\b(?:that|if|when) i(?:'ve| have)? ask(?:ed)?(?: (?:for (?:it|that|this|an? (?:seat|mentor)|the seat)|(?:him|her|them|somebody|someone)))?[?!. ]*$/i;

/** Somebody is asked about who may be the manager: another name than theirs is answered without a yes. */
export const MAY_BE_MANAGER =
  /\b(?:boss|manager|lead|leader|supervisor|superior|s?he|her|him|they|them|any(?:one|body)|some(?:one|body)|people|others|team|private)\b/i;
