/**
 * Slips of the finger in words that the reader does not know: two neighbouring letters swapped ("firday"), a letter left out of the middle or
 * typed there twice. Only a word that no example has is mended, and only to one that several have; a letter that is another one is left, since
 * that makes real words of real words ("skim", "skip").
 */

/** Words of the examples, and in how many of them each stands. */
export type Vocabulary = ReadonlyMap<string, number>;

/** Makes of a word the one that was meant, or leaves it as it is. */
export type Mend = (word: string) => string;

/** Shorter ones are too near to each other. */
const LEAST_SWAPPED = 4;
const LEAST_LACKING = 6;
/** In fewer examples, a word may be a slip itself. */
const LEAST_EXAMPLES = 3;
const LETTERS = /^[a-z]+$/;

/** Knows the words of the examples by their beginning and length, so that few are compared. */
export function mendingWith(vocabulary: Vocabulary): Mend {
  const near = new Map<string, string[]>();
  for (const [word, examples] of vocabulary) {
    if (examples < LEAST_EXAMPLES || !LETTERS.test(word)) continue;
    const key = keyOf(word, word.length);
    const known = near.get(key);
    if (known) known.push(word);
    else near.set(key, [word]);
  }
  return (word) => {
    if (word.length < LEAST_SWAPPED || vocabulary.has(word) || !LETTERS.test(word)) return word;
    const found = (length: number, isMeant: (other: string) => boolean): readonly string[] =>
      (near.get(keyOf(word, length)) ?? []).filter(isMeant);
    const swapped = found(word.length, (other) => isSwapped(word, other));
    const meant =
      swapped.length > 0 || word.length < LEAST_LACKING
        ? swapped
        : [
            ...found(word.length + 1, (other) => isLacking(word, other)),
            ...found(word.length - 1, (other) => isLacking(other, word)),
          ];
    return meant.toSorted((one, other) => (vocabulary.get(other) ?? 0) - (vocabulary.get(one) ?? 0))[0] ?? word;
  };
}

function keyOf(word: string, length: number): string {
  return `${word[0]}${length}`;
}

/** Whether two neighbouring letters, and nothing else, stand the other way round. */
function isSwapped(one: string, other: string): boolean {
  const at = firstDifference(one, other);
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}

/** Whether the shorter one lacks one letter of the longer one, which is not its last: that may be an ending. */
function isLacking(shorter: string, longer: string): boolean {
  const at = firstDifference(shorter, longer);
  return at < shorter.length && shorter.slice(at) === longer.slice(at + 1);
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}
