import { expect, it } from "vitest";
import { type ActWords, needsOf, SITUATIONS, type Standing } from "./act.ts";

const words = (act: string, needs?: readonly Standing[]): ActWords => ({
  act,
  locale: "en",
  effect: "shows",
  situations: SITUATIONS,
  says: [],
  ...(needs ? { needs } : {}),
});

it("an act that two files speak of makes sense wherever one of them says so", () => {
  const needs = needsOf([
    words("asked-yes", ["seat-asked"]),
    words("asked-yes", ["assigned", "seat-asked"]),
    words("move"),
  ]);
  expect([...needs]).toEqual([["asked-yes", ["seat-asked", "assigned"]]]);
});
