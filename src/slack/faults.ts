import { randomBytes } from "node:crypto";
import type { Log } from "#src/app/ports.ts";
import type { Say } from "#src/app/texts.ts";
import { type Fault, UserFault } from "#src/domain/user-fault.ts";

/**
 * The sentence for something that went wrong. What the person can put right is told as it is; anything else is a bug or
 * an outage: one log line with a reference, and the reference for the person.
 */
export function faultText(error: unknown, say: Say, log: Log): string {
  if (error instanceof UserFault) return userFaultText(error.fault, say);
  const reference = randomBytes(4).toString("hex");
  log.error({ err: error, reference }, "a request failed");
  return say("errors.unexpected", { reference });
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
      return say("errors.too_long", { max: fault.max });
    case "may_not_assign":
      return say("assign.may_not", { who: fault.who });
    default:
      return say(`errors.${fault.code}`);
  }
}

/** 9 -> "09:00", 24 -> "24:00". */
export function hour(value: number): string {
  return `${String(value).padStart(2, "0")}:00`;
}
