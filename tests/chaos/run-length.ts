/** How long the parts of a run take. */
import type { ChaosOptions } from "./report.ts";

const MINUTE_MS = 60_000;
/** Until the faults begin: the bot starts and people join, which takes half of it where the machine is not busy with other things. */
const BEFORE_MS = 4 * MINUTE_MS;
/** After the minutes that were asked for, on a busy machine: what is under way is waited for and looked at; Slack's last try may come late. */
const AFTER_MS = { long: 9 * MINUTE_MS, short: 6 * MINUTE_MS } as const;
/** So many join and take their data along in that time; each more takes as long as Slack's limits make them wait. */
const PEOPLE = 60;
const EACH_MS = 4000;
/** Shorter runs have no deaths alone, and no faults that alone take a minute and more. */
const LONG_RUN_MINUTES = 6;
/** Slack waits 0 s, 60 s and 300 s until it brings an event again that was not taken. */
const SLACK_RETRIES_MS = [0, 60_000, 300_000];
/** These shares of it are still longer than any fault of such a run. */
const RETRIES_SHARE = { long: 1 / 3, short: 1 / 6 } as const;
/** Of a long run. */
const KILLS_SHARE = 0.3;

export interface RunLength {
  readonly faultsMs: number;
  /** How long workers are killed with nothing else going wrong. */
  readonly killsMs: number;
  /** When it ends, whatever is still waited for, if the faults have not begun by then. */
  readonly beforeMs: number;
  /** When it ends, whatever is still waited for, from the beginning of the faults on. */
  readonly fromFaultsMs: number;
  /** How long people live on after the last fault, so that what waited for good hours comes. */
  readonly daysAfter: number;
  /** After which times Slack brings an event again that was not taken. */
  readonly retriesMs: readonly number[];
}

export function runLength({ minutes, people }: Pick<ChaosOptions, "minutes" | "people">): RunLength {
  const ms = minutes * MINUTE_MS;
  const isLong = minutes >= LONG_RUN_MINUTES;
  const killsMs = isLong ? ms * KILLS_SHARE : 0;
  const share = isLong ? RETRIES_SHARE.long : RETRIES_SHARE.short;
  const more = Math.max(0, people - PEOPLE) * EACH_MS;
  return {
    faultsMs: ms - killsMs,
    killsMs,
    beforeMs: BEFORE_MS + more,
    fromFaultsMs: ms + (isLong ? AFTER_MS.long : AFTER_MS.short) + more,
    daysAfter: isLong ? 3 : 2,
    retriesMs: SLACK_RETRIES_MS.map((each) => each * share),
  };
}
