/** Every form that can be submitted, by callback id. */
import type { Submit } from "#src/feature-kit/registry.ts";
import { ownChallengeSubmit } from "#src/features/admin/slack/challenge-submit.ts";
import { adminSubmits } from "#src/features/admin/slack/section-forms.ts";
import { assignSubmit } from "#src/features/assignments/slack/assign-form.ts";
import { suggestDateSubmit } from "#src/features/assignments/slack/suggest-date-form.ts";
import { challengeDoneSubmit, takeBackSubmit } from "#src/features/channel-challenges/slack/done-form.ts";
import { challengeSubmit, endChallengeSubmit, moveEndSubmit } from "#src/features/channel-challenges/slack/form.ts";
import { joinSubmit, settingsSubmit } from "#src/features/onboarding/slack/join-form.ts";
import { deleteSubmit } from "#src/features/reflections/slack/delete-form.ts";
import { editSubmit, logSubmit, reflectSubmit } from "#src/features/reflections/slack/reflection-form.ts";
import { digestSubmit } from "#src/features/team/slack/digest-form.ts";
import { askDoorSubmit, openDoorSubmit } from "#src/features/team/slack/manager-request-forms.ts";
import { thanksSubmit } from "#src/features/team/slack/thanks-form.ts";
import { laterSubmit, pauseSubmit } from "#src/features/weekly/slack/later-form.ts";
import { planSubmit } from "#src/features/weekly/slack/plan-form.ts";

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
