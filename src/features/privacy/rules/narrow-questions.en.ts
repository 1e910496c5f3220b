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
  ["admins", /\b(?:admins?|administrators?|it department|sysadmins?|servers?|logs?|database|hr|human resources)\b/i],
  [
    "people",
    /\b(?:can|could|does|do|will|would|did|is|may)\b.*\b(?:see|sees|read|reads|know|knows|get|gets|told|tell|find out|visible|shown|forwarded|look)\b/i,
  ],
];
