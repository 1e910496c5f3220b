/** How English speakers say that what a colleague asked of them is done, with the colleague's name: after folding. */

const FRONT = String.raw`(?:(?:ok|okay|oh|hey|hi|so|and|but|btw|by the way|also|right|well|finally|just|actually|no|wait|sorry|about|re)[,.;:! ]+)*`;
const WHAT = "(?:thing|challenge|task|one|ask|request|job|assignment|stuff)";
const DID = String.raw`(?:i(?:'?ve| have)? )?(?:just |already |finally |actually )*(?:did|done|finished|completed)`;
/** Behind it: "did you tell her", "did not get to it" say something else. */
const GOES_ON = String.raw`(?=[ ]*(?:$|[,.;:!)(-])| (?:it|that|this|all|already|now|today|yesterday|yday|last|earlier|just|finally|btw|and|but|so|then|too|as|with|by|in|on|at|while|after|before|because|since|instead|together|alone|over|twice|properly|completely|thanks?|thx|please|pls|yes|lol|haha)\b)`;

/** Nothing but that. */
export const DONE_ALONE = "did it";
/** Without one of these, nothing is said to be done. */
export const DONE = /\b(?:did|done|finished|completed)\b/u;

/** @param name a first name, folded and nothing but letters. */
export function doneOfGiven(name: string): readonly RegExp[] {
  const thing = String.raw`(?:the |that )?(?:challenge|task|thing|one) (?:from|of|by) ${name}\b|(?:the |that )?${name}(?:'?s)? ${WHAT}\b|what ${name} (?:asked|wanted|gave|set|sent)(?: me)?(?: (?:for|to do|of me))?\b`;
  return [
    // "The grace thing - did it, and they laughed"
    new RegExp(
      String.raw`^${FRONT}(?:${thing})[ ,.:;!-]+(?:(?:that|it)(?:'?s| is) |is |was |all )?${DID}${GOES_ON}([^?]*)$`,
      "u",
    ),
    // "That call was the thing grace wanted from me, so thats done too"
    new RegExp(
      String.raw`^${FRONT}(?:that|this|it|the [\p{L}'-]+)(?: [\p{L}'-]+)? (?:was|is) (?:exactly |just )?(?:(?:the|that) (?:${WHAT})(?: that)?|what) ${name} (?:asked|wanted|gave|set|meant|sent)(?: me)?(?: (?:for|to do|of me|from me))?(?:[,.:;!-]+ ?(?:(?:so|and|then) )?| - | (?:so|and|then) )(?:(?:that|it|this)(?:'?s| is)? )?(?:also |now |too |then )?${DID}${GOES_ON}([^?]*)$`,
      "u",
    ),
    // "Did grace's thing, ..."
    new RegExp(String.raw`^${FRONT}${DID} (?:${thing})${GOES_ON}([^?]*)$`, "u"),
  ];
}
/** Behind it they tell nothing of it. */
export const NOTHING_TOLD =
  /^(?:[\s,.;:!-]|\b(?:already|now|today|yesterday|yday|last week|this (?:morning|week)|and|so|then|too|as well|finally|btw|it|that|this|is|was|done|good|fine|easy|all|lol|haha|what now|next|please|pls|thanks?|thx)\b)*$/;
const AND_NO_MORE = String.raw`[\s.!)]*(?=$|[,.;:!])`;
/** Anywhere behind it: it came to nothing. */
export const FAILED =
  /(?:\b(?:but|and|though)|[,.;:!(-]) ?(?:then |it |i )*(?:failed|gave (?:it )?up|broke (?:it )?off|stopped (?:half ?way|in the middle|there))\b/u;
/** Right behind it: a part of it is done, or nothing. */
export const NOT_WHOLE = new RegExp(
  String.raw`^(?:[\s,.;:!)(-]|\b(?:it|that|this|all|but|well|so|or|rather|though|i|did|mean|already|today|yesterday)\b)*\b(?:(?:only |just |about |like |maybe )*(?:half(?:way)?(?! (?:(?:of )?(?:the|my|our|us|them|an?)|past)\b)|(?:most|part|parts|some|none|nothing|a (?:bit|part|third|quarter|piece)) of (?:it|that|this|them|what)\b|the (?:first|one|easy|other) (?:half|part|step|bit)\b(?! of (?!it|that|this)))|(?:only|just) (?:a (?:bit|part|piece)|partly|(?:the )?(?:start|beginning))\b|(?:almost|nearly|mostly|partly|partially|kind ?of|sort ?of|kinda|sorta|more or less|a bit|not (?:quite|really|fully|completely|entirely|at all|all)|not|never|no)\b${AND_NO_MORE}|(?:almost|nearly|mostly) (?:all|everything|done|finished|there)\b|(?:not|nothing) (?:yet|it|done|all|everything)\b|(?:all|everything) (?:but|except)\b)`,
  "u",
);
