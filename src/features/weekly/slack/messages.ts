/** The messages of the weekly loop. */

import { z } from "zod";
import { defineMessage } from "#src/feature-kit/define-message.ts";
import { withDoors } from "../use-cases/doors.ts";
import {
  followUpToSend,
  memberToTell,
  memberUnreachable,
  nudgeGiveUpAt,
  nudgePosted,
  nudgeSendTime,
  nudgeToSend,
  nudgeUndeliverable,
  postedNudge,
  reminderToSend,
} from "../use-cases/messages.ts";
import { followUpMessage, inactivityCheckMessage, reminderMessage } from "./follow-up-messages.ts";
import { nudgeMessage } from "./nudge-message.ts";
import { againMessage } from "./times-messages.ts";

const OfNudge = z.object({ nudgeId: z.string() });

const nudge = defineMessage({
  kind: "nudge",
  payload: OfNudge,
  reportedAs: "health.kinds.nudge",
  load: async (deps, message) => withDoors(deps, await nudgeToSend(deps, message)),
  loadPosted: async (deps, message) => withDoors(deps, await postedNudge(deps, message)),
  render: nudgeMessage,
  posted: (deps, _, at, view) => nudgePosted(deps, view, at),
  sendTime: nudgeSendTime,
  giveUpAt: nudgeGiveUpAt,
  undeliverable: nudgeUndeliverable,
});

/** What somebody wanted to be reminded of. */
const again = defineMessage({
  kind: "nudge-again",
  payload: OfNudge,
  reportedAs: "health.kinds.nudge-again",
  load: followUpToSend,
  render: againMessage,
  undeliverable: memberUnreachable,
});

/** At the time of a plan. */
const reminder = defineMessage({
  kind: "reminder",
  payload: OfNudge.extend({ planId: z.string() }),
  reportedAs: "health.kinds.reminder",
  load: reminderToSend,
  render: (say, view) => reminderMessage(say, view, view.plan),
  undeliverable: memberUnreachable,
});

/** Asks what came of it. */
const followUp = defineMessage({
  kind: "follow-up",
  payload: OfNudge,
  reportedAs: "health.kinds.follow-up",
  load: followUpToSend,
  render: followUpMessage,
  undeliverable: memberUnreachable,
});

/** After several nudges without an answer. */
const inactivityCheck = defineMessage({
  kind: "inactivity-check",
  formerKinds: ["silence"],
  payload: z.object({}),
  reportedAs: "health.kinds.inactivity-check",
  load: memberToTell,
  render: (say) => inactivityCheckMessage(say),
  undeliverable: memberUnreachable,
});

export const weeklyMessages = [nudge, again, reminder, followUp, inactivityCheck];
