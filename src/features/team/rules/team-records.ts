import type { ManagerRequest } from "#src/features/seats/rules/manager-request.ts";
import type { ReflectionThanks } from "./reflection-thanks.ts";

/** What is stored of one person between them and others, oldest first. */
export interface TeamRecords {
  readonly doors: readonly ManagerRequest[];
  readonly thanksReceived: readonly ReflectionThanks[];
  readonly thanksGiven: readonly ReflectionThanks[];
}
