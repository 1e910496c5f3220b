/** How English speakers tell of something, in words that resemble a question, a complaint or a "not yet": after folding. */

const LEAD = String.raw`(?:(?:so|and|also|ok|okay|oh|ah|well|hm+|ha(?:ha)*|btw|by the way|today|yesterday|finally|just|honestly|tbh|this (?:morning|week|afternoon)|last (?:week|night))[,.]? )*`;
const DONE_BY_ONE = String.raw`helped|gave|showed|taught|explained|wrote|built|fixed|debugged|paired|reviewed|presented|talked|spoke|asked|met|made|led|moderated|organi[sz]ed|prepared|found|solved|merged|shipped|released|refactored|tested|documented|mentored|onboarded|sat|joined|called|visited|watched|walked|drew|sketched|cleaned|migrated|automated|hosted|supported|sent|unblocked|introduced|coached`;
/** What they did themselves. */
export const OWN_DEED = new RegExp(
  String.raw`^${LEAD}(?:i|we)(?:'ve| have)?(?: (?:also|just|finally|then|really|even))? (?:${DONE_BY_ONE})\b`,
  "u",
);
/** A clause behind it that asks, whether or not it has the sign of a question. */
export const ASKS_BEHIND =
  /[,.;:!?-] ?(?:(?:and|but|so|now|then) )*(?:who|whom|what|how|where|when|which|can|could|may|might|should|shall|do|does|is|am|are) /u;

/** The bot, or what comes from it: then it is of that. */
export const OF_THE_BOT =
  /\b(?:you|u|your|yours|bot|app|growth|this (?:one|thing|tool)|challenges?|nudges?|tasks?|messages?|reminders?)\b/u;

/** They are surprised, and say no more. */
export const SURPRISE = new RegExp(
  String.raw`^${LEAD}(?:(?:wow+|whoa+|woah+|gosh|interesting|fascinating|eye[- ]opening|mind ?blown)(?:[,.]? (?:wow+|whoa+|really|indeed))*)$`,
  "u",
);
/** What they thought until then, or had not expected. */
export const INSIGHT = new RegExp(
  String.raw`^${LEAD}(?:(?:i|we)(?:'d| had)? (?:(?:always|never|honestly|really|actually) )+(?:thought|believed|assumed|expected|imagined|reali[sz]ed|noticed|considered|knew)\b|(?:i|we) (?:had no idea|did ?n[o']?t (?:expect|reali[sz]e|know)|did not (?:expect|reali[sz]e|know)|would(?: have|'ve) never (?:thought|guessed)|used to (?:think|believe|assume))\b|never would(?: have|'ve) (?:thought|guessed)|(?:that|it)(?: really| quite)? surprised me)`,
  "u",
);
/** That something is on their mind still. */
export const STILL_FELT = new RegExp(
  String.raw`^${LEAD}(?:it|that|this|what (?:he|she|they|\p{L}+) said)(?: (?:still|really|just|kind of|kinda|somehow|does))* (?:bothers?|bugs?|hurts?|worr(?:ies|y)|upsets?|stings?|irritates?|frustrates?|nags?|haunts?)(?: me)?(?:,? (?:a (?:bit|lot|little)|tbh|to be honest|though|honestly|still|somehow|today|now))*$|^${LEAD}(?:i(?:'m| am)? (?:still )?(?:can ?not|can'?t|cant) (?:stop thinking|get (?:it|that|this) out of my (?:head|mind))|i (?:still )?keep thinking|(?:it|that|this)(?:'s| is) still (?:on my mind|in my head))\b`,
  "u",
);
