/** What somebody typed after `/growth assign`: people, the challenge, `by` a day, and after the colon why. */
import { splitDeadline } from "./deadline-words.ts";

export interface AssignWords {
  /** Slack ids, in the order of the line, each once. */
  readonly userIds: readonly string[];
  /** Groups that were named, as they were typed (`@backend`, `@here`): they cannot be asked. */
  readonly groups: readonly string[];
  /** An id, a title or own words. */
  readonly challenge: string;
  /** The words of the day, for instance `Friday`; null when none are there. */
  readonly due: string | null;
  readonly why: string;
}

const MENTION = /<@([UW][A-Z0-9]+)(?:\|([^>]*))?>/g;
/** A user group by its name, or everybody of a channel: docs.slack.dev/messaging/formatting-message-text. */
const GROUP = /<!(?:subteam\^[A-Z0-9]+(?:\|(@?[^>]*))?|(here|channel|everyone)(?:\|[^>]*)?)>/g;
/** Who is addressed: "@maya and @omar: ..." */
const LEADING_PEOPLE = new RegExp(`^(?:${MENTION.source}|${GROUP.source}|(?:to|and|for)\\s|[\\s,&])+:?`, "i");
/** What stands between the people and the challenge. */
const LEAD = /^(?:(?:to|and)\s+|[,&:]\s*)+/i;
/** The colon before the why, not the one of a web address or of a time. */
const COLON = /:(?!\/\/)(?!\d\d\b)/;
const BECAUSE = /\bbecause\b/i;

/**
 * Reads a line. Nothing is refused: what is missing is asked for by the form.
 * @param isDay tells whether words are a day, so that "by" may stand in the challenge as well ("side by side by Friday").
 */
export function readAssignWords(line: string, isDay: (words: string) => boolean): AssignWords {
  const lead = LEADING_PEOPLE.exec(line)?.[0] ?? "";
  const [asked, reason] = withoutWhy(line.slice(lead.length));
  const people = `${lead} ${asked}`;
  const bare = squeeze(asked.replace(MENTION, " ").replace(GROUP, " ")).replace(LEAD, "");
  const inAsked = splitDeadline(bare, isDay);
  const inReason = inAsked.due === null ? splitDeadline(squeeze(reason), isDay, "aside") : null;
  // "Call sales by Friday, they asked for you" has its reason behind the day.
  const isReasonBehind = inAsked.before !== "" && reason === "";
  const challenge = isReasonBehind ? inAsked.before : squeeze(`${inAsked.before} ${inAsked.behind}`);
  const why = inReason ? `${inReason.before} ${inReason.behind}` : isReasonBehind ? inAsked.behind : reason;
  return {
    userIds: [...new Set([...people.matchAll(MENTION)].map((match) => match[1] ?? ""))],
    groups: [...new Set([...people.matchAll(GROUP)].map((match) => match[1] ?? `@${match[2] ?? "group"}`))],
    challenge: unquoted(challenge),
    due: inAsked.due ?? inReason?.due ?? null,
    why: whyOf(why),
  };
}

function withoutWhy(line: string): readonly [string, string] {
  const colon = COLON.exec(line);
  if (colon) return [line.slice(0, colon.index), line.slice(colon.index + 1)];
  const because = BECAUSE.exec(line);
  return because ? [line.slice(0, because.index), line.slice(because.index)] : [line, ""];
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
