import { expect, it } from "vitest";
import { catalogueOf } from "#src/kernel/catalogue.ts";
import { givenTitle } from "./given-title.ts";

it("names one that is gone by its id", () => {
  expect(givenTitle(catalogueOf([]), "shadow-client-call")).toBe("shadow-client-call");
});
