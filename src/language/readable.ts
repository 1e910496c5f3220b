/**
 * What of a message rules read. Whoever holds a key down, or pastes the same a thousand times, says it three times, and whoever writes
 * pages tells a story: no pattern sees a long run of anything, or more than this. What is kept is what was written, and words of danger
 * are looked for in all of it.
 */

/** So much of a message is read for what it wishes. */
export const MOST_READ = 4000;
/** Of so much, the same words are looked for. */
const MOST_LOOKED_AT = 12_000;
/** In fewer characters, nothing takes long. */
const SHORT = 400;
/** The longest words, or few words, that are the same. */
const LONGEST_UNIT = 24;
const TIMES = 3;

const SPACES = /\s{4,}/g;
const SIGNS = /([^\p{L}\p{N}\s]{20})[^\p{L}\p{N}\s]+/gu;
const SAME_SIGN = /([^\p{L}\p{N}])\1{3,}/gu;

/** A message as rules read it: one without such runs stays as it is. */
export function readable(text: string): string {
  const plain = text
    .replace(SPACES, (spaces) => (spaces.includes("\n") ? "\n" : " "))
    .replace(SIGNS, "$1")
    .replace(SAME_SIGN, "$1$1$1")
    .slice(0, MOST_LOOKED_AT);
  if (plain.length <= SHORT) return plain;
  let left = plain;
  for (let unit = 1; unit <= LONGEST_UNIT; unit++) left = withoutRepeats(left, unit);
  return left.slice(0, MOST_READ).toWellFormed();
}

/** The text in which nothing of that length stands more than three times in a row. */
function withoutRepeats(text: string, unit: number): string {
  let kept = "";
  let keptUntil = 0;
  for (let from = 0; from < text.length; ) {
    let same = 0;
    while (from + same + unit < text.length && text[from + same] === text[from + same + unit]) same++;
    const times = Math.floor(same / unit) + 1;
    if (times > TIMES) {
      kept += text.slice(keptUntil, from + TIMES * unit);
      keptUntil = from + times * unit;
    }
    from += same + 1;
  }
  return kept + text.slice(keptUntil);
}
