/** Wishes for another challenge, in English: whatever was asked about the last one, they do not answer it. */
const FOR_NEXT =
  /\b(?:need|want|like|love|prefer|give me|bring me|send me) (?:something|a \w+ (?:one|challenge))\b.{0,60}\bnext (?:time|week|one)\b/;

/** Whether somebody asks for another kind of challenge next time. */
export function wishesForNext(words: readonly string[]): boolean {
  return FOR_NEXT.test(words.join(" "));
}
