/** "How they pitch the export", typed after "ask sales", as the question that somebody in sales is asked. */

/** What a question begins with, so that "do you" can follow. */
const ASKING = String.raw`how(?: (?:much|many|often|long|well|early|far|soon|quickly))?(?: [\p{L}-]+)??|(?:what|which)(?: (?:kinds?|sorts?|types?|parts?) of)?(?: [\p{L}-]+)??|why|when|where`;
const INDIRECT = new RegExp(String.raw`^(${ASKING}) they ([\p{L}]+(?:['’]t)?)((?: .*)?)$`, "iu");
const NO_SUCH_HEAD = /^(?:what|which|how) (?:happens?|if|when|because|that|whether|the|a)$/i;
/** Verbs that change places with "you". */
const INVERTED = new Set(
  "are aren't were weren't can can't could couldn't will won't would wouldn't should shouldn't must may might don't didn't".split(
    " ",
  ),
);
/** Verbs of which the form says no present, or which ask for another order. */
const LEFT = new Set(
  "have haven't had hadn't did went made sold told built got took gave found thought knew chose won lost came ran kept wrote saw began met paid said meant led held brought bought taught sent spent felt left".split(
    " ",
  ),
);
/** Somebody else may be meant by it than by the first "they". */
const OF_OTHERS = /(?<!\p{L})(?:they|them|themselves|their|theirs)(?!\p{L})/iu;

/**
 * The same as a whole question to whoever is asked, where it can be said for certain; else as it was typed. Who asks reads it in the
 * form before anybody else does.
 */
export function wholeQuestionEn(typed: string): string {
  const found = INDIRECT.exec(typed.replace(/[\s?.!]+$/, ""));
  if (!found) return typed;
  const [, head = "", verb = "", rest = ""] = found;
  const plain = verb.toLowerCase().replace("’", "'");
  if (NO_SUCH_HEAD.test(head) || OF_OTHERS.test(rest) || LEFT.has(plain) || plain.endsWith("ed")) return typed;
  const asked = INVERTED.has(plain) ? `${plain} you` : `do you ${verb}`;
  return `${head.slice(0, 1).toUpperCase()}${head.slice(1)} ${asked}${rest}?`;
}
