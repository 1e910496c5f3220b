/** What of an English word stays when its ending changes, and the words that stand in any sentence. */

/** They say how a sentence is made, and little of what it is about. */
const FRAME = new Set(
  `i you he she it we they me him her us them my your his its our their a an the this that these those is am are was were be been being do does
  did have has had will would can could shall should may might must to of in on at for with from by about as and or but so if then than
  there here just please really very too also some any not`.split(/\s+/),
);

/** Whether a word says what a sentence is about. */
export function isContent(word: string): boolean {
  return !FRAME.has(word);
}

const SHORTEST = 4;
const SHORTEST_STEM = 3;

/** "moving", "moved" and "moves" are one; so are a few words that have nothing to do with each other, which the reader lives with. */
export function stemOf(word: string): string {
  if (word.startsWith("~") || word.length < SHORTEST) return word;
  const stem = word
    .replace(/(?:iest|ier|ily|ies|ied)$/, "y")
    .replace(/(?:ings?|edly|ed|ers?|est|ly|ments?|ness|es|s)$/, "");
  if (stem.length < SHORTEST_STEM) return word;
  return stem
    .replace(/([bdfgklmnprt])\1$/, "$1")
    .replace(/e$/, "")
    .replace(/i$/, "y");
}
