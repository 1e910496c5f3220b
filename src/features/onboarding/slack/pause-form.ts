/** Picking the day until which nothing is sent. */
import type { ModalView } from "@slack/types";
import { defineSubmit } from "#src/feature-kit/handlers.ts";
import { withDay } from "#src/features/weekly/slack/later-form.ts";
import { addDays, localDate } from "#src/kernel/calendar.ts";
import type { Member } from "#src/kernel/member.ts";
import type { Say } from "#src/kernel/texts.ts";
import type { ModalOrigin } from "#src/slack/context.ts";
import { modal, section } from "#src/slack/kit/blocks.ts";
import { formFields } from "#src/slack/kit/form-fields.ts";
import { datePicker } from "#src/slack/kit/inputs.ts";
import { pauseReply } from "./replies.ts";

const FIELDS = formFields({
  day: "choice",
});
const { input, chosen } = FIELDS;

/** The day until which nothing is sent; none means until further notice. */
export function pauseView(say: Say, member: Member, now: Date, origin: ModalOrigin): ModalView {
  const blocks = [
    section(say("pause.intro_md")),
    input(
      "day",
      say("pause.until_day"),
      datePicker(member.pausedUntil ?? addDays(localDate(now, member.settings.zone), 7)),
      {
        optional: true,
        hint: say("pause.until_hint"),
      },
    ),
  ];
  return modal("pause", say("pause.title"), blocks, {
    submit: say("pause.submit"),
    close: say("common.cancel"),
    metadata: origin,
  });
}

export const pauseSubmit = defineSubmit({
  id: "pause",
  fields: FIELDS.kinds,
  run: (context, state) =>
    withDay(context.say, async () => {
      const reply = await pauseReply(context, chosen(state, "day"));
      return reply.kind === "message" ? reply.message : undefined;
    }),
});
