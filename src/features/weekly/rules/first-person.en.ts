/** A title that speaks to somebody, as they say it themselves: "Ask your lead" goes on as "I will ask my lead". English. */

/** In front of a "you" that something is done to, or that stands behind a preposition. */
const TO_ME =
  /\b(to|of|with|from|for|near|without|by|about|at|on|behind|beside|has|had|have|told|tells?|telling|costs?|asks?|asking|leaves?|left|hits?|makes?|made|takes?|took|taught|teach(?:es)?|shows?|showed|gives?|gave|helps?|keeps?|kept|sends?|sent|lets?|annoys?|stops?) you\b/gi;

/** The same words in the first person. */
export function inFirstPerson(title: string): string {
  return title
    .replace(/\byour(self)\b/gi, "my$1")
    .replace(/\byours\b/gi, "mine")
    .replace(/\byour\b/gi, "my")
    .replace(TO_ME, "$1 me")
    .replace(/\byou(?:'re|’re| are)\b/gi, "I am")
    .replace(/\byou were\b/gi, "I was")
    .replace(/\byou\b/gi, "I");
}
