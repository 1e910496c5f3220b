/** Every form that can be submitted, by callback id. */
import type { Submit } from "../registry.ts";
import { ownChallengeSubmit } from "./admin-challenge.ts";
import { adminSubmits } from "./admin-sections.ts";
import { assignSubmit } from "./assign.ts";
import { challengeSubmit, endChallengeSubmit, moveEndSubmit } from "./challenge.ts";
import { challengeDoneSubmit, takeBackSubmit } from "./challenge-done.ts";
import { deleteSubmit } from "./delete.ts";
import { digestSubmit } from "./digest.ts";
import { askDoorSubmit, openDoorSubmit } from "./door.ts";
import { laterSubmit, pauseSubmit } from "./later.ts";
import { joinSubmit, settingsSubmit } from "./membership.ts";
import { planSubmit } from "./plan.ts";
import { editSubmit, logSubmit, reflectSubmit } from "./reflect.ts";
import { suggestDateSubmit } from "./suggest-date.ts";
import { thanksSubmit } from "./thanks.ts";

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
  challengeSubmit,
  challengeDoneSubmit,
  takeBackSubmit,
  endChallengeSubmit,
  moveEndSubmit,
  assignSubmit,
  suggestDateSubmit,
  askDoorSubmit,
  openDoorSubmit,
  thanksSubmit,
  digestSubmit,
  ...adminSubmits,
  ownChallengeSubmit,
];
