/** How English speakers ask for another day or time, say that one will not do, and name what it is about; after folding. */

/** It was to be at some time, and is to be at another. */
export const CHANGE =
  /\b(?:an?other|(?:a )?different|new) (?:day|time|date|slot|hour)\b|\b(?:move|shift|push|postpone|reschedule|re-schedule|rearrange|delay)\b(?! on\b)/;
/** The same where a time is named with it. */
export const INSTEAD = /\binstead\b/;
/** It is to be at some time, which may be another. */
export const PROPOSAL =
  /\b(?:can|could|may|might|shall|should|would|will) (?:the |our |my )?[a-z'-]+ (?:please |maybe |perhaps |also )?(?:do|be|make|say|meet|come|take|have|try|go for|work|join|talk|suit|manage)\b|\b(?:how|what) about\b|\blet'?s (?:do|say|make|take|meet|try|have|go for)\b|\b(?:suits?|works?|fits?) (?:me |us |for me |for us )?(?:better|best|fine|well)\b|\bwould (?:suit|work|fit|be (?:better|best|good|great|fine|easier|possible))\b|\bis (?:better|best|fine|good|ok|okay|easier|possible)\b|\b(?:only|rather|ok|okay|fine|good|great|perfect|tell (?:him|her|them|[a-z'-]+))\b|\bif i (?:may|can|could)\b/;
/** Whoever writes may not decide it alone. */
export const ALLOWED = /\b(?:if|can|could|may) i (?:may |can |could )?(?:do|have|take|start|finish)\b/;
/** It cannot be then. */
export const CANNOT =
  /\b(?:can'?t|cannot|can not|could not|couldn'?t|won'?t|will not|unable to|not able to|not going to) (?:be able to |quite )?(?:make|come|do|join|attend|be there|meet|manage|talk|have)\b|\b(?:does|do|will|would|is|are)(?: not|n'?t) (?:really |going to )?(?:work|suit|fit|possible|good|free|available)\b|\bwon'?t (?:work|suit|fit)\b|\b(?:is|are|'s) (?:bad|full|out|taken|no good|impossible|difficult)\b|\bnot (?:free|available) (?:on|that|this|next)\b/;
/** It is not to be at all. */
export const CALLED_OFF =
  /\b(?:cancel|call(?:ing)? off|drop|skip)\b(?=.*\b(?:talk|meeting|call|seat|conversation|chat|session|introduction|intro|appointment)\b)/;
/** A yes or a no to days and hours that are not for any of this. */
export const ELSEWHERE =
  /\b(?:remind|reminder|pause|paused|holidays?|vacation|leave|sick|off (?:until|till|from)|deadline|due|offer|offering|host|each week|every|usually|always|channel|summary|links?|get in(?:to)?|log in|lobby|let me in|weekly message|settings|what if|what happens|what will happen)\b/;
/** It tells of what was. */
export const PAST =
  /\byesterday\b|\blast (?:mon|tues|wednes|thurs|fri|week)|\b(?:was|were) (?:bad|good|fine|full|great|ok|moved|cancelled)\b|\b(?:we|i|they|he|she) (?:moved|did|had|went|cancelled|met)\b/;
/** The challenge of one's own is named. */
export const OWN =
  /\b(?:my|the|this|that|own) (?:own )?(?:challenge|task|plan|exercise|assignment)\b|\bmy own\b|\bplan (?:it|this|that)\b|\bi (?:do|plan|try) (?:it|this|that) with\b/;
/** What it may be called, by its kind. */
export const CALLED = {
  seat: /\b(?:seats?|call|demo|workshop|release|deploy|pitch|sit(?:ting)? in|recording|shadow\w*)\b/,
  hosted: /\b(?:my|the|our) (?:own )?(?:seat|call|demo|workshop|release|pitch|session)\b/,
  talk: /\b(?:talk|conversation|chat|coffee|introduction|intro)\b/,
  meeting: /\b(?:meeting|mentoring|mentor|mentee|session|mentorship|meet)\b/,
  asked: /\b(?:request|question)\b/,
} as const;
/** Where clauses end. */
export const CLAUSE_END = /[.?!;:…]+\s+|,+\s+(?!\d)|\s+(?:but|so|and)\s+|\s[-–]\s/;
