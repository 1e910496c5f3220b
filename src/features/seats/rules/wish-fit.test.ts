import { expect, it } from "vitest";
import { SEAT_KINDS, type SeatKind } from "#src/kernel/vocabulary.ts";
import { fitsWish } from "./wish-fit.en.ts";

const NAMES = {
  ...(Object.fromEntries(SEAT_KINDS.map((kind) => [kind, kind.replace("-", " ")])) as Record<SeatKind, string>),
  "client-call": "Client call",
};
const seat = (kind: SeatKind, topic: string, module: string | null = null) => ({ kind, ownKind: null, topic, module });

it.each([
  [null, "any client call on invoicing", seat("client-call", "Invoicing questions before the year end"), true],
  [null, "any client call on invoicing", seat("client-call", "Questions before the year end", "Invoices"), true],
  [null, "any client call on invoicing", seat("client-call", "The import of orders"), false],
  [null, "any client call on invoicing", seat("release", "The release of invoicing"), false],
  ["client-call", "anything", seat("client-call", "The import of orders"), true],
  ["client-call", "returns, and how they book them", seat("client-call", "A return that went wrong"), true],
  ["release", "any", seat("client-call", "The import of orders"), false],
  [null, "how the warehouse books returns", seat("support-hour", "Returns in the warehouse"), true],
  [null, "how the warehouse books returns", seat("support-hour", "The web shop"), false],
  [null, "something with people", seat("support-hour", "The web shop"), false],
] as const)("a wish for %s %j and an offer of %o: %s", (kind, topic, offered, fits) => {
  expect(fitsWish({ kind, topic }, offered, NAMES)).toBe(fits);
});
