/** "How they pitch the export", typed after "ask sales", as the question that somebody in sales is asked. */

/** What a question begins with, so that "do you" can follow. */
const ASKING = String.raw`how(?: (?:much|many|often|long|well|early|far|soon|quickly))?(?: [\p{L}-]+)??|(?:what|which)(?: (?:kinds?|sorts?|types?|parts?) of)?(?: [\p{L}-]+)??|why|when|where`;
const INDIRECT = new RegExp(String.raw`^(${ASKING}) they ([\p{L}]+(?:['’]t)?)((?: .*)?)$`, "iu");
const NO_SUCH_HEAD = /^(?:what|which|how) (?:happens?|if|when|because|that|whether|the|a)$/i;
/** Verbs that change places with "you". */
const INVERTED =
  "are aren't were weren't can can't could couldn't will won't would wouldn't should shouldn't must may might don't didn't".split(
    " ",
  );
/** Verbs of which the form can only be the present: none that is the same in the past, as "set" or "forecast". */
const PRESENT =
  "answer approve ask assign build call check choose collect compare convince decide define deliver demo deploy describe design discuss do document draw estimate explain find fix follow get give handle help hire improve introduce invoice keep know learn like maintain make manage measure meet need negotiate organise organize pick pitch plan prefer prepare present price prioritise prioritize qualify release report review run see sell share ship show solve speak start support talk teach test track train try use validate visit want win work write".split(
    " ",
  );
/** After "they" nothing else is rewritten. */
export const REWRITTEN_EN: ReadonlySet<string> = new Set([...INVERTED, ...PRESENT]);
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
  const isInverted = INVERTED.includes(plain);
  // "What they are" is rude as "What are you?".
  const isLeft = !REWRITTEN_EN.has(plain) || (isInverted && rest === "");
  if (NO_SUCH_HEAD.test(head) || OF_OTHERS.test(rest) || isLeft) return typed;
  const asked = isInverted ? `${plain} you` : `do you ${verb}`;
  return `${head.slice(0, 1).toUpperCase()}${head.slice(1)} ${asked}${rest}?`;
}
