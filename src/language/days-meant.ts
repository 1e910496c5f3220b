/** Which of the days that a message names are wished for, and which only say why, tell what was, or are turned down. Pure. */
import type { CalendarDate } from "#src/kernel/member.ts";
import type { ReadTime } from "./half-of-day.ts";
import { toldWordsEn as words } from "./told-moment.en.ts";

/** Words of a message that say a day or an hour. */
export interface Span {
  readonly from: number;
  readonly until: number;
  readonly date: CalendarDate | null;
  readonly time: ReadTime | null;
  readonly isPast: boolean;
  /** The Monday of the week that it names; null for a day. */
  readonly week?: CalendarDate;
  /** The first day of the month, or of the longer time, that it names; null for a day. */
  readonly period?: CalendarDate;
  /** The name of a weekday and no date: "on wed at 9". */
  readonly isWeekday?: boolean;
}

/** So many words stand at most between "because" and the day that is the reason. */
const MOST_REASON_WORDS = 10;

const OF_PAST = new RegExp(`^(?:${words.toldOfPast})$`);
const WISHED = new RegExp(`^(?:${words.wishedBefore})$`);
const HAVING_TIME = new RegExp(`^(?:${words.havingTime})$`);
const CLAUSE = new RegExp(`^(?:${words.clause})$`);

/** Whether the clause in which a day stands tells of what was: "i got it on 20 november, remind me at 9". */
export function isTold(tokens: readonly string[], { from, until }: Span): boolean {
  const clause = clauseOf(tokens, { from, until });
  return clause.some((token, at) => {
    const [before, word, after] = [clause[at - 1] ?? "", token, clause[at + 1] ?? ""].map(bare);
    // "Can it be moved to", "i need it scheduled on", "i have got time on": that is asked for.
    const isWished = WISHED.test(before ?? "") || HAVING_TIME.test(`${word} ${after}`);
    return OF_PAST.test(word ?? "") && !isWished;
  });
}

/** The words of the clause in which a day stands. */
function clauseOf(tokens: readonly string[], { from, until }: Pick<Span, "from" | "until">): readonly string[] {
  const isEnd = (token: string): boolean => bare(token) !== token || CLAUSE.test(token);
  const start = tokens.slice(0, from).findLastIndex(isEnd) + 1;
  const end = tokens.findIndex((token, at) => at >= until - 1 && isEnd(token));
  return tokens.slice(start, end < 0 ? undefined : end + 1);
}

const HAS_SOMETHING = new RegExp(`(?:^| )(?:${words.hasSomething})(?= |$)`);
const HAS_TIME = new RegExp(`\\b(?:${words.hasTime})\\b`);
/** To its end nothing closes the reason. */
const GIVES_REASON = new RegExp(`(?:^| )(?:${words.givesReason}) (?!(?:.* )?(?:${words.clause}) )[^.!?,;]*$`);

/** Without days that only say why, where another day is wished for: "to thursday, we have a review wed", "to thursday because the release is on wed". */
export function wished(tokens: readonly string[], spans: readonly Span[]): readonly Span[] {
  const isReason = (span: Span): boolean => {
    const before = tokens.slice(Math.max(0, span.from - MOST_REASON_WORDS), span.from).join(" ");
    if (GIVES_REASON.test(`${before} `)) return true;
    const clause = clauseOf(tokens, span).map(bare).join(" ");
    return HAS_SOMETHING.test(clause) && !HAS_TIME.test(clause);
  };
  const left = spans.filter((span) => !isReason(span));
  return left.some(({ date }) => date !== null) ? left : spans;
}

/** The dots of "14.12." and "a.m." are kept. */
export function bare(token: string): string {
  return token
    .replace(/^[("']+/, "")
    .replace(/(?<![,;!?)"'])[,;!?)"']+$/, "")
    .replace(/(?<![\d.m])\.$/, "");
}

const NOT_THIS = new RegExp(`(?:^|\\s)(?:${words.notThis})(?: on| at| the)?$`);
const IS_OFF = new RegExp(`^(?:it |that |morning )?(?:${words.isOff})(?![a-z])`);

/** Without days and hours of which it is said that they are not the ones; all of them where none would be left. */
export function meant(tokens: readonly string[], spans: readonly Span[]): readonly Span[] {
  const left = spans.filter(({ from, until }) => {
    const before = tokens.slice(Math.max(0, from - 3), from).join(" ");
    const behind = tokens.slice(until, until + 4).join(" ");
    return !NOT_THIS.test(before) && !IS_OFF.test(behind) && !tokens[until - 1]?.endsWith("?!");
  });
  return left.length > 0 ? left : spans.length > 1 ? spans.slice(-1) : [];
}
