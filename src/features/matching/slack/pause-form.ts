/** The day until which a host takes no requests. */
import type { ModalView } from "@slack/types";
import { z } from "zod";
import { defineSubmit } from "#src/feature-kit/handlers.ts";
import { parseCalendarDate } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import type { Say } from "#src/kernel/texts.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import type { ModalOrigin, Submission } from "#src/slack/context.ts";
import { userFaultText } from "#src/slack/fault-text.ts";
import { modal, section } from "#src/slack/kit/blocks.ts";
import { formFields } from "#src/slack/kit/form-fields.ts";
import { datePicker } from "#src/slack/kit/inputs.ts";
import { messageView } from "#src/slack/windows.ts";
import { pauseHosting } from "../use-cases/profile.ts";
import { pausedMessage } from "./profile-message.ts";

const FIELDS = formFields({
  day: "choice",
});
const { input, chosen } = FIELDS;

export function hostPauseView(say: Say, suggested: CalendarDate, origin: ModalOrigin): ModalView {
  const blocks = [
    section(say("matching.pause.form_md")),
    input("day", say("matching.pause.until_day"), datePicker(suggested), { hint: say("matching.pause.until_hint") }),
  ];
  return modal("host-pause", say("matching.pause.title"), blocks, {
    submit: say("common.save"),
    close: say("common.cancel"),
    metadata: origin,
  });
}

export const hostPauseSubmit = defineSubmit({
  id: "host-pause",
  fields: FIELDS.kinds,
  metadata: z.object({ responseUrl: z.string().optional() }),
  run: async (context, state, { responseUrl }): Promise<Submission> => {
    const { deps, say, person } = context;
    const day = parseCalendarDate(chosen(state, "day") ?? "");
    if (!day) return { kind: "errors", errors: { day: say("errors.date_unknown") } };
    try {
      const message = pausedMessage(say, await pauseHosting(deps, person, day));
      return responseUrl ? { kind: "close", message } : { kind: "update", view: messageView(context, message) };
    } catch (error) {
      if (!(error instanceof UserFault)) throw error;
      return { kind: "errors", errors: { day: userFaultText(error.fault, say) } };
    }
  },
});
