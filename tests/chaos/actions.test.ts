import { expect, it } from "vitest";
import { features } from "#src/features/index.ts";
import { ACTIONS } from "./actions/index.ts";

it("has every capability take part in a chaos run", () => {
  expect(Object.keys(ACTIONS).toSorted()).toEqual(features.map(({ name }) => name).toSorted());
});
