import { expect, it } from "vitest";
import { planStateOf } from "./plan-state.ts";

const NOW = new Date("2027-01-05T09:00:00Z");
const plannedAt = (at: string): { readonly plannedAt: Date } => ({ plannedAt: new Date(at) });

it.each([
  ["nothing open", null, "other"],
  ["open", { nudge: { status: "open" }, plan: null }, "open"],
  ["planned ahead", { nudge: { status: "planned" }, plan: plannedAt("2027-01-05T09:30:00Z") }, "planned"],
  ["planned for a week ago", { nudge: { status: "planned" }, plan: plannedAt("2026-12-29T09:00:00Z") }, "over"],
  ["planned for now", { nudge: { status: "planned" }, plan: plannedAt("2027-01-05T09:00:00Z") }, "over"],
] as const)("%s", (_, current, state) => {
  expect(planStateOf(current, NOW)).toBe(state);
});
