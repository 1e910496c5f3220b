import { expect, it } from "vitest";
import type { Standing } from "#src/language/act.ts";
import { towardsSeat } from "./towards-seat.ts";

const GUEST: readonly Standing[] = ["seat-wanted"];

it.each([
  ["what can i ask there", "what-to-ask", null, "seat-may"],
  ["may i take notes in the call?", "allowed", null, "seat-may"],
  ["can i say something to the client", "allowed", "greeting", "seat-may"],
  ["what should i take with me there", "prepare", null, "seat-brief"],
  ["what may i ask", "what-to-ask", "seat-brief", "seat-may"],
  ["do i need anything", "prepare", "seat-facts", "seat-brief"],
  // The challenge was spoken of last, or nothing points to the seat.
  ["what can i ask there", "what-to-ask", "prepare", null],
  ["what can i ask", "what-to-ask", null, null],
  ["am i allowed to do that", "allowed", "why-this", null],
  ["how long does it take there", "how-long", null, null],
] as const)("%s, read as %s after %s: %s", (text, act, lastAct, expected) => {
  const by = { lastAct, locale: "en" } as const;
  const found = towardsSeat(text, { kind: "act", act, slots: null }, { ...by, standings: GUEST });
  expect(found).toEqual(expected === null ? null : { kind: "act", act: expected, slots: null, instead: [act] });
  expect(towardsSeat(text, { kind: "act", act, slots: null }, { ...by, standings: [] })).toBeNull();
  expect(towardsSeat(text, { kind: "confirm", act }, { ...by, standings: GUEST })).toBeNull();
});
