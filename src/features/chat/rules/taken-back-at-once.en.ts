/** How English speakers take back what they wish for in the same message: after folding. */

const COURTESY = "(?:please|pls|plz|thanks?|thx|sorry|after all|for now|actually|then)";
const LEAVE =
  "(?:leave|keep|let) (?:it|that|this|me|them|everything|things|the (?:plan|challenge|entry|reminder|seat))(?: (?:be|in|on|open|as (?:it|they) (?:is|was|are|were)|alone|there))?";
const NOT = `(?:no|nope|nah|do(?: not|n'?t)(?: (?:do|skip|move|pause|delete|share|send|log|save|book|remind me(?: of)?)(?: (?:it|that|this))?)?|not (?:yet|now|really)|${LEAVE}|never ?mind|nvm|(?:i(?:'?ve)? )?changed my mind|(?:just )?kidding|jk|ignore (?:it|that|me)|forget (?:it|that)|i(?:'ll| will| want to)? (?:keep|leave) (?:it|that))`;
/** It is all right as it is, in words behind the correction. */
const REASON =
  "(?:because|cause|cos|since|as i|it(?:'?s| is| was)|that(?:'?s| is| was)|i (?:like|need|want|have|found|can|changed|thought|do|am|was)|i'?m|i(?:'ve| ?have)|we (?:have|found)|there(?:'?s| is)|my (?:meeting|manager|mistake)|all (?:good|fine))";

/** Behind a correction: nothing of what was said before is to be done. */
export const NOT_AFTER_ALL = new RegExp(
  `^[ ,;.!:-]*(?:(?:no|nah|nope|oh|please|pls|just|sorry|actually|better|rather)[,.! ]+)*${NOT}(?:[,.! ]+(?:${COURTESY}|${NOT}))*(?:[,;.! -]+${REASON}\\b[^0-9?]{0,60}|[.! ]*)$`,
);
/** Where a last clause may take it back without a word of correction: "hm, no, keep it", "never mind". */
export const LAST_CLAUSE =
  /(?<=[,;.!?:()-] ?)(?:(?:hm+|oh|uh+|ah|er+|well|but|lol|haha|please|and)[,.! ]+)*(?=(?:no|nah|nope|never ?mind|nvm|(?:i(?:'?ve)? )?changed my mind|(?:just )?kidding|jk|do(?: not|n'?t)(?= ?(?:[,.!;]|$)| (?:do|skip|move|pause|delete|share|send|log|keep|save|book|remind)\b))\b)/g;
/** Nothing but a correction at the end: "skip it. no wait". */
export const ONLY_CORRECTED = /\b(?:wait|hold on|(?:scratch|strike) that)[ ,;.!:-]*$/;
/** Before another wish as well: "no time this week, better leave it" takes nothing back. */
export const MAY_ADD = /^(?:or )?(?:rather|better)$/;
/** Before a reason, an hour or the like as well, which take nothing back. */
export const MAY_TELL = /^(?:sorry|oops|actually|i mean(?:t)?|make that|correction|(?:or )?(?:rather|better))$/;
/** It begins as if something were taken back, or ended, and goes on. */
export const BEGINS =
  /^[ ,;.!:-]*(?:(?:no|nah|oh|please|pls|just|sorry)[,.! ]+)*(?:do(?: not|n'?t)|leave|never ?mind|nvm|forget (?:it|that)|ignore|stop|cancel|undo|quit|end (?:it|this|that))\b/;
/** What is said instead is another time, or another length of it. */
export const OTHER_TIME =
  /\b(?:mon|tues?|weds?|wednes|thu|thurs?|fri|sat|satur|sun)(?:days?)?\b|\b(?:tomorrow|tmrw|today|tonight|next|noon|morning|afternoon|evening|days?|weeks?|months?|hours?|january|february|march|april|may|june|july|august|september|october|november|december)\b|\d/;
/** Nothing is wished for in these alone. */
export const COURTESIES =
  /(?:hi|hey|hello|ok|okay|please|pls|so|well|hm+|uh|er+|oh|ah|yes|yeah|no|nope|nah|wait|sorry|actually|but|and|thanks?|thx)\b/g;
/** How long and how often something is to be, which says elsewhere how long somebody bears it. */
export const HOW_LONG = /\b(?:for|since) (?:\w+ )?(?:weeks|months|years)\b|\bevery \w+\b/gi;
