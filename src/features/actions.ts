/** Every button and menu, by action id. */
import type { Action } from "#src/feature-kit/registry.ts";
import { adminActions } from "#src/features/admin/slack/buttons.ts";
import { assignmentActions } from "#src/features/assignments/slack/buttons.ts";
import { challengeActions } from "#src/features/channel-challenges/slack/buttons.ts";
import { chatActions } from "#src/features/chat/slack/buttons.ts";
import { membershipActions } from "#src/features/onboarding/slack/buttons.ts";
import { recordActions } from "#src/features/reflections/slack/buttons.ts";
import { teamActions } from "#src/features/team/slack/buttons.ts";
import { nudgeActions } from "#src/features/weekly/slack/buttons.ts";
import { againActions } from "#src/slack/again.ts";

export const buttons: readonly Action[] = [
  ...nudgeActions,
  ...chatActions,
  ...recordActions,
  ...membershipActions,
  ...challengeActions,
  ...assignmentActions,
  ...teamActions,
  ...adminActions,
  ...againActions,
];
