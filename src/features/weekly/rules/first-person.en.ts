/** A title that speaks to somebody, as they say it themselves: "Ask your lead" goes on as "I will ask my lead". English. */

/** In front of a "you" that something is done to, or that stands behind a preposition. */
const TO_ME =
  /\b(to|of|with|from|for|near|without|by|about|at|on|behind|beside|has|had|have|told|tells?|telling|costs?|asks?|asking|leaves?|left|hits?|makes?|made|takes?|took|taught|teach(?:es)?|shows?|showed|gives?|gave|helps?|keeps?|kept|sends?|sent|lets?|annoys?|stops?|sees?|saw|seen|needs?|trusts?|trusted|thank(?:s|ed)?|follow(?:s|ed)?|meets?|met|hears?|heard|invited?|invites|surprises|slows?|knows|knew|remembers?|judges?|against|around|between|through|towards?|beyond) you\b/gi;

/** A "you" that ends what is said is whom it happens to: "how others see you". Not behind "and", "as" or a comparison. */
const LAST =
  /(?<!\b(?:and|or|than|as|who|what|how|where|when|why|that|because|if|while|before|after|until)) you(?=\s*(?:$|[.,;:!?)]))/gi;

/** The same words in the first person. */
export function inFirstPerson(title: string): string {
  return title
    .replace(/\byour(self)\b/gi, "my$1")
    .replace(/\byours\b/gi, "mine")
    .replace(/\byour\b/gi, "my")
    .replace(TO_ME, "$1 me")
    .replace(LAST, " me")
    .replace(/\byou(?:'re|’re| are)\b/gi, "I am")
    .replace(/\byou were\b/gi, "I was")
    .replace(/\byou\b/gi, "I");
}

/**
 * What somebody else wrote in their own words, behind "I will": word for word. They may speak of themselves ("walk me through it") or say
 * no verb at all, so that nothing of it is turned.
 */
export function asTheyWroteIt(words: string): string {
  return `do this: “${words}”`;
}
