import { randomBytes } from "node:crypto";
import type { Log } from "#src/kernel/ports.ts";
import { StorageAway } from "#src/kernel/storage-away.ts";
import { clip } from "#src/kernel/text.ts";
import type { Say, TextKey } from "#src/kernel/texts.ts";
import { type Fault, type FaultValue, UserFault } from "#src/kernel/user-fault.ts";
import { listOf } from "#src/language/lists.ts";
import { mention } from "./escape.ts";
import { errorWord, retryAfterMsOf } from "./slack-errors.ts";

/**
 * The sentence for something that went wrong. What the person can put right is told as it is; anything else is a bug or
 * an outage: one log line with a reference, and the reference for the person.
 */
export function faultText(error: unknown, say: Say, log: Log): string {
  if (error instanceof UserFault) return userFaultText(error.fault, say);
  // Somebody of whom Slack knows nothing here: a form or a button of ours named them, so they were here once.
  if (errorWord(error) === "user_not_found") return say("errors.item_gone");
  if (retryAfterMsOf(error) !== null) return say("errors.slack_busy");
  const reference = randomBytes(4).toString("hex");
  if (error instanceof StorageAway) {
    // The pool has logged what is away, once; this is only where the reference leads.
    log.warn({ reference }, "a request met a database that is away");
    return say("errors.storage_away", { reference });
  }
  log.error({ err: error, reference }, "a request failed");
  return say("errors.unexpected", { reference });
}

/** The sentence of a fault; its values are put into words here. */
export function userFaultText({ key, values }: Fault, say: Say): string {
  const words = Object.entries<string | number | FaultValue>(values ?? {}).map(([name, value]) => [
    name,
    worded(say, value),
  ]);
  // That key and values belong together was checked where the fault was made.
  const sayAny = say as (key: TextKey, values: Readonly<Record<string, string | number>>) => string;
  return sayAny(key, Object.fromEntries(words) as Record<string, string | number>);
}

function worded(say: Say, value: string | number | FaultValue): string | number {
  if (typeof value !== "object") return value;
  if ("hour" in value) return hour(value.hour);
  if ("people" in value) return listOf(say.locale, value.people.slice(0, MENTIONED).map(mention));
  return listOf(
    say.locale,
    value.quotes.map((words) => `“${clip(words, QUOTED)}”`),
  );
}

/** More names than this are no help. */
const MENTIONED = 10;
const QUOTED = 40;

/** 9 -> "09:00", 24 -> "24:00". */
export function hour(value: number): string {
  return `${String(value).padStart(2, "0")}:00`;
}
