import { expect, it } from "vitest";
import { areaSaidIn } from "./area-said.ts";

it.each([
  ["helped a newbie set up her laptop, under people", "people"],
  ["Sat in the steering call. Put it under clients please", "clients"],
  ["wrote the runbook (area: operations)", "operations"],
  ["fixed the cache - under code quality", "craft"],
  ["read the pricing page, category sales", "market"],
  ["hid the cable under people's desks", null],
  ["helped people", null],
  ["worked under pressure", null],
  ["sat with petra in sales", null],
  ["put the button under clients", null],
] as const)("%s", (text, area) => {
  expect(areaSaidIn(text, "en")).toBe(area);
});
