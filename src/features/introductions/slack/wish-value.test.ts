import fc from "fast-check";
import { expect, it } from "vitest";
import type { CalendarDate } from "#src/kernel/member.ts";
import { wishOfValue, wishValue } from "./wish-value.ts";

const day = fc.constantFrom<CalendarDate | null>(null, "2026-12-01" as CalendarDate, "2027-02-28" as CalendarDate);

it("a wish comes back from its button as it went in", () => {
  const wish = fc.record({
    first: day,
    last: day,
    from: fc.integer({ min: 0, max: 1439 }),
    until: fc.constant(1440),
  });
  fc.assert(
    fc.property(wish, (one) => {
      expect(wishOfValue(wishValue(one))).toEqual(one);
    }),
  );
});

it.each([
  "",
  "-|-|0",
  "2026-13-01|-|0|1440",
  "-|-|900|600",
  "-|-|0|9999",
  "x|-|0|10",
  "-|-|0|10|5",
  "9999-12-31|-|0|1440",
  "-|9999-12-31|0|1440",
])("%j is none", (value) => expect(wishOfValue(value)).toBeNull());
