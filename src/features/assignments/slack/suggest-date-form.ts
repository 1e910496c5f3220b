import type { ModalView } from "@slack/types";
import { z } from "zod";
import { defineSubmit } from "#src/feature-kit/handlers.ts";
import { parseCalendarDate } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import type { Say } from "#src/kernel/texts.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { escapeMrkdwn, mention } from "#src/slack/escape.ts";
import { userFaultText } from "#src/slack/fault-text.ts";
import { modal, section } from "#src/slack/kit/blocks.ts";
import { formFields } from "#src/slack/kit/form-fields.ts";
import { datePicker } from "#src/slack/kit/inputs.ts";
import { withAssigneeId } from "../rules/assignee-id.ts";
import { suggestDate } from "../use-cases/answer.ts";

const FIELDS = formFields({
  day: "choice",
});
const { input, chosen } = FIELDS;

/** "Suggest another time": the day by which it would suit. */
export function suggestDateView(
  say: Say,
  asked: {
    readonly assigneeId: string;
    readonly title: string;
    readonly assigner: string;
    readonly proposed: CalendarDate;
  },
): ModalView {
  const intro = say("assign.suggest.intro_md", { title: escapeMrkdwn(asked.title), assigner: mention(asked.assigner) });
  const blocks = [section(intro), input("day", say("assign.suggest.day"), datePicker(asked.proposed))];
  return modal("suggest-date", say("assign.suggest.title"), blocks, {
    submit: say("assign.suggest.submit"),
    close: say("common.cancel"),
    metadata: { assigneeId: asked.assigneeId },
  });
}

/** Asked; the offer in the DM says so by itself. */
export const suggestDateSubmit = defineSubmit({
  id: "suggest-date",
  fields: FIELDS.kinds,
  metadata: z.preprocess(withAssigneeId, z.object({ assigneeId: z.uuid() })),
  run: async ({ deps, say, person }, state, { assigneeId }) => {
    const day = parseCalendarDate(chosen(state, "day") ?? "");
    try {
      if (!day) throw new UserFault({ key: "errors.date_unknown" });
      await suggestDate(deps, person, assigneeId, day);
      return { kind: "close" };
    } catch (error) {
      if (!(error instanceof UserFault)) throw error;
      return { kind: "errors", errors: { day: userFaultText(error.fault, say) } };
    }
  },
});
