/** Faults that somebody switched on: how Slack misbehaves for the next few calls. */
import type { Fault, Faults } from "./model.ts";

/** Matches every Web API method that has no fault of its own. */
export const ANY_METHOD = "*";

/** The fault that hits this call, counted down; null when none does. `events` stands for deliveries of events. */
export function takeFault(faults: Faults, method: string): Fault | null {
  for (const key of method === "events" ? [method] : [method, ANY_METHOD]) {
    const fault = faults.get(key);
    if (!fault || fault.times <= 0) continue;
    fault.times--;
    if (fault.times === 0) faults.delete(key);
    return fault;
  }
  return null;
}
