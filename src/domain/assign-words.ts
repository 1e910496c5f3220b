/** What somebody typed after `/growth assign`: people, the challenge, `by` a day, and after the colon why. */

export interface AssignWords {
  /** Slack ids, in the order of the line, each once. */
  readonly userIds: readonly string[];
  /** An id, a title or own words. */
  readonly challenge: string;
  /** The words of the day, for instance `Friday`; null when none are there. */
  readonly due: string | null;
  readonly why: string;
}

const MENTION = /<@([UW][A-Z0-9]+)(?:\|([^>]*))?>/g;
/** The colon before the why, not the one of a web address or of a time. */
const COLON = /:(?!\/\/)(?!\d\d\b)/;
const BECAUSE = /\bbecause\b/i;

/**
 * Reads a line. Nothing is refused: what is missing is asked for by the form.
 * @param isDay tells whether words are a day, so that "by" may stand in the challenge as well ("side by side by Friday").
 */
export function readAssignWords(line: string, isDay: (words: string) => boolean): AssignWords {
  const [asked, why] = withoutWhy(line);
  const userIds = [...new Set([...asked.matchAll(MENTION)].map((match) => match[1] ?? ""))];
  const words = squeeze(asked.replace(MENTION, " ")).replace(/^(?:(?:to|and)\s+|[,&]\s*)+/i, "");
  const { rest, due } = withoutDay(words, isDay);
  return { userIds, challenge: unquoted(rest), due, why: whyOf(why) };
}

function withoutWhy(line: string): readonly [string, string] {
  const colon = COLON.exec(line);
  if (colon) return [line.slice(0, colon.index), line.slice(colon.index + 1)];
  const because = BECAUSE.exec(line);
  return because ? [line.slice(0, because.index), line.slice(because.index)] : [line, ""];
}

/** The last "by" that is followed by a day. */
function withoutDay(words: string, isDay: (words: string) => boolean): { rest: string; due: string | null } {
  const marks = [...words.matchAll(/(?:^|\s)(?:by|until|due)\s+/gi)].toReversed();
  for (const mark of marks) {
    const due = words.slice(mark.index + mark[0].length).replace(/[.,]+$/, "");
    if (due !== "" && isDay(due)) return { rest: words.slice(0, mark.index).trim(), due };
  }
  return { rest: words, due: null };
}

/** "because it shows what they use" is "It shows what they use". */
function whyOf(text: string): string {
  const bare = squeeze(text.replace(MENTION, (_, id: string, name?: string) => `@${name ?? id}`)).replace(
    /^because\s+/i,
    "",
  );
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

function unquoted(text: string): string {
  return text.replace(/^["“'](.*)["”']$/, "$1").trim();
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
