/** Every form that can be submitted, by callback id. */
import type { Submit } from "../registry.ts";
import { challengeSubmit } from "./admin-challenge.ts";
import { adminSubmits } from "./admin-sections.ts";
import { assignSubmit } from "./assign.ts";
import { deleteSubmit } from "./delete.ts";
import { laterSubmit, pauseSubmit } from "./later.ts";
import { joinSubmit, settingsSubmit } from "./membership.ts";
import { planSubmit } from "./plan.ts";
import { editSubmit, logSubmit, reflectSubmit } from "./reflect.ts";
import { suggestDateSubmit } from "./suggest-date.ts";

export const submissions: readonly Submit[] = [
  joinSubmit,
  settingsSubmit,
  planSubmit,
  reflectSubmit,
  logSubmit,
  editSubmit,
  deleteSubmit,
  laterSubmit,
  pauseSubmit,
  assignSubmit,
  suggestDateSubmit,
  ...adminSubmits,
  challengeSubmit,
];
