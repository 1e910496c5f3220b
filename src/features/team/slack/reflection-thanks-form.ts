/** Saying thanks for one reflection, and what stands beside one's own. */

import type { ModalView } from "@slack/types";
import { z } from "zod";
import { defineSubmit } from "#src/feature-kit/handlers.ts";
import { clip } from "#src/kernel/text.ts";
import type { Say } from "#src/kernel/texts.ts";
import { ChangedMeanwhile, UserFault } from "#src/kernel/user-fault.ts";
import { conflict } from "#src/slack/conflict.ts";
import { escapeMrkdwn, mention, quotedLines } from "#src/slack/escape.ts";
import { userFaultText } from "#src/slack/fault-text.ts";
import { button, type KnownBlock, modal, option, section, textMessage } from "#src/slack/kit/blocks.ts";
import { withConfirmation } from "#src/slack/kit/confirm.ts";
import { formFields } from "#src/slack/kit/form-fields.ts";
import { radio, textInput } from "#src/slack/kit/inputs.ts";
import { messageView } from "#src/slack/windows.ts";
import { MAX_THANKS, type ReflectionThanks, thanksMark } from "../rules/reflection-thanks.ts";
import type { ThanksQuestion } from "../use-cases/reflection-thanks.ts";
import { sayThanks } from "../use-cases/reflection-thanks.ts";

const FIELDS = formFields({
  helped: "text",
  place: "choice",
});
const { input, chosen, typed } = FIELDS;

const ABOUT_LENGTH = 300;
const Opened = z.object({ reflectionId: z.uuid(), isChange: z.boolean(), seen: z.string().nullish() });

/** What it helped with, and who may read it. */
export function thanksView(say: Say, question: ThanksQuestion): ModalView {
  const { authorUserId, about, existing, places, reflectionId } = question;
  const words = { person: mention(authorUserId), about: escapeMrkdwn(clip(about, ABOUT_LENGTH)) };
  const where = places.map((place) => option(say(`reflection-thanks.${place}`), place));
  const blocks: KnownBlock[] = [
    section(say("reflection-thanks.about_md", words)),
    input(
      "helped",
      say("reflection-thanks.helped"),
      textInput({
        multiline: true,
        max: MAX_THANKS,
        initial: existing?.message ?? "",
        placeholder: say("reflection-thanks.helped_placeholder"),
      }),
      { hint: say("reflection-thanks.helped_hint") },
    ),
    ...(where.length > 1
      ? [
          input("place", say("reflection-thanks.where"), radio(where, "private"), {
            hint: say("reflection-thanks.where_hint"),
          }),
        ]
      : []),
    ...(existing?.isPosted ? [section(say("reflection-thanks.posted_already_md"))] : []),
  ];
  return modal("thanks", say("reflection-thanks.title"), blocks, {
    submit: existing ? say("common.save") : say("reflection-thanks.submit"),
    close: say("common.cancel"),
    metadata: { reflectionId, isChange: existing !== null, seen: existing && thanksMark(existing) },
  });
}

export const thanksSubmit = defineSubmit({
  id: "thanks",
  fields: FIELDS.kinds,
  metadata: Opened,
  delivers: "all",
  run: async (context, state, { reflectionId, isChange, seen }) => {
    const { deps, say, person } = context;
    const place = z.enum(["private", "thread", "channel"]).safeParse(chosen(state, "place")).data ?? "private";
    try {
      const { authorUserId } = await sayThanks(deps, person, reflectionId, {
        message: typed(state, "helped"),
        place,
        seen,
      });
      const text = isChange
        ? say("reflection-thanks.changed_md")
        : say("reflection-thanks.said_md", { person: mention(authorUserId) });
      return { kind: "update", view: messageView(context, textMessage(text)) };
    } catch (error) {
      if (!(error instanceof UserFault)) throw error;
      if (error instanceof ChangedMeanwhile) return conflict(say, error, { message: say("reflection-thanks.helped") });
      return { kind: "errors", errors: { helped: userFaultText(error.fault, say) } };
    }
  },
});

/** What others said of one's reflection, each with a way to take it off. */
export function receivedBlocks(say: Say, thanks: readonly ReflectionThanks[]): KnownBlock[] {
  const question = {
    title: say("reflection-thanks.remove_title"),
    text: say("reflection-thanks.remove_text"),
    yes: say("reflection-thanks.remove_yes"),
    no: say("reflection-thanks.remove_no"),
  };
  return thanks.map(({ id, fromUserId, message }) =>
    section(
      say("reflection-thanks.one_md", { person: mention(fromUserId), helped: quotedLines(message) }),
      withConfirmation(button(say("reflection-thanks.remove"), "thanks.remove", id), question),
    ),
  );
}
