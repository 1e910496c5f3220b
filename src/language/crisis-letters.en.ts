/** How words are disguised, letter by letter, and how letters beyond Latin-1 are read where danger is looked for. */
export const LETTER_BEYOND_LATIN_1 = /[\u0100-\u{10ffff}]/gu;
/** Letters of other alphabets, and the one of ours that each looks like (Unicode's confusables, UTS 39). */
const [OTHERS, OURS] = ["аеорсухіѕјԁһктмαονικτε", "aeopcyxisjdhktmaovikte"] as const;
const LOOK_ALIKE: ReadonlyMap<string, string> = new Map([...OTHERS].map((other, at) => [other, OURS[at] ?? other]));
/** A letter of which none of the patterns knows: it stands for all that have no Latin one. */
const ANY_LETTER = "ÿ";

/** A letter of another alphabet, of which `inLatin1` knows no plain one, as the patterns know it. */
export function plainLetter(letter: string): string {
  return LOOK_ALIKE.get(letter) ?? ANY_LETTER;
}

/** Written with a blank or a sign between all letters; blanks are taken out of it. */
export const LETTER_BY_LETTER = /(?<![a-z])(?:[a-z] ){5,}[a-z](?![a-z])/g;
/** What is left of such words, in which nothing parts them. */
export const SPACED: readonly RegExp[] = [
  /(?:wantto|wanna|goingto|gonna|will)die\b|\bkillmyself\b|endmylife|hangmyself|iwant(?:to)?kill/,
];
