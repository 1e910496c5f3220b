/** The words of a text by which topics are compared. */

/** Words that say nothing of a topic. */
const EMPTY = new Set(
  "about after again all also and any are ask asked asks been before best both but can could did does doing down each every for from get goes had has have her here him his how into its just know like make many more most much need not now off one only other our out over people please same say says see she should some something such tell than that the their them then there they thing things this those through too under use used very was way well were what when where which while who whom why will with without work works would you your".split(
    " ",
  ),
);

/** Words of three letters or more, in lower case, without the ending of a plural. */
export function wordsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return [...new Set(words.filter((word) => !EMPTY.has(word)).map(singular))];
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}
