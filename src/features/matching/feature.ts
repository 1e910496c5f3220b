/** Who offers what to whom, and whom to bring together: what seats, introductions and mentoring share. */
import { defineFeature } from "#src/feature-kit/feature.ts";
import { matchingData } from "./store/hosts.ts";

export const matching = defineFeature({
  name: "matching",
  personalData: matchingData,
});
