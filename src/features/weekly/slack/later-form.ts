/** Picking the day on which a nudge comes back. */

import type { ModalView } from "@slack/types";
import { z } from "zod";
import { defineSubmit } from "#src/feature-kit/handlers.ts";
import { addDays, localDate, parseCalendarDate } from "#src/kernel/calendar.ts";
import type { Say } from "#src/kernel/texts.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import type { ModalOrigin, Submission } from "#src/slack/context.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { userFaultText } from "#src/slack/fault-text.ts";
import { type Message, modal, section } from "#src/slack/kit/blocks.ts";
import { formFields } from "#src/slack/kit/form-fields.ts";
import { datePicker } from "#src/slack/kit/inputs.ts";
import { deferChallenge } from "../use-cases/answer-nudge.ts";
import type { CurrentNudge } from "../use-cases/current-nudge.ts";
import { nudgeMessage } from "./nudge-message.ts";

const FIELDS = formFields({
  day: "choice",
});
const { input, chosen } = FIELDS;

/** The day on which the nudge comes back. */
export function laterView(
  say: Say,
  { nudge, challenge, member }: CurrentNudge,
  now: Date,
  origin: ModalOrigin,
): ModalView {
  const blocks = [
    section(say("pause.later_md", { title: escapeMrkdwn(challenge.title) })),
    input("day", say("pause.day"), datePicker(addDays(localDate(now, member.settings.zone), 7)), {
      hint: say("pause.later_hint"),
    }),
  ];
  return modal("later", say("pause.later_title"), blocks, {
    submit: say("common.save"),
    close: say("common.cancel"),
    metadata: { nudgeId: nudge.id, ...origin },
  });
}

export const laterSubmit = defineSubmit({
  id: "later",
  fields: FIELDS.kinds,
  metadata: z.object({ nudgeId: z.uuid() }),
  run: ({ deps, say, person }, state, { nudgeId }) =>
    withDay(say, async () => {
      const day = parseCalendarDate(chosen(state, "day") ?? "");
      if (!day) throw new UserFault({ key: "errors.date_unknown" });
      const { member, nudge, plan, challenge } = await deferChallenge(deps, person, nudgeId, day);
      return challenge ? nudgeMessage(say, { member, nudge, plan, challenge, lines: [] }) : undefined;
    }),
});

/** Closes the form, or says below the day why it will not do. */
export async function withDay(say: Say, save: () => Promise<Message | undefined>): Promise<Submission> {
  try {
    const message = await save();
    return { kind: "close", ...(message ? { message } : {}) };
  } catch (error) {
    if (!(error instanceof UserFault)) throw error;
    return { kind: "errors", errors: { day: userFaultText(error.fault, say) } };
  }
}
