import { describe, expect, it } from "vitest";
import { correctionIn } from "./corrections.ts";
import { momentTold } from "./told-moment.ts";

/** A Tuesday. */
const NOW = new Date("2026-11-24T09:00:00Z");

describe("what is said instead counts", () => {
  it.each([
    ["move it to fri 4, no wait keep wed but 3", "2026-11-25 15"],
    ["move it to fri 4, scratch that, mon 11", "2026-11-30 11"],
    ["fri 4, actually thu 3", "2026-11-26 15"],
    ["thu at 3, sorry, i mean wed at 4", "2026-11-25 16"],
    ["thursday at 10. no wait, friday at 11", "2026-11-27 11"],
    ["thursday at 10 - no, friday at 11", "2026-11-27 11"],
    ["thu at 3, no wait, at 4", "2026-11-26 16"],
    ["thu at 3 no wait fri at 4 no wait wed at 5", "2026-11-25 17"],
    ["tomorrow at 9, oops, at 10", "2026-11-25 10"],
    ["fri 4, on second thought monday morning", "2026-11-30 morning"],
    // The hour that stands there already is that of the plan.
    ["move it to fri 4, no wait, keep wed", "2026-11-25"],
  ])("%s: %s", (message, read) => {
    const told = momentTold(message, NOW, "Europe/Berlin");
    expect([told?.date, told?.time?.hour ?? told?.part].filter((one) => one != null).join(" ")).toBe(read);
    expect(told?.isOneOfSeveral).toBe(false);
  });

  it.each([
    // Whether the hour goes with the other day is asked.
    ["thu at 3, no wait, friday", "2026-11-27"],
    ["thursday or friday", "2026-11-27"],
  ])("one of several is asked about: %s", (message, date) => {
    expect(momentTold(message, NOW, "Europe/Berlin")).toMatchObject({ date, isOneOfSeveral: true });
  });

  it("a reason is no correction", () => {
    expect(momentTold("friday at 4, sorry, i have a meeting on thursday", NOW, "Europe/Berlin")).toMatchObject({
      date: "2026-11-27",
      time: { hour: 16 },
    });
  });
});

it.each([
  "i can actually do thursday at 3",
  "i wait until friday",
  "thursday, no meeting then",
  "fri 10, wait for lena first",
  "i mean it",
])("nothing is corrected in: %s", (words) => expect(correctionIn(words)).toBe(null));
