import { expect, it } from "vitest";
import { causeOf } from "./cause-of.ts";

const GRACE = { manager: "Grace Lind", before: null };

it.each([
  ["grace hits me", "manager"],
  ["Grace Lind slapped me in the meeting", "manager"],
  ["@Grace Lind touched me", "manager"],
  ["grace's hand was on my leg", "manager"],
  ["i told grace to stop", "manager"],
  ["i was hit by grace", "manager"],
  ["my boss hit me", "manager"],
  ["hr laughed at me and grace yelled at me", "several"],
  ["hr did nothing", "hr"],
  ["omar hit me", "other"],
  ["omar hit me and i told grace", "other"],
  ["omar hit me, grace helped me", "other"],
  ["gracie hit me", "other"],
])("%s: %s", (text, cause) => {
  expect(causeOf(text, GRACE, "en")).toBe(cause);
});

it.each([
  ["after harm was told", "he threatened me today as well", { manager: "Grace Lind", before: "harm" }, "earlier"],
  ["after harm, and by hr now", "hr did nothing", { manager: "Grace Lind", before: "harm" }, "several"],
  ["after trouble with the manager", "omar hit me", { manager: "Grace Lind", before: "manager-trouble" }, "manager"],
  ["after an answer on something else", "omar hit me", { manager: "Grace Lind", before: "next" }, "other"],
  ["where the name cannot be looked up", "grace hits me", { manager: null, before: null }, "earlier"],
  ["where they have no manager here", "grace hits me", { manager: undefined, before: null }, "other"],
  ["a name with an accent", "jose hit me", { manager: "José Díaz", before: null }, "manager"],
])("%s", (_, text, known, cause) => {
  expect(causeOf(text, known, "en")).toBe(cause);
});
