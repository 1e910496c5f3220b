/** How people say in English which of their entries they mean: when, and what about. After folding. */

export const MONTHS =
  /\b(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b/;
/** Months that are other words as well count only behind these. */
export const BEFORE_MONTH = /\b(?:in|since|from|of|last|until|for|during) (?:the )?$/;
export const NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
export const SINCE = /\b(?:since|from)\b/;
export const LAST_MONTH = /\b(?:last|past|previous) month(?:'?s)?\b/;
export const THIS_MONTH = /\bthis month\b/;
export const LAST_WEEK = /\b(?:last|past|previous) week(?:'?s)?\b/;
export const THIS_WEEK = /\bthis week\b/;
export const LAST_YEAR = /\blast year\b/;
export const THIS_YEAR = /\bthis year\b/;
export const LAST_QUARTER = /\b(?:last|past|previous) quarter\b/;
export const YESTERDAY = /\byesterday\b/;
/** "The last one", "my latest". */
export const NEWEST =
  /\b(?:last|latest|newest|most recent) (?:one|note|entry|entries|reflection|story|thing|post)\b|\bthe last\b$/;
/** What stands behind these is what it is about. */
export const ABOUT =
  /\b(?:about|regarding|concerning|re|on|with|of|mention(?:s|ing|ed)?|for)\s+(?:the |my |our |that |this |a |an )?([^?!.,;]+)/g;
/** "The trace one". */
export const NAMED = /\b(?:the|my|that|this) ((?:[\p{L}'-]+ ){1,3}?)(?:one|entry|reflection|note|story)\b/u;
/** Words that are no topic. */
export const NO_TOPIC = new Set(
  "first second third other same whole only i me my mine it its is was that this these those the a an and or to in at of on for with about what which did do done write wrote written told tell said say typed sent posted show see list read give open find delete remove erase change edit correct share send please pls last latest recent newest one ones note notes entry entries reflection reflections story stories thing things log diary history month week year quarter yesterday today since from manager boss lead lately recently before again all everything anything something have had has been can could you your kindly would like want only just really there here minute moment when where who how why not no yes out up down into also too so far until now then them they he she her him we us our review cv promotion talk ago get rid january february march april may june july august september october november december".split(
    " ",
  ),
);
/** What was written a moment ago: "just" counts only beside the verb, since "please just delete" is a manner of asking. */
export const JUST_NOW =
  /\bjust (?:now )?(?:wrote|written|said|typed|sent|told|posted)\b|\b(?:right now|(?:a|one) (?:minute|moment|second) ago)\b.*\b(?:wrote|written|said|typed|sent|told|posted)\b|\b(?:wrote|written|said|typed|sent|told|posted)\b.*\b(?:just now|right now|(?:a|one) (?:minute|moment|second) ago)\b|\b(?:my|this|the) last message(?: please| pls)?[?!. ]*$/;
