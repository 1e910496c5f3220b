/** Choosing how much of a challenge to take on. */

import type { ModalView } from "@slack/types";
import { z } from "zod";
import { defineSubmit } from "#src/feature-kit/handlers.ts";
import { atSize, sizesOf } from "#src/kernel/challenge.ts";
import type { Say } from "#src/kernel/texts.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { SIZES } from "#src/kernel/vocabulary.ts";
import type { ModalOrigin } from "#src/slack/context.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { modal, option, section } from "#src/slack/kit/blocks.ts";
import { formFields } from "#src/slack/kit/form-fields.ts";
import { radio } from "#src/slack/kit/inputs.ts";
import { resizeChallenge } from "../use-cases/answer-nudge.ts";
import type { CurrentNudge } from "../use-cases/current-nudge.ts";
import { nudgeMessage } from "./nudge-message.ts";

const FIELDS = formFields({
  size: "choice",
});
const { input, chosen } = FIELDS;

/** The sizes that the challenge comes in, each with its own words. */
export function sizeView(say: Say, { nudge, offered }: CurrentNudge, origin: ModalOrigin): ModalView {
  const sizes = sizesOf(offered).map((size) => ({ size, ...atSize(offered, size) }));
  const options = sizes.map(({ size, minutes }) => option(say(`nudge.size.${size}`, { minutes }), size));
  const blocks = [
    section(say("nudge.size.intro_md", { title: escapeMrkdwn(offered.title) })),
    ...sizes.map(({ size, minutes, task }) =>
      section(`*${say(`nudge.size.${size}`, { minutes })}*\n${escapeMrkdwn(task)}`),
    ),
    input(
      "size",
      say("nudge.size.label"),
      radio(options, sizesOf(offered).includes(nudge.size) ? nudge.size : "usual"),
    ),
  ];
  return modal("nudge-size", say("nudge.size.heading"), blocks, {
    submit: say("common.save"),
    close: say("common.cancel"),
    metadata: { nudgeId: nudge.id, challengeId: offered.id, ...origin },
  });
}

/** The challenge as well: it may be another one by the time the form is sent. */
const OfNudge = z.object({ nudgeId: z.uuid(), challengeId: z.string() });

export const sizeSubmit = defineSubmit({
  id: "nudge-size",
  fields: FIELDS.kinds,
  metadata: OfNudge,
  run: async ({ deps, say, person }, state, { nudgeId, challengeId }) => {
    const size = z.enum(SIZES).safeParse(chosen(state, "size")).data;
    if (!size) throw new UserFault({ key: "errors.item_gone" });
    return {
      kind: "close",
      message: nudgeMessage(say, await resizeChallenge(deps, person, { nudgeId, challengeId, size })),
    };
  },
});
