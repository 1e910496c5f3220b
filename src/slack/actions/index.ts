/** Every button and menu, by action id. */
import type { Action } from "../registry.ts";
import { adminActions } from "./admin.ts";
import { againActions } from "./again.ts";
import { assignmentActions } from "./assignment.ts";
import { challengeActions } from "./challenge.ts";
import { chatActions } from "./chat.ts";
import { membershipActions } from "./membership.ts";
import { nudgeActions } from "./nudge.ts";
import { recordActions } from "./record.ts";
import { teamActions } from "./team.ts";

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
