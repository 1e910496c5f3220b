import type { ModalView } from "@slack/types";
import { z } from "zod";
import { defineSubmit } from "#src/feature-kit/handlers.ts";
import type { Reflection } from "#src/kernel/member.ts";
import type { Say } from "#src/kernel/texts.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { modal, section, textMessage } from "#src/slack/kit/blocks.ts";
import { deleteReflection } from "../use-cases/delete-reflection.ts";

/** Asks once before a reflection is gone for good. */
export function deleteView(say: Say, reflection: Reflection): ModalView {
  const blocks = [section(say("reflection.delete_md", { title: escapeMrkdwn(reflection.title) }))];
  return modal("delete", say("reflection.delete_title"), blocks, {
    submit: say("reflection.delete_yes"),
    close: say("reflection.delete_no"),
    metadata: { reflectionId: reflection.id },
  });
}

/** Deleted; the form beneath it is closed too. */
export const deleteSubmit = defineSubmit({
  id: "delete",
  metadata: z.object({ reflectionId: z.uuid() }),
  run: async ({ deps, say, person }, _state, { reflectionId }) => {
    await deleteReflection(deps, person, reflectionId);
    return { kind: "clear", message: textMessage(say("reflection.deleted")) };
  },
});
