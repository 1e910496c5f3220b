/** What English speakers tell the bot to do with what they told it: keep, show, undo, leave, count as done. After folding, without decoration. */

const FRONT = String.raw`(?:(?:no|nope|nah|yes|yeah|yep|ok|okay|oh|oops|hm+|wait|hold on|actually|sorry|well|and|but|so|then|please|pls|plz|just|only|rather|can you|could you|you (?:can|may)|let'?s)[,.;:! ]+)*`;
const BEHIND = String.raw`(?:[,.;:! ]+(?:please|pls|plz|thanks?|thx|thank you|now|again|then|though|already|ok|okay|too|as well|for now|after all))*[.!? ]*`;
const NOT = String.raw`(?:do not|don'?t|dont|never|not|no need to)`;
const PART_WORD = "(?:part|parts|bit|bits|line|lines|sentence|message|one|thing|stuff|piece|addition|half|word|words)";
/** What was told, kept or done, and no word of what came of it. */
const WHAT = String.raw`(?:it|that|this|them|those|these|all|everything|(?:all|any|none|both) of (?:it|that|this|them)|(?:the|that|this|my) (?:(?:last|first|whole|other|same|previous|latest) )*(?:${PART_WORD}|entry|reflection|answer|text|story|note|challenge|task|nudge)|what i (?:just )?(?:said|wrote|added|told you))`;
const WHERE = String.raw`(?: (?:down|back|out|there|here|in|again|together|open|alone|private|in (?:my|the) log|as (?:it is|is|done|one|private)|to (?:me|myself)|for (?:me|myself)))*`;
/** Those to whom nothing of it can be shown here: "share it with marketing" tells what somebody would do. */
const NOBODY_HERE =
  "(?:the|a|an|our|your|their|its|every|each|all|other|others|more|everybody|everyone|anybody|anyone|people|marketing|sales|support|product|design|legal|finance|hr|it|qa|ops|devops|security|clients?|customers?|users?|partners?|consultants?|developers?|devs|engineers|engineering|teams?|management|colleagues|stakeholders|later|free|now|less|good)";
const WHOM = String.raw`(?:my (?:manager|boss|lead|team lead)|[\p{L}'-]{2,20})`;
const IF = String.raw`(?:,? (?:if|in case|when) (?:it|that|this|any of it|anything) (?:has |had |was |is |did )?(?:already )?(?:went|gone|go|goes|sent|send|shown|shared|got|get|been sent|been shared|reached) (?:out )?(?:to|with)? ?${WHOM})`;
const VERB =
  "(?:keep|save|store|log|note|leave|drop|undo|revert|take|remove|delete|scrap|add|put|count|mark|close|finish|change|forget|cancel|skip|share|show|send|tell)";

/** A wish for what the bot does with it. */
const ORDER = String.raw`(?:${NOT} )?${VERB}(?: (?:back|out))?(?: ${WHAT})?(?: (?:to|with|for) (?!${NOBODY_HERE}\b)${WHOM})?${WHERE}${IF}?`;
/** That it is done, or enough. */
const REMARK = String.raw`(?:it|that|this|all)(?:'?s| is| was)? (?:already )?(?:done|finished|all|enough|fine|good)(?: already)?|(?:i(?:'?m| am)? )?(?:done|finished)(?: (?:it|that|with (?:it|that)))?|(?:i )?did (?:it|that)(?: already)?|all (?:good|done)`;
/** Where one part of such a message ends. */
export const PARTS = /[,.;:!-]+ ?| (?:and|but|so) /u;
/** A part with nothing but a wish, or a remark; courtesies around it are left out. */
export const ONE_ORDER = new RegExp(String.raw`^${ORDER}$`, "u");
/** The same words answer a question: "what would you do with the page?" - "leave it open", "show it to Sara". To keep it, or to show it to their manager, is for the bot alone. */
export const MAY_ANSWER = new RegExp(
  String.raw`^(?:${NOT} )?(?!(?:keep|save|store|log|note|undo|revert|count|mark)\b)${VERB}(?: (?:back|out))?(?: (?:it|that|this|them|those|these|all|everything))?(?: (?:with|to|for) (?!my (?:manager|boss|lead|team lead)\b)${WHOM})?(?: (?:down|back|out|there|here|in|again|together|open|alone|private))*$`,
  "u",
);
export const ONE_REMARK = new RegExp(String.raw`^(?:${REMARK}|${IF.replace(",? ", "")})$`, "u");
/** Courtesies, and what joins a part with the one before. */
export const BESIDE =
  /^(?:(?:no|nope|nah|yes|yeah|yep|ok|okay|oh|oops|hm+|wait|hold on|actually|sorry|well|and|but|so|then|please|pls|plz|just|only|rather|can you|could you|you can|you may|let'?s)(?: |$))+|(?:(?:^| )(?:please|pls|plz|thanks?|thx|thank you|now|again|then|though|already|ok|okay|too|as well|for now|after all))+$/u;

/** The last that was added is to be out again. */
export const LAST_PART = new RegExp(
  String.raw`^${FRONT}(?:undo|revert|remove|delete|drop|scrap|take (?:back|out)|take|leave out)(?: (?:only|just))? (?:(?:the|that|this|my) (?:(?:last|latest|previous|second) )*${PART_WORD}|what i (?:just )?added)(?: (?:back|out|again|off))*${BEHIND}$`,
  "u",
);
/** What was just done is to be undone, and they do not say what. */
export const UNDO_LAST = new RegExp(
  String.raw`^${FRONT}(?:undo(?: (?:it|that|this))?|revert (?:it|that|this)|(?:take|remove|get) (?:it|that|this) (?:back|out)|(?:remove|delete) (?:it|that|this))(?: again)?${BEHIND}$`,
  "u",
);
/** It is to be undone, where somebody has read it. */
export const UNDO_IF_READ = new RegExp(
  String.raw`^${FRONT}(?:undo|revert|take|remove|delete|cancel|stop)(?: (?:it|that|this|all of (?:it|that)))?(?: back| out)?${IF}${BEHIND}$`,
  "u",
);
const NOT_TELLING = String.raw`(?:${NOT}|without|i (?:do not|don'?t|dont) want (?:you )?to|i(?:'d| would)? rather you (?:did ?n[o']?t|didnt|not)) (?:tell(?:ing)?|show(?:ing)?|shar(?:e|ing)|send(?:ing)?|giv(?:e|ing)|let(?:ting)?)(?: (?:to|with))?(?: (?!(?:the|that|this|it|what|how|about|me|us|you)\b)${WHOM})?(?: (?:see|know|read|hear))?(?: (?:of|about))?`;
/** Something of it, or all of it, is not to be told to somebody. */
export const NOT_TOLD = new RegExp(
  String.raw`^${FRONT}${NOT_TELLING} (?:the|that|this|my|what|how) (?!(?:i|we|to|with|manager|boss|lead|team|supervisor|mentor)\b)[^.!?;]{1,80}?(?: (?:to|with) ${WHOM})?${BEHIND}$`,
  "u",
);
/** Somebody is not to be told, and it is not said what. */
export const NOBODY_TOLD = new RegExp(
  String.raw`^${FRONT}${NOT_TELLING}(?: (?:it|that|this|any of it))?(?: (?:to|with) ${WHOM})?${BEHIND}$`,
  "u",
);
/** It is not to be left or dropped: it is done. */
export const NOT_LEFT_BUT_DONE = new RegExp(
  String.raw`^${FRONT}(?:do not|don'?t|dont) (?:leave|drop|cancel|skip|remove|stop|give (?:it )?(?:up|back))(?: (?:it|that|this))?[,.!;: -]+(?:(?:because|as|since) )?(?:(?:it'?s|it is|that'?s|i'?m|i am|i(?:'ve| have)?|all) )?(?:already )?(?:done|finished|did)(?: (?:it|that|this|with (?:it|that)))?${BEHIND}$`,
  "u",
);
