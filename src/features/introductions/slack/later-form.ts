/** The day on which a host is asked again who would like to answer at another time. */
import type { ModalView } from "@slack/types";
import { z } from "zod";
import { defineSubmit } from "#src/feature-kit/handlers.ts";
import { parseCalendarDate } from "#src/kernel/calendar.ts";
import type { Say } from "#src/kernel/texts.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import type { ModalOrigin, Submission } from "#src/slack/context.ts";
import { mention, quotedLines } from "#src/slack/escape.ts";
import { userFaultText } from "#src/slack/fault-text.ts";
import { modal, section } from "#src/slack/kit/blocks.ts";
import { formFields } from "#src/slack/kit/form-fields.ts";
import { datePicker } from "#src/slack/kit/inputs.ts";
import { messageView } from "#src/slack/windows.ts";
import { type PuttingOff, putOffAsk } from "../use-cases/answer.ts";
import { viewForReply } from "../use-cases/messages.ts";
import { askMessage } from "./ask-message.ts";

const FIELDS = formFields({
  day: "choice",
});
const { input, chosen } = FIELDS;

const Metadata = z.object({ introductionId: z.uuid(), responseUrl: z.string().optional() });

export function laterView(say: Say, { introduction, suggested }: PuttingOff, origin: ModalOrigin): ModalView {
  const asker = mention(introduction.askerUserId);
  const blocks = [
    section(say("introductions.later_form.intro_md", { asker, question: quotedLines(introduction.question) })),
    input("day", say("introductions.later_form.day"), datePicker(suggested), {
      hint: say("introductions.later_form.hint"),
    }),
  ];
  return modal("introduction-later", say("introductions.later_form.title"), blocks, {
    submit: say("introductions.later_form.submit"),
    close: say("common.cancel"),
    metadata: { introductionId: introduction.id, ...origin },
  });
}

export const laterSubmit = defineSubmit({
  id: "introduction-later",
  fields: FIELDS.kinds,
  metadata: Metadata,
  run: async (context, state, { introductionId, responseUrl }): Promise<Submission> => {
    const { deps, say, person } = context;
    const day = parseCalendarDate(chosen(state, "day") ?? "");
    if (!day) return { kind: "errors", errors: { day: say("errors.date_unknown") } };
    try {
      const { introduction, ask } = await putOffAsk(deps, person, introductionId, day);
      const message = askMessage(say, await viewForReply(deps, introduction, ask));
      return responseUrl ? { kind: "close", message } : { kind: "update", view: messageView(context, message) };
    } catch (error) {
      if (!(error instanceof UserFault)) throw error;
      return { kind: "errors", errors: { day: userFaultText(error.fault, say) } };
    }
  },
});
