/** Words of English that rule a reading out: of something told, shared, wished for or glad. After folding, but where a comment says else. */

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

const PROCEEDS = "(?! (?:i|you|my|me|at|that (?:i|my)|no\\b|never)\\b)";
/**
 * Glad or plain words that resemble sorrow, a quarrel or an overload: idioms, a name as an answer, where somebody is, and what is to become of a text.
 * After folding.
 */
export const NOTHING_HEAVY: readonly RegExp[] = [
  /\b(?:we|i|they|everyone|everybody|the team) (?:really )?had (?:a|such a|an absolute) (?:blast|ball|laugh|whale of a time)\b/u,
  /\bhit(?:s|ting)? the nail on the head\b|\btouch(?:es|ed|ing)? (?:on|upon) (?:\w+ )?(?:topic|topics|point|subject|question|code|module|part|issue)s?\b|\b(?:knock(?:s|ed)|blew|blows) (?:it|that|this|us|me) (?:out of the park|away)\b|\b(?:killed|nailed|crushed|smashed) (?:it|the (?:demo|talk|pitch|presentation|interview))\b/u,
  new RegExp(
    `\\b(?:he|she|they|\\p{L}+) (?:just )?(?:laughed|smiled|grinned|nodded|beamed|chuckled)(?: and|,|, and) (?:then )?(?:said|asked|thanked|agreed|wrote|told)${PROCEEDS}`,
    "u",
  ),
  /^(?:no,? |nah,? |oh,? |sorry,? )*(?:just |only |i'?m |i was )*(?:kidding|joking)\b,? (?:(?:they|he|she|it|everything|everyone|all|we|the \w+)(?:'s|'re| is| are)? )(?:(?:all|really|very|so|quite|just|actually) )*(?:nice|fine|ok|okay|good|great|cool|lovely|kind|friendly|helpful)\b/u,
  /^(?:maybe |perhaps |probably |ok |hm+ |well |i think |i guess )*\p{L}+(?: (?:from|in) \p{L}+)?,? (?:i (?:think|guess|suppose|believe|would say)|maybe|perhaps|probably|or so)$/u,
  /\bi (?:can'?t|cannot|could ?n[o']?t|can not) (?:really )?(?:ask|reach|meet|visit|find|see|talk to) (?:the )?(?:\p{L}+ ){0,3}\p{L}+,? (?:because |since |as )?(?:they|he|she|it)(?:'s|'re| is| are| sits?| works?)? (?:all )?(?:in (?:another|a different|other) \p{L}+|in (?:the )?(?:us|uk|india|berlin|vienna|london|spain|poland|office)|remote|away|on (?:leave|holiday|vacation)|at (?:the|a) client)/u,
  /\b(?:change|set|fix|correct|replace|edit|update|reword|rewrite) (?:only |just )?(?:the |my |that |its |this )?(?:text|words|wording|sentence|note|entry|line|title|message|draft)(?: (?:to|into|with|so)\b|:)/u,
  /\b(?:optional|voluntary)\b.*\bno (?:pressure|rush|stress|hurry)\b|\bno (?:pressure|rush|hurry)\b.*\b(?:optional|voluntary|whenever|if (?:she|he|they))\b/u,
];

/** They go from the company, whatever else is said. */
export const FOR_GOOD =
  /\b(?:resign\w*|quit\w*|(?:my|gave|given|handed in|hand in|in my|notice) (?:my )?notice|notice period|fired|laid off|lay ?offs?|let me go|let go|(?:last|final) (?:working |work )?(?:day|week|month|days|one|shift)|was (?:nice|great|good|a pleasure|lovely) |lost (?:my|the) job|new job|another (?:job|company|firm|employer)|other (?:company|firm)|(?:leave|leaves|leaving|left) (?:the|this|our|my|you) (?:company|firm|team|job)|company for (?:another|a new)|internship|contract|retir\w*|farewell|for good|somewhere else|elsewhere|redundan\w*|sacked|dismissed|kicked out)\b/u;
/** They come back: they are away for some days, until a day, or on a holiday, or say when they are there again. */
export const COMES_BACK =
  /\b(?:leav(?:e|es|ing)|off|away|gone|out|go|going|travel\w*|fly\w*|absent|ooo|pto)\b.{0,40}\bfor (?:\d+|an?|one|two|three|four|five|six|a few|a couple of|some|the|about|around|only|just)(?: (?:or two|couple of|next|few|about))? ?(?:days?|weeks?|wks?|months?|week-?end|fortnight|holidays?)\b|\b(?:leav(?:e|es|ing)|off|away|gone|out|travel\w*|absent|ooo|pto)(?: \w+){0,3} (?:until|till|til) (?:the |next |\d|mon|tue|wed|thu|fri|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:^|[,;.]|\b(?:i'?m|i am|be|come|comes|coming|and|then|i'?ll|will)) ?(?:be )?back (?:on|in|at|by|from|again|the|next|after|here|mon|tue|wed|thu|fri|\d)|\breturn(?:s|ing)? (?:on|in|at|by|from|after|next|mon|tue|wed|thu|fri|\d)|\b(?:on|for|to) (?:my |our |a |the )?(?:(?:annual|parental|sick|summer|winter|christmas) )?(?:holidays?|vacation|leave|honeymoon|trip|business trip|conference)\b/u;
/** They do not, or are there only until then. */
export const NOT_BACK =
  /\b(?:not|never|no longer|won'?t|wont|don'?t|dont|isn'?t|doesn'?t|can'?t|cannot|without)\b.{0,30}\b(?:back|return\w*|keep\w*|extend\w*|renew\w*|pass\w*)\b|\b(?:here|stay\w*|keeps?|kept|still|remain\w*|employed|work(?:ing)?(?: here)?) (?:only |just |here )*(?:for|until|till|til)\b|\b(?:laptop|badge|keys?|equipment|hardware|macbook|desk|locker)\b|\b(?:time|chapter|journey) (?:here|with you)\b/u;
/** A day or a part of a month, and nothing else. */
export const ONLY_DAY =
  /^(?:(?:at|by|on|in|from|until|till|around|the|ok|maybe|rather|then|better) )*(?:(?:end|beginning|start|middle|first half|second half|last week|first week)(?: of)?(?: the| this| next)? (?:day|week|month|year|quarter|sprint|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)|(?:\d{1,2}(?:st|nd|rd|th)|\d{1,2}\.(?:\d{1,2}\.?)?)(?: of)?(?: [a-z]{3,9})?|eo[dmwy]|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?: (?:then|please|pls|instead|rather|works|is better))*[.!?]*$/u;

/** More of it is too much: nothing bigger is meant. As it is typed. */
export const WANTS_NO_MORE =
  /\b(?:cannot|can['’]?t|could ?n['’]?t|won['’]?t|don['’]?t|do not|will not|refuse|spare|hate|dread|no|not|never|enough|stop|less|sick|tired)\b[^.?!]{0,40}\bmore (?:of|like) (?:this|that|these|those|it|them)\b|\b(?:pause|break|rest|later|spare)\b[^?]{0,60}\bmore (?:of|like) (?:this|that|these|those|it|them)\b|\bmore (?:of|like) (?:this|that|these|those|it|them)\b[^?]{0,40}\b(?:hurts?|later|kills?)\b|\bhow much more\b/i;

/** Beside these, "share" is no wish to share: something is to be private, or was a mistake. As it is typed. */
export const NOT_TO_SHARE =
  /\b(?:private|privately|un[ -]?shar\w*|hide|hidden|by (?:mistake|accident)|accidentally|regret|no longer|any ?more|(?:should|must)(?: not|n['’]?t) (?:be )?(?:see|seen|read|shared|shown|visible)|rather not|(?:nobody|no one|none of them) (?:should|must|may|shall|needs? to|has to)|undo|stop|revoke|withdraw|(?:do not|don['’]?t|did not|didn['’]?t|never|not) (?!forget|hesitate|mind)(?:[\p{L}'’]+ ){0,2}?(?:want|share|show|mean|meant|intend|see|read)|take (?:[\p{L}'’]+ ){0,3}?back)\b/iu;
