import { randomBytes } from "node:crypto";
import type { Log } from "#src/kernel/ports.ts";
import { StorageAway } from "#src/kernel/storage-away.ts";
import { clip } from "#src/kernel/text.ts";
import type { Say } from "#src/kernel/texts.ts";
import { type Fault, UserFault } from "#src/kernel/user-fault.ts";
import { mention } from "./escape.ts";

/**
 * The sentence for something that went wrong. What the person can put right is told as it is; anything else is a bug or
 * an outage: one log line with a reference, and the reference for the person.
 */
export function faultText(error: unknown, say: Say, log: Log): string {
  if (error instanceof UserFault) return userFaultText(error.fault, say);
  const reference = randomBytes(4).toString("hex");
  log.error({ err: error, reference }, "a request failed");
  return say(error instanceof StorageAway ? "errors.storage_away" : "errors.unexpected", { reference });
}

/** Texts for faults that carry values name them; all others are plain. */
export function userFaultText(fault: Fault, say: Say): string {
  switch (fault.code) {
    case "outside_working_hours":
      return say("errors.outside_working_hours", { start: hour(fault.start), end: hour(fault.end) });
    case "nudge_outside_hours":
      return say("errors.nudge_outside_hours", { start: hour(fault.start), end: hour(fault.end) });
    case "holiday":
      return say("errors.holiday", { name: fault.name });
    case "too_long":
    case "title_too_long":
      return say("errors.too_long", { max: fault.max });
    case "may_not_assign":
      return say("assign.may_not", { who: fault.who });
    case "quiet_hours":
      return say("errors.quiet_hours", { start: hour(fault.start), end: hour(fault.end) });
    case "not_admin": {
      const admins = fault.admins.slice(0, MENTIONED).map(mention).join(", ");
      return say("errors.not_admin", { count: fault.admins.length, admins });
    }
    case "role_unfit":
      return say("errors.role_unfit", { name: fault.name, unfit: fault.unfit === "guest" ? "other" : fault.unfit });
    case "days_off_unreadable":
      return say("errors.days_off_unreadable", { items: fault.items.map((item) => `“${clip(item, 40)}”`).join(", ") });
    case "days_off_many":
      return say("errors.days_off_many", { max: fault.max });
    default:
      return say(`errors.${fault.code}`);
  }
}

/** More names than this are no help. */
const MENTIONED = 10;

/** 9 -> "09:00", 24 -> "24:00". */
export function hour(value: number): string {
  return `${String(value).padStart(2, "0")}:00`;
}
