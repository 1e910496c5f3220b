/** How English speakers say that what a colleague asked of them is done, with the colleague's name: after folding. */

const FRONT = String.raw`(?:(?:ok|okay|oh|hey|hi|so|and|but|btw|by the way|also|right|well|finally|just|actually|no|wait|sorry|about|re)[,.;:! ]+)*`;
const WHAT = "(?:thing|challenge|task|one|ask|request|job|assignment|stuff)";
const DID = String.raw`(?:i(?:'?ve| have)? )?(?:just |already |finally |actually )*(?:did|done|finished|completed)`;

/** @param name a first name, folded and nothing but letters. */
export function doneOfGiven(name: string): readonly RegExp[] {
  const thing = String.raw`(?:the |that )?(?:challenge|task|thing|one) (?:from|of|by) ${name}\b|(?:the |that )?${name}(?:'?s)? ${WHAT}\b|what ${name} (?:asked|wanted|gave|set|sent)(?: me)?(?: (?:for|to do|of me))?\b`;
  return [
    // "The grace thing - did it, and they laughed"
    new RegExp(
      String.raw`^${FRONT}(?:${thing})[ ,.:;!-]+(?:(?:that|it)(?:'?s| is) |is |was |all )?${DID}(?: (?:it|that|this))?\b([^?]*)$`,
      "u",
    ),
    // "Did grace's thing, ..."
    new RegExp(String.raw`^${FRONT}${DID} (?:${thing})([^?]*)$`, "u"),
  ];
}
/** Behind it they tell nothing of it. */
export const NOTHING_TOLD =
  /^(?:[\s,.;:!-]|\b(?:already|now|today|yesterday|yday|last week|this (?:morning|week)|and|so|then|too|as well|finally|btw|it|that|is|was|done|good|fine|easy|all|lol|haha|what now|next|please|pls|thanks?|thx)\b)*$/;
